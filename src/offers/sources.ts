import { join } from 'node:path'
import { loadArticles } from '../guidance/load.ts'
import type { Source } from '../guidance/types.ts'

/** Where each fact of the knowledge comes from, by fact id: what a signal names as its `fact`. */
export type Sources = ReadonlyMap<string, Source>

/** Reads the sources of all facts. @throws Error naming the article that is malformed */
export function loadSources(contentDir: string): Sources {
  const passages = loadArticles(join(contentDir, 'guidance')).flatMap(article => article.passages)
  return new Map(passages.map(passage => [passage.fact, passage.sources[0]]))
}
