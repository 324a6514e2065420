import { join } from 'node:path'
import { loadKnowledge } from '../../src/guidance/content/load.ts'
import type { Passage } from '../../src/guidance/types.ts'
import { loadWords } from '../../src/words.ts'

/** The real content: what people will be told is what is tested. */
export const CONTENT = join(import.meta.dirname, '../../content')
export const knowledge = loadKnowledge(CONTENT)
export const words = loadWords(CONTENT)

/** A passage that must exist. */
export function passage(fact: string): Passage {
  const found = knowledge.passages.get(fact)
  if (!found) throw new Error(`no passage ${fact}`)
  return found
}
