import { tellsOwnNews } from '../../../offers/told/own-news.ts'
import type { Heard } from '../hear/heard.ts'
import { sayOfOffer } from '../offer/remark.ts'

/** News of one's own right after a verdict changes nothing of it: it is heard as that, and the verdict is not told again. */
export function hearsOwnNews({ turn, text, memory, earlier, verdict, places }: Heard): boolean {
  if (!earlier || turn.forwarded || memory.danger || verdict.danger || !tellsOwnNews(text)) return false
  // Whose brother is where the offer leads to may speak of it.
  const there = new Set(earlier.verdict.entities.destinations.map(({ country }) => country))
  if (places.some(({ country }) => there.has(country))) return false
  sayOfOffer(turn, memory.lastCase ?? '', earlier, turn.words('own-news'), null)
  return true
}
