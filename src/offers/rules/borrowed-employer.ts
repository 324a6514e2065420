import { addressOf } from '../bare/bare-address.ts'
import type { Token } from '../text/normalise.ts'
import { wordList } from '../text/word.ts'
import type { Entities, Span } from '../types.ts'

/** An employer whose name false vacancies borrow; as in `content/signals/employers.yaml`. */
export interface Employer {
  /** How posts write it: lower case, one to three words. */
  readonly names: readonly string[]
  /** Domains it recruits by, with all below them. */
  readonly own: readonly string[]
  /** A state company or public body. */
  readonly state: boolean
  /** How the addresses of false vacancies write it. */
  readonly in_address: readonly string[]
  /** The same for everyday words and parts of names: only where they stand alone in an address. */
  readonly alone_in_address: readonly string[]
}

/** Employers by the first word of their names. */
export type EmployerBook = ReadonlyMap<string, readonly Named[]>

interface Named {
  readonly words: readonly string[]
  readonly employer: Employer
}

/** Words by which a post says that it is about work to be had; the employer is named soon after one of them. */
const isVacancy = wordList(
  'lowongan loker lowker kerja pekerjaan rekrutmen recruitment rekruitmen rekrut perekrutan penerimaan pegawai karyawan ' +
    'pekerja petugas tenaga staff staf lamaran vacancy hiring penempatan ditempatkan pendaftaran guru kru crew',
)
const WORDS_AFTER = 8
/** "Pertamina buka lowongan": the employer opens it, in the words right after its name. */
const OPENS = new Set(['buka', 'membuka'])
/** "Membuka rekrutmen" is how honest bodies announce themselves too. */
const VACANCY = new Set(['lowongan', 'loker', 'lowker'])
const WORDS_BEFORE = 3
/** Before a name these make it a landmark: "dekat puskesmas". */
const isNear = wordList('dekat deket depan belakang samping sebelah seberang sebrang arah')
/** Where one is to apply by an address that the message does not show. */
const isHiddenAddress = wordList('link tautan disini')
/** Where many employers post; to be found there says nothing for or against a vacancy. */
const PORTALS = new Set(
  'jobstreet.co.id jobstreet.com glints.com kalibrr.com linkedin.com karirhub.kemnaker.go.id'.split(' '),
)

/** Indonesian mobile numbers; offices have others (Kominfo's numbering plan). */
const MOBILE = /^\+628/

/** Makes the names ready for looking up. */
export function createEmployerBook(employers: readonly Employer[]): EmployerBook {
  const book = new Map<string, Named[]>()
  for (const employer of employers)
    for (const name of employer.names) {
      const words = name.split(' ')
      const [first = ''] = words
      book.set(first, [...(book.get(first) ?? []), { words, employer }])
    }
  return book
}

/** Where the name of an employer stands that a vacancy borrows, or null. */
export interface Borrowed {
  /** Of a state company or public body. */
  readonly state: Span | null
  /** Of another employer. */
  readonly brand: Span | null
}

const NOBODY: Borrowed = { state: null, brand: null }

/**
 * A vacancy of a well-known employer that is applied for by a private number, a handle or an address that is not the
 * employer's own, or not shown. Pure.
 */
export function borrowedEmployer(
  book: EmployerBook,
  tokens: readonly Token[],
  { phones, handles, links, emails }: Pick<Entities, 'phones' | 'handles' | 'links' | 'emails'>,
): Borrowed {
  if (!tokens.some(({ entry }) => isVacancy(entry))) return NOBODY
  const mobile = phones.some(({ e164 }) => MOBILE.test(e164))
  const hosts = [
    ...links.map(({ domain, url }) => addressOf(url, domain).host),
    ...emails.map(({ address }) => address.split('@')[1] ?? ''),
  ]
  const hidden = tokens.some(({ entry }) => isHiddenAddress(entry))
  if (!mobile && !hidden && hosts.length + handles.length === 0) return NOBODY
  const written = [...links, ...emails].map(({ span }) => span)
  // A name inside an address is judged with the address.
  const said = tokens.filter(
    token =>
      !written.some(
        ({ part, start, end }) => token.part === part && token.start >= start && token.end <= end,
      ),
  )
  /** What the first name of each kind says, by whether it is the state's. */
  const found = new Map<boolean, Span | null>()
  let vacancy = Number.NEGATIVE_INFINITY
  for (const [at, token] of said.entries()) {
    if (isVacancy(token.entry)) vacancy = at
    const before = said[at - 1]
    if (before !== undefined && isNear(before.entry)) continue
    const isAfter = at - vacancy <= WORDS_AFTER
    for (const { words, employer } of book.get(token.word) ?? []) {
      if (found.has(employer.state) || !words.every((word, i) => said[at + i]?.word === word)) continue
      if (!isAfter && !opensVacancy(said.slice(at + words.length, at + words.length + WORDS_BEFORE))) continue
      const isOwn = hosts.some(
        host => PORTALS.has(host) || employer.own.some(domain => isBelow(host, domain)),
      )
      const last = said[at + words.length - 1] ?? token
      const end = last.part === token.part ? last.end : token.end
      found.set(employer.state, isOwn ? null : { part: token.part, start: token.start, end })
    }
  }
  return { state: found.get(true) ?? null, brand: found.get(false) ?? null }
}

function opensVacancy([verb, ...after]: readonly Token[]): boolean {
  return verb !== undefined && OPENS.has(verb.word) && after.some(({ word }) => VACANCY.has(word))
}

/** Whether a host is a domain or stands below it. */
export function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}
