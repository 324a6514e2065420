import { join } from 'node:path'
import { loadArticles } from '../guidance/content/load.ts'
import type { Passage, Source } from '../guidance/types.ts'

/** Where each fact of the knowledge comes from, by fact id: what a signal names as its `fact`. */
export type Sources = ReadonlyMap<string, Source>

/** The main source of each fact that has one. */
export function mainSources(passages: Iterable<Passage>): Sources {
  return new Map([...passages].flatMap(({ fact, sources: [source] }) => (source ? [[fact, source]] : [])))
}

/** Reads the sources of all facts. @throws Error naming the article that is malformed */
export function loadSources(contentDir: string): Sources {
  return mainSources(loadArticles(join(contentDir, 'guidance')).flatMap(article => article.passages))
}
