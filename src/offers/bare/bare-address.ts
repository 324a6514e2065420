import { domainToASCII, domainToUnicode } from 'node:url'
import { oneSlip } from '../../guidance/search/spelling.ts'
import type { Contact } from '../../guidance/types.ts'
import { isBelow } from '../rules/borrowed-employer.ts'
import { lookalikes } from '../text/confusables.ts'
import type { Entities } from '../types.ts'
import type { BareTarget } from './bare.ts'
import type { BareContent } from './bare-content.ts'
import type { Findings, Note } from './bare-findings.ts'

/** Endings that a company or body must prove itself for. */
const PROVEN = /\.(?:go|co|ac|sch|mil|desa)\.id$/
const GOVERNMENT = /(?:^|\.)go\.id$/
/** The ending of government sites where it is none: `kp2mi.go-id.com`, `bp2mi-goid.net`, `kemlu.go.id.login.top`. */
const IMITATES_GOVERNMENT = /(?:^|[.-])go[.-]?id[.-]/
/** A reason of `content/bare-checks.yaml` that says of a short link all there is to say. */
const SHORT_FORM = 'tautan-pendek-formulir'
/** Names so long are also looked for with a slip, and inside longer words. */
const LONG_NAME = 5

interface Address {
  readonly host: string
  readonly domain: string
  readonly path: string
  readonly userinfo: string
}

/**
 * What can be told of a link or e-mail address without opening it. Pure.
 * @param contacts reviewed contacts, whose own sites are recognised
 */
export function linkFindings(
  { says, span }: BareTarget,
  entities: Entities,
  content: BareContent,
  contacts: readonly Contact[],
): Findings {
  const link = entities.links.find(found => found.span.start === span.start)
  const email = entities.emails.find(found => found.span.start === span.start)
  const address = email
    ? addressOf(says.slice(says.lastIndexOf('@') + 1), undefined)
    : addressOf(link ? link.url : says, link?.domain)
  const notes: Note[] = [{ key: email ? 'bare-email-read' : 'bare-link-unopened' }]
  const official = email ? null : siteOwner(address, contacts)
  if (official) return { official: official.id, reasons: [], notes }
  const reasons = reasonsOf(address, content)
  if (GOVERNMENT.test(address.host)) notes.push({ key: 'bare-link-government' })
  const isShort = content.shorteners.has(address.domain) || content.shorteners.has(address.host)
  if (isShort && !reasons.includes(SHORT_FORM)) notes.push({ key: 'bare-link-short' })
  if (
    [...content.form_hosts].some(
      host => `${address.host}${address.path}`.startsWith(host) || address.domain === host,
    )
  )
    notes.push({ key: 'bare-link-form' })
  if (content.chat_hosts.has(address.host)) notes.push({ key: 'bare-link-chat' })
  if (email && content.free_mail.has(address.host)) notes.push({ key: 'bare-email-free' })
  return { official: null, reasons, notes }
}

/** The parts of an address as written: host in ASCII, path, and what stands before an @. @param domain when it is known */
export function addressOf(written: string, domain: string | undefined): Address {
  const bare = written.replace(/^[a-z]+:\/\//i, '')
  const [authority = ''] = bare.split(/[/?#]/)
  const at = authority.lastIndexOf('@')
  const host = authority
    .slice(at + 1)
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
  const ascii = /^[\x20-\x7e]*$/.test(host) ? host : domainToASCII(host)
  return {
    host: ascii.replace(/^www\./, ''),
    domain: domain ?? ascii,
    path: bare.slice(authority.length).toLowerCase(),
    userinfo: at < 0 ? '' : authority.slice(0, at).toLowerCase(),
  }
}

/** The contact whose site it is: that very host, or one below it. A page of a shared host (t.me) must be that page. */
function siteOwner({ host, path }: Address, contacts: readonly Contact[]): Contact | null {
  const whole = `${host}${path}`.replace(/\/+$/, '')
  return (
    contacts.find(({ channels }) =>
      channels.some(({ kind, value }) => {
        if (kind !== 'url') return false
        const known = value
          .replace(/^https?:\/\/(?:www\.)?/, '')
          .replace(/\/+$/, '')
          .toLowerCase()
        const knownHost = known.split('/')[0] ?? known
        return GOVERNMENT.test(knownHost) || !known.includes('/') ? isBelow(host, knownHost) : whole === known
      }),
    ) ?? null
  )
}

function reasonsOf({ host, domain, path, userinfo }: Address, content: BareContent): string[] {
  const reasons: string[] = []
  const shown = inLatin(domainToUnicode(host))
  const disguised = host.includes('xn--') && /^[\x20-\x7e]+$/.test(shown)
  if (!PROVEN.test(host)) {
    if (namesInstitution(shown, content) || IMITATES_GOVERNMENT.test(shown))
      reasons.push('alamat-tiruan-resmi')
    else if (namesEmployer(shown, content)) reasons.push('alamat-tiruan-perusahaan')
    if (disguised) reasons.push('alamat-huruf-menyamar')
  }
  if (userinfo.includes('.') && userinfo !== '') reasons.push('alamat-menyamar')
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) reasons.push('alamat-angka')
  if (content.shorteners.has(domain) && [...content.form_words].some(word => path.includes(word)))
    reasons.push(SHORT_FORM)
  return reasons
}

/** Letters of other scripts as the Latin ones they look like. */
function inLatin(host: string): string {
  return Array.from(host, letter => lookalikes.get(letter.codePointAt(0) ?? 0) ?? letter)
    .join('')
    .toLowerCase()
}

/** The words of an address, without a year behind them, and each two neighbours as one: `peduli-wni` → `peduliwni`. */
function piecesOf(host: string): string[] {
  const pieces = host.split(/[^a-z0-9]+/).filter(Boolean)
  const plain = pieces.map(piece => piece.replace(/(?<=[a-z]{3})\d+$/, ''))
  const joined = pieces.slice(1).map((piece, at) => `${pieces[at]}${piece}`)
  return [...new Set([...pieces, ...plain, ...joined])]
}

/** Signs typed for those they look like, as in `kp2m1`, `kp2ml` and `bp2rni`. */
function unleet(piece: string): string {
  return piece
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[1l]/g, 'i')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll('5', 's')
}

function namesInstitution(host: string, content: BareContent): boolean {
  const names = [...content.institutions]
  return piecesOf(host).some(piece => {
    if (content.not_institutions.has(piece)) return false
    return names.some(name => {
      if (piece === name || unleet(piece) === unleet(name)) return true
      if (name.length < LONG_NAME || piece.length < LONG_NAME) return false
      const beside = piece.startsWith(name) || piece.endsWith(name)
      return beside || (Math.abs(piece.length - name.length) <= 1 && oneSlip(piece, name))
    })
  })
}

function namesEmployer(host: string, content: BareContent): boolean {
  const pieces = piecesOf(host)
  const hires = pieces.some(piece =>
    [...content.hiring_words].some(word => piece === word || (word.length >= 4 && piece.includes(word))),
  )
  return (
    hires &&
    content.employers.some(
      ({ own, in_address, alone_in_address }) =>
        !own.some(domain => isBelow(host, domain)) &&
        pieces.some(
          piece =>
            alone_in_address.includes(piece) ||
            in_address.some(name => piece === name || (name.length >= LONG_NAME && piece.includes(name))),
        ),
    )
  )
}

/** The words that an address is made of, in small letters. Pure. */
export function wordsOfAddress(address: string): ReadonlySet<string> {
  return new Set(address.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}
