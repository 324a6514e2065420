import { saying, spokenWords } from '../text/said.ts'
import type { Entities } from '../types.ts'

/** A vacancy's SIP2MI is a licence for work abroad, wherever the office stands. */
const PLACELESS = saying(
  'sip2mi|(?:ke|di|nang|neng|in the) (?:timur tengah|middle east|timteng)|timur tengah|timteng|middle east|(?:kerja|kerjanya|berangkat|work|job|jobs|working) ~1 (?:luar negeri|abroad|overseas)',
)
/** Who is sent abroad, or that it is abroad: where no place at all is named, one at home neither. */
const SENT = saying(
  [
    'tkw|tki|cpmi|pmi|p3mi|luar negeri|luar negri|abroad|overseas',
    // Nobody at home needs these for work; a card may be called so.
    'paspor|paspornya|pasport|passport|passports|iqama|iqamah|iqomah|(?<!kartu |card )(?:visa|visanya)(?! (?:card|mastercard))',
    '(?:di|lewat|lolos|petugas|sama|ke|at|through) (?:imigrasi|immigration)|(?:diterbangkan|diterbangin|sampai terbang)',
  ].join('|'),
)
/** Kuala Lumpur and Johor Bahru as migrants write them; "kl" in small letters is "kalau". */
const IN_CAPITALS = /(?<!\p{L})(?:KL|JB)(?!\p{L})/u
const SMALL = /\p{Ll}{3}/u
/** Money that is earned only where it is the country's own. */
const EARNED_ABROAD = [
  'MYR',
  'SGD',
  'BND',
  'HKD',
  'TWD',
  'JPY',
  'KRW',
  'SAR',
  'AED',
  'QAR',
  'KWD',
  'OMR',
  'BHD',
]
const NOT = saying('(?:bukan|tidak|tanpa|not) ~2 (?:tkw|tki|pmi|luar negeri|abroad|overseas)')

/**
 * Whether work abroad is spoken of without a country: "TKW Timur Tengah, fee 8 juta". Pure.
 * @param entities that were read out of the text
 */
export function namesAbroad(
  text: string,
  { destinations, money }: Pick<Entities, 'destinations' | 'money'>,
): boolean {
  // A country says it by itself.
  if (destinations.some(({ country }) => country !== 'ID')) return false
  const words = spokenWords(text)
  if (NOT.test(words)) return false
  if (PLACELESS.test(words)) return true
  if (destinations.length > 0) return false
  const inCapitals = IN_CAPITALS.test(text) && SMALL.test(text)
  return inCapitals || SENT.test(words) || money.some(({ currency }) => EARNED_ABROAD.includes(currency))
}
