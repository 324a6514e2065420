import type { Agency } from './types.ts'

/** Licences of a company; those of a vacancy (SIP2MI, job order) have another number, as they should. */
const OF_COMPANY = /^(?:sip3mi|siuppmi|siupppmi|sipptki|izin|ijin)/i
const YEAR = /^(?:19|20)\d\d$/

/**
 * Whether a message gives another licence number than the list. Only said where both have one that can be compared,
 * and no group of digits but years is in both: the same licence is written in many ways. Pure.
 * @param written licences as written in the message, with their names
 */
export function licenceDiffers(written: readonly string[], agency: Agency): boolean {
  const listed = groups(agency.licence ?? '')
  const given = written
    .filter(licence => OF_COMPANY.test(licence.replace(/[^a-z0-9]/gi, '')))
    .map(groupsAfterName)
  const comparable = given.filter(found => found.length > 0)
  if (listed.length === 0 || comparable.length === 0) return false
  return comparable.every(found => !found.some(group => listed.includes(group)))
}

/**
 * Whether a message gives phone numbers and none of them is of the office as listed. Pure.
 * @param phones E.164
 */
export function phoneDiffers(phones: readonly string[], agency: Agency): boolean {
  const listed = agency.phones.map(ending).filter(digits => digits.length >= 6)
  return listed.length > 0 && phones.length > 0 && !phones.some(phone => listed.includes(ending(phone)))
}

/** The name of the licence has a digit of its own: SIP3MI. */
function groupsAfterName(licence: string): string[] {
  return groups(licence.replace(/^[a-z]+\s*(?:[23]\s*)?[a-z]*/i, ''))
}

function groups(licence: string): string[] {
  return (licence.match(/\d+/g) ?? [])
    .map(digits => digits.replace(/^0+/, ''))
    .filter(digits => digits.length >= 2 && !YEAR.test(digits))
}

/** The last seven digits: numbers are listed with and without the code of country and town. */
function ending(phone: string): string {
  return phone.replace(/\D/g, '').slice(-7)
}
