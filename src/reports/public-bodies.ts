import type { Contact } from '../guidance/types.ts'
import { extract } from '../offers/extract.ts'
import { normalise } from '../offers/text/normalise.ts'
import type { Case } from '../offers/types.ts'

/** Numbers and addresses of institutions: scams name them, but they must never look bad for it. */
export interface PublicBodies {
  readonly phones: ReadonlySet<string>
  readonly domains: ReadonlySet<string>
  readonly emails: ReadonlySet<string>
}

/** Domains that only governments can have: `kp2mi.go.id`, `mom.gov.sg`, `state.gov`. */
const GOVERNMENT = /(?:^|\.)(?:go|gov|gob|gouv|govt)(?:\.[a-z]{2})?$/

/** @param contacts everything in `content/contacts` */
export function publicBodiesOf(contacts: readonly Contact[]): PublicBodies {
  const channels = contacts.flatMap(contact => contact.channels)
  const addresses = contacts.flatMap(({ channels, source, recheck }) => [
    ...channels.filter(({ kind }) => kind === 'url' || kind === 'app' || kind === 'email').map(c => c.value),
    source.url,
    recheck ?? '',
  ])
  const offer: Case = { parts: [{ kind: 'text', text: addresses.join('\n') }] }
  const { links, emails } = extract(offer, normalise(offer), [])
  return {
    phones: new Set(channels.flatMap(({ tel, value }) => dialled(tel ?? value))),
    domains: new Set(links.map(({ domain }) => domain)),
    emails: new Set(emails.map(({ address }) => address)),
  }
}

/** Nobody to protect: for tests, and where no content is loaded. */
export const NO_PUBLIC_BODIES: PublicBodies = { phones: new Set(), domains: new Set(), emails: new Set() }

/** Whether a registrable domain is a government's, or one of the institutions'. */
export function isPublicDomain(domain: string, bodies: PublicBodies): boolean {
  return GOVERNMENT.test(domain) || bodies.domains.has(domain)
}

/** A number as `Phone.e164` writes it; Indonesian where it is written as at home. */
function dialled(number: string): string[] {
  const digits = number.replace(/\D/g, '')
  if (digits.length < 7) return []
  return [number.trim().startsWith('+') ? `+${digits}` : `+62${digits.replace(/^0/, '')}`]
}
