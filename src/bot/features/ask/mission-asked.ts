import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayPlace } from '../leaving/keeps-place.ts'
import { showCountries } from '../own/help.ts'

const MISSION = '(?:kbri|kjri|kdei|kedutaan|kedubes|konsulat|embassy|consulate)'
const REACH =
  '(?:nomor|nomer|nomornya|no|kontak|alamat|alamatnya|telepon|telpon|telp|tlp|hotline|number|phone|contact|address)'
const WHERE = '(?:di mana|dimana|dmana|mana|nang endi|di ma|kat mana|terdekat|nearby|nearest|where)'
const ASKED = saying(
  `${REACH} ~4 ${MISSION}|${MISSION} ~4 ${REACH}|${MISSION} ~2 ${WHERE}|${WHERE} ~3 ${MISSION}`,
)
const MOST_WORDS = 10

/**
 * "Nomor KBRI berapa?", without a country: who said where they are is told whom to reach there; of anybody else the
 * countries are shown to choose from, since there is one in each.
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
