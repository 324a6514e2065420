import type { Language } from '../language.ts'
import type { Synonyms } from './synonyms.ts'
import { tokens } from './tokens.ts'

/**
 * The language to answer a question in, or null when its words do not tell. Regional languages are answered in the
 * language that `synonyms.yaml` names for them.
 */
export type DetectLanguage = (question: string) => Language | null

/** @param markers words that give each language away, from `content/guidance/synonyms.yaml` */
export function createLanguageDetector(markers: Synonyms['markers']): DetectLanguage {
  /** One vote per answer language and word: Javanese and Sundanese words must not count twice for Indonesian. */
  const speakers = new Map<string, ReadonlySet<Language>>()
  for (const { answer_in: language, words } of Object.values(markers)) {
    for (const word of words) speakers.set(word, new Set([...(speakers.get(word) ?? []), language]))
  }
  return question => {
    const votes = new Map<Language, number>()
    for (const word of tokens(question)) {
      for (const language of speakers.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1)
    }
    const [best, second] = [...votes].sort(([, a], [, b]) => b - a)
    if (!best || (second && second[1] === best[1])) return null
    return best[0]
  }
}
