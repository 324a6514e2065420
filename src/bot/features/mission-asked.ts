import { saying, spokenWords } from '../../offers/said.ts'
import { wordsIn } from '../route.ts'
import type { Heard } from './heard.ts'
import { showCountries } from './help.ts'
import { sayPlace } from './keeps-place.ts'

const MISSION = '(?:kbri|kjri|kdei|kedutaan|kedubes|konsulat|embassy|consulate)'
const REACH =
  '(?:nomor|nomer|nomornya|no|kontak|alamat|alamatnya|telepon|telpon|telp|tlp|hotline|number|phone|contact|address)'
const ASKED = saying(
  `${REACH} ~4 ${MISSION}|${MISSION} ~4 ${REACH}|${MISSION} ~1 (?:di mana|dimana|dmana|mana|terdekat|nearby)|(?:where|nearest) ~2 ${MISSION}`,
)
const MOST_WORDS = 10

/**
 * "Nomor KBRI berapa?", without a country: there is one in each, so the countries are shown to choose from, unless they said
 * where they are.
 */
export function asksForMission({ turn, text, memory, verdict, earlier, way, answer }: Heard): boolean {
  if (memory.danger || earlier || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  const isAbroad = verdict.entities.destinations.some(({ country }) => country !== 'ID')
  if (isAbroad || !ASKED.test(spokenWords(text))) return false
  if (way === 'question' && answer().kind === 'answer') return false
  const { stands } = memory
  if (stands?.country && stands.country !== 'ID' && !stands.alone) sayPlace(turn, stands)
  else showCountries(turn)
  return true
}
