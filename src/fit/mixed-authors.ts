import type { Kind } from '../offers/model/text-model.ts'
import type { Read } from './left-out.ts'

/** Kinds that an author of mixed messages wrote, and how many of each at least. */
const MIXED: readonly Kind[] = ['scam', 'legit', 'none', 'emergency']
const LEAST_OF_EACH = 10
/** What people forward are offers first of all: at least so much of what an author of mixed messages wrote. */
const LEAST_OFFERS = 0.3
const OFFERS: readonly Kind[] = ['scam', 'suspicious', 'legit']

/**
 * Authors who wrote of everything, offers not least. Others wrote one hard thing on purpose, such as hundreds of calm
 * messages that sound like danger: good to learn from, but as a measure of how often people are disturbed they would cost
 * many a cry for help.
 * @returns their names; all authors where nobody wrote of everything
 */
export function mixedAuthors(reads: readonly Pick<Read, 'message' | 'kind'>[]): ReadonlySet<string> {
  const authors = Map.groupBy(reads, ({ message }) => message.author)
  const mixed = [...authors].filter(
    ([, own]) =>
      MIXED.every(kind => own.filter(read => read.kind === kind).length >= LEAST_OF_EACH) &&
      own.filter(read => OFFERS.includes(read.kind)).length >= own.length * LEAST_OFFERS,
  )
  return new Set((mixed.length > 0 ? mixed : [...authors]).map(([author]) => author))
}
