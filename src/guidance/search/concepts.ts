import type { Pieces } from './pieces.ts'
import { buildSpelling } from './spelling.ts'
import { stems } from './stem.ts'
import type { Synonyms } from './synonyms.ts'
import { tokens } from './tokens.ts'

/** Words whose concept is kept at hand; bounded, since anyone can send any word. */
const REMEMBERED = 20_000
/** Texts read in one piece. */
const PIECE = 64

/** Turns a text into concepts: `brp gajine neng taiwan` and `how much is the wage in Taiwan` come out nearly alike. */
export type Fold = (text: string) => readonly string[]

/**
 * Folding for retrieval: phrases and words to their concept, inflected forms to their root, slips of the finger to
 * the known word.
 * @param synonyms `content/guidance/synonyms.yaml`
 * @param corpus the texts that will be searched; their words count as known
 */
export function* buildFold(synonyms: Synonyms, corpus: Iterable<string>): Pieces<Fold> {
  const words = new Map<string, string>()
  const phrases = new Map<string, { readonly words: readonly string[]; readonly concept: string }[]>()
  for (const [concept, others] of Object.entries(synonyms.same)) {
    for (const other of [concept, ...others]) {
      const parts = tokens(other)
      const [first] = parts
      if (first === undefined) continue
      if (parts.length === 1) words.set(first, words.get(first) ?? concept)
      else phrases.set(first, [...(phrases.get(first) ?? []), { words: parts, concept }])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)

  const frequencies = new Map<string, number>()
  let read = 0
  for (const text of corpus) {
    for (const word of tokens(text)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
    read += 1
    if (read % PIECE === 0) yield
  }
  for (const word of words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1)
  const correct = yield* buildSpelling(frequencies)

  const known = (word: string): string | undefined => {
    const exact = words.get(word)
    if (exact !== undefined) return exact
    const candidates = stems(word)
    for (const root of candidates) {
      const concept = words.get(root)
      if (concept !== undefined) return concept
    }
    if (frequencies.has(word)) return candidates.find(root => (frequencies.get(root) ?? 0) > 1) ?? word
    return candidates.find(root => frequencies.has(root))
  }
  const remembered = new Map<string, string>()
  const conceptOf = (word: string): string => {
    const before = remembered.get(word)
    if (before !== undefined) return before
    const found = known(word) ?? known(correct(word) ?? word) ?? word
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(word, found)
    return found
  }

  const foldWords = (parts: readonly string[]): string[] => {
    const folded: string[] = []
    for (let index = 0; index < parts.length; ) {
      const word = parts[index] ?? ''
      const phrase = phrases
        .get(word)
        ?.find(each => each.words.every((part, offset) => parts[index + offset] === part))
      folded.push(phrase ? phrase.concept : conceptOf(word))
      index += phrase ? phrase.words.length : 1
    }
    return folded
  }

  /** As with `tokens`, the last text is kept at hand. */
  let last: { readonly text: string; readonly folded: readonly string[] } = { text: '', folded: [] }
  return text => {
    if (text !== last.text) last = { text, folded: foldWords(tokens(text)) }
    return last.folded
  }
}
