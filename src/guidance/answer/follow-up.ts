import { type FindCountries, withoutCountries } from '../countries.ts'
import type { Ranking } from '../search/ranking.ts'
import { tokens } from '../search/tokens.ts'
import type { Turn } from '../types.ts'

const LONGEST_FOLLOW_UP = 7
/** With a word that points back: "terus hubungannya sama aku yang mau kerja di luar negeri apa?". */
const LONGEST_THAT_REFERS = 12
const SHORT = 3
/** Words of what went before that are still thought of: enough for a question or two. */
const MOST_CONTEXT = 14
/** "gajinya", "its fee": a word that points back. */
const POINTS_BACK =
  /.{3,}nya$|^(?:nya|its?|they|them|their|that|this|those|there|(?:di|ke)?(?:sana|situ|sono|kono|ditu))$/

/** "How many are there?" points nowhere. */
const BE = /^(?:is|are|was|were|be)$/

/** What a question that goes on from others may mean. */
export interface FollowUp {
  /** With all that went before: "gaji berapa kalau Taiwan?". */
  readonly whole: string
  /** With the country alone: "Taiwan biayanya?". */
  readonly short: string
}

/** What reading a follow-up needs to know of words. */
export interface FollowUpWords {
  readonly findCountries: FindCountries
  /** With what a question begins that goes on. */
  readonly beginnings: readonly string[]
  /** Whether a word names what is asked of a thing: its wage, its cost, its age. */
  readonly isAspect: (word: string) => boolean
  /** A name of a country by its code. */
  readonly nameOf: (code: string) => string
}

/**
 * What a question means together with those before it, or null when it stands by itself. A new country takes the place
 * of the old one: "gaji Hong Kong berapa", then "kalau Taiwan?" → "gaji berapa kalau Taiwan?".
 * @param history turns before it, whose questions are as they were understood
 * @param goesOn whether something in it says that it goes on; else only a very short one does
 */
export function readFollowUp(
  question: string,
  history: readonly Turn[],
  goesOn: boolean,
  words: FollowUpWords,
): FollowUp | null {
  const before = history.at(-1)?.question
  const own = tokens(question)
  if (before === undefined || own.length === 0) return null
  const longest = begins(own, words.beginnings) && refersBack(own) ? LONGEST_THAT_REFERS : LONGEST_FOLLOW_UP
  if (own.length > longest) return null
  if (own.length > SHORT && !goesOn) return null
  const { findCountries, nameOf, isAspect } = words
  const named = findCountries(question).size > 0
  const placeless = named ? withoutCountries(before, findCountries) : tokens(before)
  // "Gaji berapa?", then "siapa yang bayar?": another aspect of the same takes the place of the one before.
  const context = (own.some(isAspect) ? placeless.filter(word => !isAspect(word)) : placeless).slice(
    -MOST_CONTEXT,
  )
  const countries = named ? [] : [...findCountries(before)].map(nameOf)
  return {
    whole: [...context, question].join(' '),
    short: [...countries, question].join(' '),
  }
}

/** Whether it begins as what goes on does, or has a word that points back. */
export function pointsBack(words: readonly string[], beginnings: readonly string[]): boolean {
  return begins(words, beginnings) || refersBack(words)
}

function begins(words: readonly string[], beginnings: readonly string[]): boolean {
  const spoken = `${words.join(' ')} `
  return beginnings.some(begin => spoken.startsWith(`${begin} `))
}

/** Whether a word of it stands for something that was named before: "gajinya", "there". */
export function refersBack(words: readonly string[]): boolean {
  return words.some(
    (word, at) => POINTS_BACK.test(word) && !(word === 'there' && BE.test(words[at - 1] ?? '')),
  )
}

/**
 * How much both ways of reading count, and how much more likely what stands near the last answer is; in the search's
 * own unit. Chosen on the chains of `test/fixtures/questions/chains.yaml` (a grid; flat around these values).
 */
const WHOLE = 0.35
/** For a question without a subject of its own. */
const WHOLE_OF_INCOMPLETE = 0.5
const SAME_ARTICLE = 0.5
const SAME_TOPIC = 1
/** "And their number?": who can be called stands in this topic. */
export const CONTACTS = 'help'
const CONTACT = 3

/**
 * How well passages fit both readings of a follow-up; what stands near the last answer fits better than what does not.
 * @param whole of the reading with all that went before
 * @param short of the reading with the country alone
 * @param last the fact that was answered before
 * @param incomplete whether the question names no subject of its own
 * @param refers see `refersBack`
 * @param wantsContact whether it asks for a number to call
 */
export function rankFollowUp(
  whole: Ranking,
  short: Ranking,
  {
    last,
    incomplete,
    refers,
    wantsContact,
  }: {
    readonly last: string | undefined
    readonly incomplete: boolean
    readonly refers: boolean
    readonly wantsContact: boolean
  },
): Ranking {
  const share = incomplete ? WHOLE_OF_INCOMPLETE : WHOLE
  const before = whole.passages.find(({ fact }) => fact === last)
  const scores = whole.scores.map((score, at) => {
    const passage = whole.passages[at]
    const near =
      (before && passage?.article === before.article ? SAME_ARTICLE : 0) +
      (before && passage?.topic === before.topic ? SAME_TOPIC : 0) +
      (wantsContact && passage?.topic === CONTACTS ? CONTACT : 0)
    return share * score + (1 - share) * (short.scores[at] ?? score) + near
  })
  // "KGM itu apa?", then "Indonesia ikut?": the topic of the last answer need not be named again.
  const unnamed = whole.beside.unnamed.map((is, at) =>
    before && whole.passages[at]?.topic === before.topic ? 0 : is,
  )
  // One with a subject of its own is not answered by what is only about the one before.
  const apart = whole.apart.map((is, at) =>
    incomplete || refers ? is && (short.apart[at] ?? is) : (short.apart[at] ?? is),
  )
  return { ...whole, scores, apart, beside: { ...whole.beside, unnamed } }
}
