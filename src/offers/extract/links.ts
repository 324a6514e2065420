import { domainToASCII } from 'node:url'
import { parse } from 'tldts'
import type { Case, Entities, Link, Span } from '../types.ts'

/** What the addresses of a case are. */
export interface Addresses {
  readonly links: readonly Link[]
  readonly emails: Entities['emails']
}

const LONGEST_ADDRESS = 2_048
const LONGEST_HOST = 253
const MOST_ADDRESSES = 200
/** Endings that name a kind of file more often than a site, unless a scheme or path says otherwise. */
const FILE_ENDINGS = new Set(['zip', 'mov', 'md', 'sh', 'py', 'ps', 'doc'])
/** Endings reserved for examples (RFC 2606), read as sites all the same. */
const RESERVED = new Set(['example', 'test', 'invalid'])
const OPENING = '([{<"\'“‘«*_~`,;:!'
const CLOSING = '.,;:!?)]}>"\'”’»*_~`…'

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0xff5c ||
    code === 124
  )
}

/** @returns the registrable domain in ASCII, or null where the host is none */
function domainOf(host: string, sure: boolean): string | null {
  if (host.length > LONGEST_HOST || host.length < 3) return null
  const ascii = /^[\x20-\x7e]+$/.test(host) ? host.toLowerCase() : domainToASCII(host)
  if (!/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/.test(ascii)) return null
  const found = parse(ascii, { allowPrivateDomains: true, extractHostname: false })
  if (found.isIp === true) return sure ? ascii : null
  if (found.domain === null || found.publicSuffix === null) return null
  const ending = found.publicSuffix.slice(found.publicSuffix.lastIndexOf('.') + 1)
  if (found.isIcann !== true && found.isPrivate !== true && !RESERVED.has(ending)) return null
  return !sure && FILE_ENDINGS.has(ending) ? null : found.domain
}

/** A sentence that lacks a space after its full stop (`hari.Info lebih`) looks like a site, but is none. */
function missesSpace(host: string): boolean {
  return /[a-z]\.[A-Z][a-z]+$/.test(host)
}

function readAddress(chunk: string, span: Span): { link?: Link; email?: Entities['emails'][number] } {
  const scheme = /^(?:[a-z]{2,10}:\/{1,3}|mailto:)/i.exec(chunk)?.[0] ?? ''
  const rest = chunk.slice(scheme.length)
  const hostEnd = rest.search(/[/?#\\]/)
  const authority = hostEnd < 0 ? rest : rest.slice(0, hostEnd)
  const at = authority.lastIndexOf('@')
  if (at === 0) return {}
  const host = authority.slice(at + 1).replace(/:\d{1,5}$/, '')
  const sure = scheme !== '' || hostEnd >= 0 || /^www\./i.test(host)
  const domain = domainOf(host, sure)
  if (domain === null || (!sure && missesSpace(host))) return {}
  if (at > 0 && !scheme.includes('//')) {
    const local = authority.slice(0, at)
    return /^[\w.%+-]{1,64}$/.test(local)
      ? { email: { address: `${local}@${host}`.toLowerCase(), span } }
      : {}
  }
  return { link: { url: chunk, domain, span } }
}

/** Bounds of the address around the full stop at `dot`. */
function boundsOf(text: string, dot: number, floor: number): [number, number] {
  let start = dot
  while (start > floor && dot - start < LONGEST_ADDRESS && !isSpace(text.charCodeAt(start - 1))) start--
  let end = dot + 1
  while (end < text.length && end - dot < LONGEST_ADDRESS && !isSpace(text.charCodeAt(end))) end++
  const scheme = text.slice(start, end).search(/(?:https?|hxxps?|tg):\/\//i)
  if (scheme > 0) start += scheme
  while (start < dot && OPENING.includes(text.charAt(start))) start++
  while (end > dot + 1 && CLOSING.includes(text.charAt(end - 1))) end--
  return [start, end]
}

function isAddressLetter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf
  )
}

/**
 * Links and e-mail addresses as written, with the registrable domain (punycode for other scripts). Never opened.
 * @param offer the case
 */
export function addressesOf(offer: Case): Addresses {
  const links: Link[] = []
  const emails: Entities['emails'][number][] = []
  offer.parts.forEach(({ text }, part) => {
    let floor = 0
    for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, floor))) {
      if (links.length + emails.length >= MOST_ADDRESSES) return
      if (!isAddressLetter(text.charCodeAt(dot - 1)) || !isAddressLetter(text.charCodeAt(dot + 1))) continue
      const [start, end] = boundsOf(text, dot, floor)
      const { link, email } = readAddress(text.slice(start, end), { part, start, end })
      if (link !== undefined) links.push(link)
      if (email !== undefined) emails.push(email)
      floor = end
    }
  })
  return { links, emails }
}
