import type { MatchingCopy, Token } from '../offers/text/normalise.ts'
import type { Case, Entities, Span } from '../offers/types.ts'

/** Words in a row that are compared. */
const SHINGLE = 3
/** Fewer shingles than this say too little: two short greetings would be "near the same". */
const FEWEST_SHINGLES = 8
const MOST_SHINGLES = 1500
/**
 * MinHash with locality-sensitive banding (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, 3.3–3.4). A band of
 * three agrees with the chance J³ for texts that share the part J of their shingles.
 */
export const BANDS = 12
const ROWS = 3
/**
 * Bands that must agree. Four of twelve: found in 99.9 % of cases where nine of ten shingles are shared, in 93 % at
 * eight of ten, in 6 % at half, in 0.6 % at four of ten (binomial).
 */
export const LEAST_BANDS = 4

const HASHES = BANDS * ROWS
/** Of the hash functions x·a + b, with odd a: universal, and x is well mixed already. */
const FACTORS = Uint32Array.from({ length: HASHES }, (_, i) => mix(2 * i + 1) | 1)
const SUMMANDS = Uint32Array.from({ length: HASHES }, (_, i) => mix(2 * i + 2))

const UNITS = new Set(
  'juta jt ribu rb rbu miliar milyar rp rupiah idr usd dollar dolar ringgit rm myr k'.split(' '),
)
const CODES = new Set('nik passport card phone account email name birthdate address masked'.split(' '))

/**
 * The prints of a wording: two texts that differ in a number, an amount, a link or a few words have most of them in
 * common. What changes from copy to copy is folded away first. Pure.
 * @returns one text for each band, or none when there are too few words
 */
export function printsOf(offer: Case, copy: MatchingCopy, entities: Entities): readonly string[] {
  const words = plainWords(offer, copy, entities).map(hash)
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length && shingles.size < MOST_SHINGLES; i++)
    shingles.add(shingleAt(words, i))
  if (shingles.size < FEWEST_SHINGLES) return []
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (const shingle of shingles)
    for (let i = 0; i < HASHES; i++) {
      const hashed = (Math.imul(shingle, FACTORS[i] ?? 1) + (SUMMANDS[i] ?? 0)) >>> 0
      if (hashed < (least[i] ?? 0)) least[i] = hashed
    }
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...least.subarray(band * ROWS, (band + 1) * ROWS)].join('.'),
  )
}

/** The words of a case without what is new in every copy: numbers, contacts, amounts, names, masked parts. */
export function plainWords(offer: Case, { tokens }: MatchingCopy, entities: Entities): readonly string[] {
  const { phones, links, handles, emails, accounts, money, companies, licences } = entities
  const folded = [phones, links, handles, emails, accounts, money, companies, licences]
    .flat()
    .map(({ span }) => span)
  return tokens
    .filter(
      token =>
        !/\d/.test(token.word) &&
        !UNITS.has(token.word) &&
        !isCode(offer, token) &&
        !folded.some(span => covers(span, token)),
    )
    .map(({ word }) => word)
}

function covers(span: Span, token: Token): boolean {
  return span.part === token.part && span.start < token.end && token.start < span.end
}

function isCode(offer: Case, { word, part, start, end }: Token): boolean {
  const text = offer.parts[part]?.text ?? ''
  return CODES.has(word) && text.charAt(start - 1) === '[' && text.charAt(end) === ']'
}

function shingleAt(words: readonly number[], at: number): number {
  let sum = 0
  for (let i = at; i < at + SHINGLE; i++) sum = mix(Math.imul(sum, 31) + (words[i] ?? 0))
  return sum
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return mix(value)
}

/** The finaliser of MurmurHash3: every bit of the input changes every bit of the result. */
function mix(value: number): number {
  let x = value
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}
