import { accountsOf } from './extract/accounts.ts'
import { companiesOf } from './extract/companies.ts'
import { digitRuns } from './extract/digits.ts'
import { handlesOf } from './extract/handles.ts'
import { licencesOf } from './extract/licences.ts'
import { addressesOf } from './extract/links.ts'
import { moneyOf } from './extract/money.ts'
import { phonesOf } from './extract/phones.ts'
import { placesOf } from './extract/places.ts'
import type { Destination } from './place/destinations.ts'
import type { MatchingCopy, Token } from './text/normalise.ts'
import type { Case, Entities, Span } from './types.ts'

function within(spans: readonly { readonly span: Span }[], span: Span): boolean {
  return spans.some(
    other => other.span.part === span.part && other.span.start < span.end && span.start < other.span.end,
  )
}

/** Tells whether a token begins at an offset of a part; the places are only gathered when someone asks. */
function beginnings(tokens: readonly Token[]): (part: number, at: number) => boolean {
  let places: Set<number> | undefined
  return (part, at) => {
    places ??= new Set(tokens.map(token => token.start * 64 + token.part))
    return places.has(at * 64 + part)
  }
}

/**
 * Reads phones, links, addresses, handles, accounts, money, places, companies and licences out of a case.
 * Pure and bounded; every span is of the original text.
 * @param offer the case as forwarded
 * @param copy its matching copy
 * @param destinations countries and how people name them
 */
export function extract(offer: Case, copy: MatchingCopy, destinations: readonly Destination[]): Entities {
  const { tokens } = copy
  const runs = digitRuns(offer, tokens)
  const phones = phonesOf(runs, tokens)
  const accounts = accountsOf(offer, runs, tokens)
  const { links, emails } = addressesOf(offer)
  const licences = licencesOf(offer, tokens)
  const numbers = [...phones, ...accounts, ...licences]
  return {
    phones,
    links,
    emails,
    handles: handlesOf(offer, links, beginnings(tokens)),
    accounts,
    money: moneyOf(offer, tokens).filter(money => !within(numbers, money.span) && !within(links, money.span)),
    destinations: placesOf(offer, tokens, destinations),
    companies: companiesOf(offer, tokens).filter(company => !within(emails, company.span)),
    licences,
  }
}
