import type { Token } from '../text/normalise.ts'
import { HAS_DIGIT } from '../text/normalise-words.ts'
import type { Case, Span } from '../types.ts'

/** A long number as people write it, over several groups: `0812-3456-7890`, `1234 5678 90`. */
export interface DigitRun {
  /** ASCII digits only. */
  readonly digits: string
  /** Whether a plus sign stands before it. */
  readonly plus: boolean
  /** Index of its first and last token. */
  readonly first: number
  readonly last: number
  readonly span: Span
}

const SHORTEST_RUN = 8
const LONGEST_RUN = 40
const WIDEST_GAP = 4
const GROUPS = /^\d[\d.,]*$/
/** A time, a decimal or a price in groups of three. */
const NO_PART = /^(?:\d{1,2}[.,]\d{1,2}|\d{1,3}(?:[.,]\d{3})+)$/
/** Zeros and ones typed as letters, in a group with two digits or more. */
const LETTER_FOR_DIGIT = /^(?=[ol]*\d[ol]*\d)[\dol]{3,}$/

/** @returns the digits a token writes (`o812` and `08l2` too), or null where it is a word, a time or a price */
function digitsOf({ word, entry }: Token): string | null {
  if ((entry.made & HAS_DIGIT) === 0) return null
  const code = word.charCodeAt(0)
  if (code > 57 && code !== 111 && code !== 108) return null
  if (GROUPS.test(word)) return NO_PART.test(word) ? null : word.replace(/[.,]/g, '')
  return LETTER_FOR_DIGIT.test(word) ? word.replaceAll('o', '0').replaceAll('l', '1') : null
}

function gapJoins(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if ((code > 47 && code < 0x7f && code !== 95) || code === 10 || code === 47 || code === 44) return false
  }
  return true
}

/** Where a plus sign or opening bracket stands just before `at`; `at` itself where there is none. */
function openingAt(text: string, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) if ('+＋'.includes(text.charAt(i))) return i
  return at > 0 && text.charAt(at - 1) === '(' ? at - 1 : at
}

/** Does a new number begin with this group, though the last one has not been cut off by a word? */
function begins(digits: string, soFar: number, plus: boolean): boolean {
  return soFar >= 9 && (plus || digits.startsWith('08') || digits.startsWith('62'))
}

/**
 * Finds numbers of 8 to 40 digits, groups taken together.
 * @param offer the case, whose original text stands between the tokens
 * @param tokens tokens of its matching copy
 */
export function digitRuns(offer: Case, tokens: readonly Token[]): readonly DigitRun[] {
  const runs: DigitRun[] = []
  let digits = ''
  let first = -1
  let last = -1
  let plus = false
  let start = 0
  const close = (): void => {
    const from = tokens[first]
    const to = tokens[last]
    if (
      from !== undefined &&
      to !== undefined &&
      digits.length >= SHORTEST_RUN &&
      digits.length <= LONGEST_RUN
    )
      runs.push({ digits, plus, first, last, span: { part: from.part, start, end: to.end } })
    digits = ''
    first = -1
  }
  tokens.forEach((token, index) => {
    const group = digitsOf(token)
    const before = tokens[index - 1]
    if (group === null) {
      if (first >= 0) close()
      return
    }
    const text = offer.parts[token.part]?.text ?? ''
    const beginsAt = openingAt(text, token.start)
    const plusHere = beginsAt < token.start && text.charAt(beginsAt) !== '('
    const joins =
      first >= 0 &&
      before !== undefined &&
      before.part === token.part &&
      gapJoins(text, before.end, token.start)
    if (first >= 0 && (!joins || begins(group, digits.length, plusHere))) close()
    if (first < 0) {
      first = index
      plus = plusHere
      start = beginsAt
    }
    digits += group
    last = index
  })
  if (first >= 0) close()
  return runs
}
