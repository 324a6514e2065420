import type { Reading } from '../read-case.ts'
import { leadsToNobodyElse } from './own-ways.ts'
import { hasAtom, matchEnd, type PatternBook } from './pattern.ts'
import type { Denials } from './signals-file.ts'

/** A code of one use, or two halves of one: "604418", "381-029". */
const CODE = /(?<![\d.,+*])(?:\d{4,8}|\d{3}[ -]\d{3})(?![\d*#]|[.,-]\d)/
/** Such a message is short: what says more may want something. */
const MOST_WORDS = 45
/** "JANGAN diberikan": what is asked not to be done is not asked for. */
const NEGATION_REACH = 4

/** Tells a message that carries a code and only says to keep it: whoever sent it has nothing to gain by it. */
export type IsCodeNotice = (reading: Reading) => boolean

/**
 * Compiles how codes are sent and kept.
 * @param known domains of known senders: an address of theirs leads to nobody else
 * @throws PatternError when a pattern is malformed
 */
export function compileCodeNotice(
  { code, kept, asked_back }: Denials['code_notice'],
  known: readonly string[],
  book: PatternBook,
): IsCodeNotice {
  const made = (written: readonly string[]) => written.map(one => book.add(one))
  const named = made(code)
  const keeping = made(kept)
  const asking = made(asked_back)
  const negation = book.listAtom('negation')

  return reading => {
    const { text, atoms, limits, entities } = reading
    if (atoms.length > MOST_WORDS || !CODE.test(text)) return false
    if (!leadsToNobodyElse(entities, known)) return false
    const standsAt = (patterns: ReturnType<typeof made>, at: number): boolean =>
      patterns.some(
        pattern =>
          hasAtom(atoms[at], pattern.places[0]?.atom ?? -1) &&
          matchEnd(pattern, atoms, at, limits[at] ?? 0) >= 0,
      )
    const isRefused = (at: number): boolean =>
      atoms
        .slice(Math.max(0, at - NEGATION_REACH), at)
        .some((before, i, all) => limits[at - all.length + i] === limits[at] && hasAtom(before, negation))
    const stands = (patterns: ReturnType<typeof made>): boolean => atoms.some((_, at) => standsAt(patterns, at))
    if (!stands(named) || !stands(keeping)) return false
    return !atoms.some((_, at) => standsAt(asking, at) && !isRefused(at))
  }
}
