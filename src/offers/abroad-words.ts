import { saying, spokenWords } from './said.ts'
import type { Entities } from './types.ts'

const PLACELESS = saying(
  '(?:ke|di|nang|neng|in the) (?:timur tengah|middle east|timteng)|timur tengah|timteng|middle east|(?:kerja|kerjanya|berangkat|work|job|jobs|working) ~1 (?:luar negeri|abroad|overseas)',
)
/** Who is sent abroad, or that it is abroad: where no place at all is named, one at home neither. */
const SENT = saying('tkw|tki|cpmi|pmi|p3mi|luar negeri|luar negri|abroad|overseas')
const NOT = saying('(?:bukan|tidak|tanpa|not) ~2 (?:tkw|tki|pmi|luar negeri|abroad|overseas)')

/**
 * Whether work abroad is spoken of without a country: "TKW Timur Tengah, fee 8 juta". Pure.
 * @param destinations that were read out of the text
 */
export function namesAbroad(text: string, destinations: Entities['destinations']): boolean {
  // A country says it by itself.
  if (destinations.some(({ country }) => country !== 'ID')) return false
  const words = spokenWords(text)
  if (NOT.test(words)) return false
  return PLACELESS.test(words) || (destinations.length === 0 && SENT.test(words))
}
