import type { Language } from '../language.ts'
import { lastKept } from '../last-kept.ts'
import type { Synonyms } from './search/synonyms.ts'
import { tokens } from './search/tokens.ts'

/**
 * The language to answer a question in, or null when its words do not tell. Regional languages are answered in the
 * language that `synonyms.yaml` names for them.
 */
export type DetectLanguage = (question: string) => Language | null

/** A borrowed word alone tells nothing, but where it is all that was written: "hello". */
const FEWEST_BORROWED = 2
/** "15jt": the unit tells, not the sum. */
const SUM = /^\d+(?=\p{L})/u

type Votes = ReadonlyMap<Language, number>

/** @param markers words that give each language away, from `content/guidance/synonyms.yaml` */
export function createLanguageDetector(markers: Synonyms['markers']): DetectLanguage {
  const telling = counterOf(markers, ({ words }) => words)
  const borrowed = counterOf(markers, ({ borrowed }) => borrowed)
  const detect: DetectLanguage = question => {
    const words = tokens(question)
      .filter(isNotSetApart)
      .map(word => word.replace(SUM, ''))
    const votes = telling(words)
    if (votes.size > 0) return leading(votes)
    return leading(borrowed(words), Math.min(words.length, FEWEST_BORROWED))
  }
  return lastKept(detect)
}

/** Letters that are set apart, "b a v e t", hold no English "a". */
function isNotSetApart(word: string, at: number, words: readonly string[]): boolean {
  // "G to G" is what everybody calls it.
  if (word === 'to' && words[at - 1] === 'g' && words[at + 1] === 'g') return false
  return word.length > 1 || ![words[at - 1], words[at + 1]].some(beside => beside?.length === 1)
}

/** Counts one vote per answer language and word: Javanese and Sundanese words must not count twice for Indonesian. */
function counterOf(
  markers: Synonyms['markers'],
  wordsOf: (marker: Synonyms['markers'][string]) => readonly string[],
): (words: readonly string[]) => Votes {
  const speakers = new Map<string, ReadonlySet<Language>>()
  for (const marker of Object.values(markers)) {
    for (const word of wordsOf(marker))
      speakers.set(word, new Set([...(speakers.get(word) ?? []), marker.answer_in]))
  }
  return words => {
    const votes = new Map<Language, number>()
    for (const word of words) {
      for (const language of speakers.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1)
    }
    return votes
  }
}

function leading(votes: Votes, fewest = 1): Language | null {
  const [best, second] = [...votes].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < fewest || (second && second[1] === best[1])) return null
  return best[0]
}
