import type { Case, Entities, Span } from '../offers/types.ts'
import { PLATFORMS } from './platforms.ts'
import { isPublicDomain, type PublicBodies } from './public-bodies.ts'

/** What a report can be known again by, besides its wording. */
export type MarkKind = 'phone' | 'link' | 'handle' | 'email' | 'account' | 'company'

/** Something named in a case, in the one way of writing it that is marked. */
export interface Named {
  readonly kind: MarkKind
  /** Canonical: the same however people write it. */
  readonly key: string
  /** As it stands in the case. */
  readonly says: string
  readonly span: Span
}

/** First letter of a stored mark; `t` is the wording. */
export const LETTERS: Readonly<Record<MarkKind | 'text', string>> = {
  phone: 'p',
  link: 'l',
  handle: 'h',
  email: 'e',
  account: 'a',
  company: 'c',
  text: 't',
}
/** More than an offer names; a list of a hundred numbers is no offer, and must not mark a hundred people. */
const MOST_OF_A_KIND = 6
const SHORTEST_COMPANY = 5
const COMPANY_FORM =
  /\b(?:pt|cv|ud|pd|lpk|yayasan|koperasi|p3mi|pjtki|ltd|co|inc|corp|limited|llc|gmbh|bhd|tbk)\b/g

/**
 * What a case names that can be known again, each once. Numbers and addresses of public bodies are left out. Pure.
 * @param offer the case
 * @param entities what was read out of it
 */
export function namedIn(offer: Case, entities: Entities, bodies: PublicBodies): readonly Named[] {
  const says = (span: Span) => offer.parts[span.part]?.text.slice(span.start, span.end) ?? ''
  const named = (kind: MarkKind, key: string | null, span: Span): Named[] =>
    key === null ? [] : [{ kind, key, says: says(span), span }]
  const starts = new Set(entities.phones.map(({ span }) => `${span.part}:${span.start}`))
  const all = [
    ...entities.phones
      .filter(({ e164 }) => !bodies.phones.has(e164))
      .flatMap(({ e164, span }) => named('phone', e164, span)),
    ...entities.accounts
      .filter(({ span }) => !starts.has(`${span.part}:${span.start}`))
      .flatMap(({ number, span }) => named('account', number.replace(/\D/g, ''), span)),
    ...entities.handles.flatMap(({ handle, span }) => named('handle', handleKey(handle), span)),
    ...entities.emails
      .filter(({ address }) => !bodies.emails.has(address) && !isPublicDomain(hostOf(address), bodies))
      .flatMap(({ address, span }) => named('email', address.toLowerCase(), span)),
    ...entities.links
      .filter(({ domain }) => !isPublicDomain(domain, bodies))
      .flatMap(({ url, domain, span }) => named('link', linkKey(url, domain), span)),
    ...entities.companies.flatMap(({ name, span }) => named('company', companyKey(name), span)),
  ]
  const counts = new Map<MarkKind, number>()
  const seen = new Set<string>()
  return all.filter(({ kind, key }) => {
    const count = counts.get(kind) ?? 0
    if (seen.has(`${kind}|${key}`) || count >= MOST_OF_A_KIND) return false
    seen.add(`${kind}|${key}`)
    counts.set(kind, count + 1)
    return true
  })
}

function handleKey(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase()
}

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** The domain; on a platform that many share the whole address, and none for a link that only leads to a chat. */
function linkKey(url: string, domain: string): string | null {
  if (!PLATFORMS.has(domain)) return domain.toLowerCase()
  const address = url.replace(/^[a-z]+:\/{1,3}/i, '').replace(/[?#].*$/, '')
  const path = address.includes('/') ? address.slice(address.indexOf('/') + 1).replace(/\/+$/, '') : ''
  // A phone or handle in it is marked as such, and is the same however it is linked.
  if (path.length < 4 || /^\+?\d+$/.test(path)) return null
  if (domain === 't.me' || domain === 'telegram.me') return path.startsWith('+') ? `${domain}/${path}` : null
  return `${domain}/${path}`
}

/** The words of a name without its legal form: `PT. Maju-Jaya` is `maju jaya`; null when too little is left. */
function companyKey(name: string): string | null {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(COMPANY_FORM, ' ')
  const key = words.trim().replace(/\s+/g, ' ')
  return key.length < SHORTEST_COMPANY ? null : key
}
