import type { ToldPlace } from '../../../offers/place/named-places.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { namesSomebody } from '../../../offers/text/somebody.ts'
import type { Turn } from '../../turn.ts'

/** That they are where they were to go. */
const ALREADY = saying(
  '(?:udah|sudah|udh|sdh|uda|dah|wis|wes|already|now|sekarang|skrg) ~1 (?:sini|sana|sono|situ|kene|kono|disini|disana|dsini|dsana|here|there|sampai|nyampe|sampe|tekan|arrived)',
)
const NOT_YET = saying(
  '(?:belum|blm|durung|not|never) ~2 (?:sampai|nyampe|berangkat|arrived|here|there|yet|already)|kalau|kalo|klo|nanti|if',
)

/** The one country abroad that the offer judged last leads to, or null. Where it names none, a piece of the one before was judged alone. */
export function countryOfOffer({ desk, toChat }: Turn): string | null {
  const { lastCase, caseBefore } = desk.memory.of(toChat)
  for (const id of [lastCase, caseBefore]) {
    const named = desk.cases.find(id ?? '')?.verdict.entities.destinations ?? []
    const [only, ...others] = new Set(named.map(({ country }) => country).filter(code => code !== 'ID'))
    if (only !== undefined) return others.length === 0 ? only : null
  }
  return null
}

/** "I'm already here", said of oneself after an offer, is where the offer leads to. */
export function placeOfOffer(turn: Turn, text: string): ToldPlace | null {
  const words = spokenWords(text)
  if (!ALREADY.test(words) || NOT_YET.test(words) || namesSomebody(words)) return null
  const country = countryOfOffer(turn)
  return country === null ? null : { country, places: [] }
}

/** A town at home that they name is nearer to them than where the offer leads. */
export function namesOnlyHome({ desk, parts }: Turn): boolean {
  const named = desk.whereabouts(parts.map(({ text }) => text).join('\n'), { destinations: [] })
  return named.length > 0 && named.every(({ country }) => country === 'ID')
}
