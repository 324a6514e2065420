import { z } from 'zod'
import type { Question } from './question.ts'
import type { Fold } from './search/concepts.ts'
import { asksMeaning, asksOutright } from './search/meaning.ts'
import { oneSlip } from './search/spelling.ts'
import { stems } from './search/stem.ts'
import { tokens } from './search/tokens.ts'

const byFact = z.record(z.string(), z.array(z.string().min(1)).min(1))

/** `content/guidance/glossary.yaml`: words with the passage that explains each. */
export const glossarySchema = z.strictObject({
  /** Concepts that a question for the meaning of a word is made of, beside the word. */
  asking: z.array(z.string().min(1)),
  /** More of them, as concepts or as they are written, in a question that says that a meaning is asked for. */
  beside: z.array(z.string().min(1)),
  /** Concepts that say so by themselves: "artinya", "explain". */
  defining: z.array(z.string().min(1)),
  /** Concepts with which "apa" asks of what somebody has or wants: "visa saya apa", "ada magang apa". */
  personal: z.array(z.string().min(1)),
  /** By fact id the words it explains to whoever asks for nothing but the word, in whatever way. */
  terms: byFact,
  /** By fact id the everyday words it explains, to whoever asks what they mean; several in a row are told apart. */
  meanings: byFact,
})

/** See `glossarySchema`. */
export type Glossary = z.infer<typeof glossarySchema>

/** What it needs of a question. */
export type Asked = Pick<Question, 'words' | 'concepts'>

/** Finds the passage that explains a word. */
export interface Explanations {
  /** Its fact id, for a question that asks for nothing else; null when it asks for more or for no word we explain. */
  readonly explains: (question: Asked) => string | null
  /** Whether a question asks outright for the meaning of one word or two, and a passage explains none of them. */
  readonly leavesOpen: (question: Asked, fact: string) => boolean
}

/** A slip of the finger in a word shorter than this makes another word of it. */
const LONG_WORD = 6
/** Who says more words than this says more than one. */
const MOST_WORDS = 16
/** Words that are asked for together: a question with more asks for something else too. */
const MOST_ASKED = 2
/** Concepts of synonyms.yaml that belong to the word after them: "ga ngerti". */
const NEGATIONS: ReadonlySet<string> = new Set(['tidak', 'belum'])

/** @param fold so that inflected and foreign words come out alike */
export function createGlossary(glossary: Glossary, fold: Fold): Explanations {
  const said = (words: readonly string[]) => new Set(words.flatMap(word => [word, ...fold(word)]))
  const asking = said(glossary.asking)
  // As written or as concepts: a small word may be spelt like a weighty one ("sering", "ring").
  const beside = new Set([...asking, ...glossary.beside])
  const meaning = { defining: said(glossary.defining), personal: said(glossary.personal) }
  const bare = (concepts: readonly string[]) =>
    [...new Set(concepts.filter(concept => !asking.has(concept)))].join(' ')
  const isBeside = (word: string) => beside.has(word) || fold(word).every(concept => beside.has(concept))
  const isDefining = (word = '') => fold(word).some(concept => meaning.defining.has(concept))
  const negates = (word: string, next?: string) =>
    fold(word).some(concept => NEGATIONS.has(concept)) && isDefining(next)
  /** The words that are asked for, in no order: "beda KBRI dan KJRI" is "KJRI vs KBRI". */
  const askedFor = (words: readonly string[]) =>
    [...new Set(words.filter((word, at) => !isBeside(word) && !negates(word, words[at + 1])))].sort()

  const terms = new Map<string, string>()
  for (const [fact, words] of Object.entries(glossary.terms))
    for (const word of words) terms.set(bare(fold(word)), fact)
  terms.delete('')
  const meanings = new Map<string, { readonly words: readonly string[]; readonly fact: string }>()
  for (const [fact, all] of Object.entries(glossary.meanings)) {
    for (const term of all) {
      const words = askedFor(tokens(term))
      meanings.set(words.join(' '), { words, fact })
    }
  }

  const wordsOf = new Map<string, Set<string>>()
  for (const [fact, all] of [...Object.entries(glossary.terms), ...Object.entries(glossary.meanings)])
    wordsOf.set(fact, new Set([...(wordsOf.get(fact) ?? []), ...all.flatMap(tokens)]))

  /** As it is written, else the one it must be with an ending or a slip of the finger: "overstaynya", "grooning". */
  const meant = (asked: readonly string[]): string | undefined => {
    const exact = meanings.get(asked.join(' '))
    if (exact || asked.length === 0) return exact?.fact
    const near = [...meanings.values()].filter(
      ({ words }) =>
        words.length === asked.length && words.every((word, at) => isNear(asked[at] ?? '', word)),
    )
    return new Set(near.map(({ fact }) => fact)).size === 1 ? near[0]?.fact : undefined
  }

  const explains = (question: Asked) =>
    (isShort(question) && asksMeaning(question, meaning) ? meant(askedFor(question.words)) : undefined) ??
    terms.get(bare(question.concepts)) ??
    null
  return {
    explains,
    leavesOpen(question, fact) {
      if (!isShort(question)) return false
      const asked = askedFor(question.words)
      return (
        asked.length > 0 &&
        asked.length <= MOST_ASKED &&
        // "Tujuan 10" is one of a list, and no word.
        !asked.some(word => /^\d+$/.test(word) || wordsOf.get(fact)?.has(word)) &&
        asksOutright(question, meaning) &&
        explains(question) === null
      )
    },
  }
}

function isShort({ words }: Asked): boolean {
  return words.length <= MOST_WORDS
}

function isNear(asked: string, word: string): boolean {
  return (
    asked === word ||
    stems(asked).includes(word) ||
    (word.length >= LONG_WORD && asked.length >= LONG_WORD && oneSlip(asked, word))
  )
}
