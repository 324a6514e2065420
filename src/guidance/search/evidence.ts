/** What speaks for a passage being the answer; each between about 0 and 1, weighed in `search.ts`. */
export interface Evidence {
  /** Best single way of asking: mean of likeness by concepts (with pairs of them) and by runs of letters. */
  readonly ask: number
  /** Mean of the three best ways of asking. */
  readonly askThree: number
  /** All its ways of asking as one text. */
  readonly allAsked: number
  /** Its title, the better of the two languages. */
  readonly title: number
  /** Title, text, article title and fact id. */
  readonly body: number
  /** Share of the question's concepts, weighed by rarity, that it or its ways of asking contain. */
  readonly coverage: number
  /** It is about a country the question names. */
  readonly sameCountry: number
  /** It is about other countries than those the question names. */
  readonly otherCountry: number
  /** It is about a country while the question names none. */
  readonly unaskedCountry: number
  /** The question asks for a number to call, and it has one. */
  readonly contact: number
  /** A word of the question points to its topic. */
  readonly topic: number
}

/** The names of all kinds of evidence, in a fixed order. */
export const EVIDENCE = [
  'ask',
  'askThree',
  'allAsked',
  'title',
  'body',
  'coverage',
  'sameCountry',
  'otherCountry',
  'unaskedCountry',
  'contact',
  'topic',
] as const satisfies readonly (keyof Evidence)[]

/** Evidence for every passage: for each kind the numbers of all passages, in their order. */
export type EvidenceTable = Readonly<Record<keyof Evidence, Float64Array>>

/** A table for so many passages, all zero. */
export function emptyTable(size: number): EvidenceTable {
  return {
    ask: new Float64Array(size),
    askThree: new Float64Array(size),
    allAsked: new Float64Array(size),
    title: new Float64Array(size),
    body: new Float64Array(size),
    coverage: new Float64Array(size),
    sameCountry: new Float64Array(size),
    otherCountry: new Float64Array(size),
    unaskedCountry: new Float64Array(size),
    contact: new Float64Array(size),
    topic: new Float64Array(size),
  }
}
