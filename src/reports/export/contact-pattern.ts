import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** A contact of a recruiter as a STIX pattern (STIX 2.1, section 9), and what kind it is. */
export interface ContactPattern {
  readonly kind: 'phone' | 'url' | 'domain' | 'handle' | 'email' | 'account'
  /** The value, in one form whoever wrote it. */
  readonly value: string
  readonly pattern: string
}

/**
 * With a country's code, or a mobile number of eleven digits or more. Any other digits are an account whose bank nobody
 * knows: taken for a phone it would be somebody else's.
 */
const DIALLED = /^(?:\+[\d\s().-]+|08(?:[\s().-]*\d){9,11})$/

/**
 * What a recruiter can be found by.
 * @param contact as it is kept in a report: a number, link, address, handle, or account with the name of its bank
 * @returns null for what cannot be told apart from ordinary words, or is an account without its bank
 */
export function patternOf(contact: string): ContactPattern | null {
  const text = contact.trim()
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) {
    const value = text.toLowerCase()
    return { kind: 'email', value, pattern: `[email-addr:value = ${quoted(value)}]` }
  }
  if (/^@\w{3,}$/.test(text)) return account('handle', 'handle', text.slice(1).toLowerCase())
  const telegram = /^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me)\/(\w{3,})\/?$/i.exec(text)?.[1]
  if (telegram) return account('handle', 'telegram', telegram.toLowerCase())
  const phone = DIALLED.test(text) ? parsePhoneNumberFromString(text, 'ID') : undefined
  if (phone?.isPossible()) return account('phone', 'phone', phone.number)
  const bank = /^([A-Za-z][A-Za-z .]{1,30}?)\s*[:-]?\s*(\d[\d\s.-]{5,24}\d)$/.exec(text)
  if (bank) return account('account', `bank-${slug(bank[1] ?? '')}`, (bank[2] ?? '').replace(/\D/g, ''))
  return linkOf(text)
}

function linkOf(text: string): ContactPattern | null {
  const [, scheme = 'https', host = '', path = ''] =
    /^(?:(https?):\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(\/\S*)?$/iu.exec(text) ?? []
  if (!host) return null
  const domain = host.toLowerCase()
  if (path === '' || path === '/')
    return { kind: 'domain', value: domain, pattern: `[domain-name:value = ${quoted(domain)}]` }
  const value = `${scheme.toLowerCase()}://${domain}${path}`
  return { kind: 'url', value, pattern: `[url:value = ${quoted(value)}]` }
}

function account(kind: ContactPattern['kind'], type: string, login: string): ContactPattern {
  const pattern = `[user-account:account_type = ${quoted(type)} AND user-account:account_login = ${quoted(login)}]`
  return { kind, value: login, pattern }
}

/** A string of the pattern language: quote and backslash are escaped, nothing else may be. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
}
