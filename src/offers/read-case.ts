import { extract } from './extract.ts'
import type { Destination } from './place/destinations.ts'
import type { Atoms, PatternBook, Slots } from './rules/pattern.ts'
import { type MatchingCopy, normalise } from './text/normalise.ts'
import { HAS_DIGIT } from './text/normalise-words.ts'
import type { Case, Entities, Span } from './types.ts'

/** A case made ready for the rules: its words, what was extracted, and which atoms each word has. */
export interface Reading {
  readonly case: Case
  readonly copy: MatchingCopy
  readonly entities: Entities
  readonly atoms: readonly Atoms[]
  /** For each token: the index after the last token of its sentence. */
  readonly limits: readonly number[]
  readonly text: string
}

/** The countries known, as a list and by code. */
export interface Countries {
  readonly all: readonly Destination[]
  readonly byCode: ReadonlyMap<string, Destination>
}

/** Words past this many are not read: no honest offer is so long, and work stays bounded. */
const MOST_TOKENS = 2_000

function slotsOf(
  copy: MatchingCopy,
  entities: Entities,
  destinations: ReadonlyMap<string, Destination>,
  { inSlot }: PatternBook,
): (Slots | undefined)[] {
  const number = inSlot(undefined, 'number')
  const slots = copy.tokens.map(({ entry }) => (entry.made === HAS_DIGIT ? number : undefined))
  const mark = (span: Span, name: string): void => {
    let low = 0
    let high = copy.tokens.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const token = copy.tokens[middle]
      if (
        token !== undefined &&
        (token.part < span.part || (token.part === span.part && token.end <= span.start))
      )
        low = middle + 1
      else high = middle
    }
    for (let at = low; at < copy.tokens.length; at++) {
      const token = copy.tokens[at]
      if (token === undefined || token.part !== span.part || token.start >= span.end) break
      slots[at] = inSlot(slots[at], name)
    }
  }
  // In decoded text all words stand in one place of the original, and so in all of its entities: each place once.
  const markAll = (found: readonly { readonly span: Span }[], name: string): void => {
    let before: Span | null = null
    for (const { span } of found) {
      if (before === null || before.start !== span.start || before.part !== span.part) mark(span, name)
      before = span
    }
  }
  markAll(entities.money, 'money')
  markAll(entities.phones, 'phone')
  markAll(entities.links, 'link')
  markAll(entities.handles, 'handle')
  markAll(entities.accounts, 'account')
  markAll(entities.companies, 'company')
  markAll(entities.licences, 'licence')
  const marked = new Set<string>()
  for (const { span, country, hotspot } of entities.destinations) {
    const key = `${country} ${span.part} ${span.start} ${hotspot}`
    if (marked.has(key)) continue
    marked.add(key)
    const status = destinations.get(country)?.status ?? 'unverified'
    const names = ['country', `country:${country}`, `status:${status}`, ...(hotspot ? ['hotspot'] : [])]
    for (const name of names) mark(span, name)
  }
  return slots
}

function sentenceLimits(copy: MatchingCopy): number[] {
  const limits = new Array<number>(copy.tokens.length)
  let limit = copy.tokens.length
  for (let at = copy.tokens.length - 1; at >= 0; at--) {
    limits[at] = limit
    const here = copy.tokens[at]
    const before = copy.tokens[at - 1]
    if (
      before !== undefined &&
      here !== undefined &&
      (before.sentence !== here.sentence || before.part !== here.part)
    )
      limit = at
  }
  return limits
}

/**
 * Reads a case once for all rules.
 * @param offer what was forwarded
 * @param book the patterns that will be looked for
 * @param destinations the countries known
 */
export function readCase(offer: Case, book: PatternBook, destinations: Countries): Reading {
  const whole = normalise(offer)
  const copy =
    whole.tokens.length <= MOST_TOKENS ? whole : { ...whole, tokens: whole.tokens.slice(0, MOST_TOKENS) }
  const entities = extract(offer, copy, destinations.all)
  const words = copy.tokens.map(token => token.entry)
  return {
    case: offer,
    copy,
    entities,
    atoms: book.atomsOf(words, slotsOf(copy, entities, destinations.byCode, book)),
    limits: sentenceLimits(copy),
    text: offer.parts.map(part => part.text).join('\n'),
  }
}

/** The original words between two tokens, as one quote. Tokens of another part than the first are left out. */
export function spanOf(copy: MatchingCopy, first: number, last: number): Span {
  const from = copy.tokens[first]
  const to = copy.tokens[last]
  if (from === undefined || to === undefined) return { part: 0, start: 0, end: 0 }
  return { part: from.part, start: from.start, end: to.part === from.part ? to.end : from.end }
}

/** A span that ends within an amount, ended with it: "agent asks 30 juta", not "agent asks 30". Pure. */
export function toEndOfAmount(span: Span, { money }: Pick<Entities, 'money'>): Span {
  const cut = money.find(
    amount =>
      amount.span.part === span.part &&
      amount.span.start >= span.start &&
      amount.span.start < span.end &&
      amount.span.end > span.end,
  )
  return cut ? { ...span, end: cut.span.end } : span
}

/** The literal text of a span. */
export function quote(offer: Case, span: Span): string {
  return offer.parts[span.part]?.text.slice(span.start, span.end) ?? ''
}
