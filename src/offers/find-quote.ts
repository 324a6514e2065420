import type { Case, Span } from './types.ts'

/** A text to search in, each of its characters knowing where it stood in the original. */
interface Readable {
  readonly text: string
  readonly at: readonly number[]
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Finds a quote in a case, letter by letter; only white space and invisible characters may differ. Pure.
 * @returns the first place it stands in the original, or null when it was made up
 */
export function findQuote(offer: Case, quote: string): Span | null {
  const wanted = readable(quote).text.trim()
  if (wanted === '') return null
  for (const [part, { text }] of offer.parts.entries()) {
    const original = readable(text)
    const start = original.text.indexOf(wanted)
    const first = original.at[start]
    const last = original.at[start + wanted.length - 1]
    if (start >= 0 && first !== undefined && last !== undefined) return { part, start: first, end: last + 1 }
  }
  return null
}

/** Every run of white space as one space, nothing invisible; one entry of `at` for each UTF-16 unit kept. */
function readable(text: string): Readable {
  let kept = ''
  const at: number[] = []
  for (let index = 0; index < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const space = /\s/.test(letter)
    if (!(space ? kept.endsWith(' ') : UNSEEN.test(letter))) {
      kept += space ? ' ' : letter
      for (let unit = 0; unit < letter.length; unit += 1) at.push(index + unit)
    }
    index += letter.length
  }
  return { text: kept, at }
}
