import type { Case, Span } from '../types.ts'

/** Finds the first place of a quote in the original, or null when it was made up. */
export type FindQuote = (quote: string) => Span | null

/** A text to search in, each of its UTF-16 units knowing where it stood in the original. */
interface Readable {
  readonly text: string
  readonly at: readonly number[]
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Finds quotes in a case, letter by letter; only white space and invisible characters may differ. Pure, and linear in
 * the length of the case.
 */
export function quoteFinder(offer: Case): FindQuote {
  const parts = offer.parts.map(part => readable(part.text))
  return quote => {
    const wanted = readable(quote).text.trim()
    if (wanted === '') return null
    for (const [part, { text, at }] of parts.entries()) {
      const start = text.indexOf(wanted)
      const first = at[start]
      const last = at[start + wanted.length - 1]
      if (first !== undefined && last !== undefined) return { part, start: first, end: last + 1 }
    }
    return null
  }
}

/** Every run of white space as one space, nothing invisible. */
function readable(original: string): Readable {
  const kept: string[] = []
  const at: number[] = []
  let index = 0
  for (const letter of original) {
    const space = /\s/.test(letter)
    if (!(space ? kept.at(-1) === ' ' : UNSEEN.test(letter))) {
      kept.push(space ? ' ' : letter)
      for (let unit = 0; unit < letter.length; unit += 1) at.push(index + unit)
    }
    index += letter.length
  }
  return { text: kept.join(''), at }
}
