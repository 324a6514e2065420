import type { Danger } from '../../offers/types.ts'
import type { Contact } from '../types.ts'
import { contactsFor } from './contact-lines.ts'

/** Towns from which people are brought over a border, and the country whose office can ask there. */
const LAST_SEEN: readonly (readonly [town: RegExp, country: string, over: string])[] = [
  [/mae ?so[td]|mae sai/u, 'TH', 'MM'],
  [/aranya/u, 'TH', 'KH'],
  [/chiang/u, 'TH', 'LA'],
]

/** The office on this side of the border, of whom was last heard of there and brought over it. */
export function lastSeenAcross(
  { country, places }: Pick<Danger, 'country' | 'places'>,
  contacts: readonly Contact[],
  situation: string,
): readonly Contact[] {
  const seen = LAST_SEEN.find(([town, , over]) => over === country && places.some(place => town.test(place)))
  return seen ? contactsFor(contacts, { country: seen[1], situation }, 1) : []
}
