import { lastKept } from '../../last-kept.ts'
import type { Reading } from '../read-case.ts'
import type { Span } from '../types.ts'
import { compileGroups } from './groups.ts'
import { hasAtom } from './match-end.ts'
import { leadsToNobodyElse } from './own-ways.ts'
import type { PatternBook } from './pattern.ts'
import type { Denials } from './signals-file.ts'

/** A code of one use, or two halves of one: "604418", "381-029". */
const CODE = /(?<![\d.,+*])(?:\d{4,8}|\d{3}[ -]\d{3})(?![\d*#]|[.,-]\d)/
/** Such a message is short: what says more may want something. */
const MOST_WORDS = 45
/** "JANGAN diberikan": what is asked not to be done is not asked for. */
const NEGATION_REACH = 4

/** What a service says that wants nothing: a code to keep, money that has come, a parcel or cashback. */
export type Notice = 'code' | 'balance' | 'errand'

/**
 * Tells a message that only hands over a code and says to keep it, only tells of money or credit that has come, or of an
 * everyday errand (a parcel on its way, who brings water, cashback): whoever sent it has nothing to gain by it.
 */
export type NoticeOf = (reading: Reading) => Notice | null

/**
 * Compiles how services send codes and tell of balances.
 * @param known domains of known senders: an address of theirs leads to nobody else
 * @throws PatternError when a pattern is malformed
 */
export function compileNotices(
  notices: Denials['notices'],
  known: readonly string[],
  book: PatternBook,
): NoticeOf {
  const groups = compileGroups(notices, book)
  const negation = book.listAtom('negation')

  const isErrand = (reading: Reading, stands: (name: keyof typeof notices) => boolean): boolean => {
    const brings = stands('brings')
    const credits = stands('credit') && stands('in_app')
    if ((!brings && !credits) || stands('wanted')) return false
    return leadsToNobodyElse(brings ? withoutNumbers(reading) : reading.entities, known)
  }
  const look: NoticeOf = reading => {
    const { text, atoms, limits } = reading
    if (atoms.length > MOST_WORDS) return null
    const standsAt = (name: keyof typeof notices, at: number): boolean =>
      groups.endOf(name, atoms, at, limits[at] ?? 0) >= 0
    const stands = (name: keyof typeof notices): boolean => groups.stands(name, atoms, limits)
    const isRefused = (at: number): boolean =>
      atoms
        .slice(Math.max(0, at - NEGATION_REACH), at)
        .some((before, i, all) => limits[at - all.length + i] === limits[at] && hasAtom(before, negation))
    const handsOver = () => CODE.test(text) && stands('code') && stands('kept')
    const tellsBalance = () => stands('done') && stands('balance')
    const notice = handsOver() ? 'code' : tellsBalance() ? 'balance' : null
    if (notice === null) return isErrand(reading, stands) ? 'errand' : null
    if (
      !leadsToNobodyElse(
        withoutNamed(reading, at => standsAt('of_number', at)),
        known,
      )
    )
      return null
    const isAskedAt = (at: number) => standsAt('except', at) || (standsAt('asked', at) && !isRefused(at))
    return atoms.some((_, at) => isAskedAt(at)) ? null : notice
  }
  // Of one reading it is asked twice: by what may be denied, and by whoever judges it.
  return lastKept(look)
}

/** Who brings something may leave a number; a number of a parcel is taken for one as well. */
function withoutNumbers({ entities }: Reading): Reading['entities'] {
  return { ...entities, phones: [], accounts: entities.accounts.filter(({ bank }) => bank !== null) }
}

/** What was extracted, without numbers that are only named: whose credit it is, whom it came from. */
function withoutNamed(
  { entities, copy: { tokens } }: Reading,
  isNamedAt: (at: number) => boolean,
): Reading['entities'] {
  const { phones } = entities
  if (phones.length === 0) return entities
  const isNamed = ({ span }: (typeof phones)[number]): boolean => {
    const at = tokens.findIndex(({ part, start }) => part === span.part && start >= span.start)
    return at > 0 && isNamedAt(at - 1)
  }
  const named = phones.filter(isNamed)
  const isApart = ({ span }: { readonly span: Span }) =>
    !named.some(phone => phone.span.part === span.part && phone.span.start === span.start)
  return { ...entities, phones: phones.filter(isApart), accounts: entities.accounts.filter(isApart) }
}
