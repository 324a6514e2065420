import type { Reading } from '../read-case.ts'
import type { Hit } from '../rules/pattern.ts'

/** Longer than this nobody reads it as a quote. */
const MOST = 12
/** A quote that is cut to a clause keeps so many words. */
const FEWEST = 3
/** What parts two clauses of a sentence. */
const MARK = /[,:()[\]\n\u2013\u2014|/•]|\s-+\s/u

/**
 * Words to quote, begun and ended where a clause does as far as that keeps them short: "wajib, pasport pegang bos" is the end
 * of one and the whole of another. Pure.
 * @param named whether a token is of a name, which no quote is made longer for
 */
export function wholeClauses(
  { copy: { tokens }, case: { parts } }: Reading,
  { first, last }: Hit,
  named: (at: number) => boolean,
): Hit {
  const isParted = (left: number) => {
    const [a, b] = [tokens[left], tokens[left + 1]]
    if (!a || !b || a.part !== b.part || a.sentence !== b.sentence) return true
    return MARK.test(parts[a.part]?.text.slice(a.end, b.start) ?? '')
  }
  const free = (from: number, to: number) => {
    for (let at = from; at <= to; at++) if (named(at)) return false
    return true
  }
  let start = first
  while (start > 0 && !isParted(start - 1) && last - start < MOST) start -= 1
  const fitsBefore = last - start + 1 <= MOST && free(start, first - 1)
  let from = start
  if (!fitsBefore) {
    from = first
    while (from < last && !isParted(from)) from += 1
    from = last - from >= FEWEST ? from + 1 : first
  }
  let end = last
  while (end + 1 < tokens.length && !isParted(end) && end - from < MOST) end += 1
  if (end - from + 1 <= MOST && free(last + 1, end)) return { first: from, last: end }
  let to = last
  while (to > from && !isParted(to - 1)) to -= 1
  return { first: from, last: to - from >= FEWEST ? to - 1 : last }
}
