import { saysAny } from '../answer/guard.ts'
import type { Article, Contact } from '../types.ts'
import { error, type Problem } from './problem.ts'
import type { Scope } from './scope-file.ts'

/** Numbers as people dial them: with a country's code, with an area's, of a mobile, or toll-free. */
const PHONE =
  /(?<![\d/.,+-])(?:\+\d{1,3}[\s-]?(?:\(\d+\)[\s-]?)?\d[\d\s-]{4,}\d|\(?0\d{1,4}\)?[\s-]\d[\d\s-]{2,}\d|0\d{6,12}|1500[\s-]?\d{3})(?!\d)/g

/** Digits of a number long enough to be no other's end. */
const LOCAL = 7

/** What is wrong with a contact in itself: a day that is still to come, a number that is shown and another dialled. */
export function wrongContact(file: string, contact: Contact, today: string): Problem[] {
  const { checked, channels } = contact
  return [
    ...(checked !== null && checked > today ? [error(file, 'checked-to-come', { day: checked })] : []),
    ...channels.flatMap(({ value, tel }) =>
      // An extension is not dialled: what is dialled begins what is shown.
      tel === undefined || dialled(value).startsWith(dialled(tel))
        ? []
        : [error(file, 'two-numbers', { value, tel })],
    ),
  ]
}

/** Numbers of an article that no contact has: they are shown without a day they were checked. */
export function strangeNumbers(file: string, { passages }: Article, contacts: readonly Contact[]): Problem[] {
  const own = contacts.flatMap(({ channels, also = [] }) => [
    ...also.map(dialled),
    ...channels.flatMap(({ value, tel = value }) => [dialled(value), dialled(tel)]),
  ])
  // Within a country its number is dialled without the country's code.
  const isOwn = (digits: string) =>
    own.some(each => each === digits || (digits.length >= LOCAL && each.endsWith(digits)))
  return passages.flatMap(({ fact, text }) =>
    [...new Set(Object.values(text).flatMap(whole => whole.match(PHONE) ?? []))]
      .filter(number => !isOwn(dialled(number)))
      .map(number => error(file, 'number-nowhere', { fact, number })),
  )
}

/** What no answer may say, in an article: that something is beyond doubt, to flee, to pay. */
export function saysForbidden(
  file: string,
  { passages }: Article,
  scope: Pick<Scope, 'never_say' | 'negations'>,
): Problem[] {
  return passages.flatMap(({ fact, text }) =>
    Object.values(text)
      .flatMap(whole => saysAny(whole, scope))
      .map(phrase => error(file, 'never-said', { fact, phrase })),
  )
}

/** Digits without what stands for "in Indonesia" or "within the country". */
function dialled(number: string): string {
  return number.replace(/\D/g, '').replace(/^(?:62|0)/, '')
}
