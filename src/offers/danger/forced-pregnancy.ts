import { saying, spokenWords } from '../text/said.ts'
import type { Danger } from '../types.ts'
import { MOST_BESIDE } from './danger-kind.ts'

const BY =
  '(?:sama|oleh|karo|ku|gara2|karena|krn|by|from|because of|anak|anake|anaknya) ~2 (?:majikan|majikannya|majikanku|majikane|bos|bosnya|bosku|juragan|juragane|mandor|mandornya|tuan|tuannya|agen|sponsor|employer|boss|senior|guru|paman|bapak tiri|ayah tiri)'
const FORCED =
  '(?:dipaksa|dipekso|maksa|mekso|memaksa|diperkosa|nolak|menolak|gak mau|tidak mau|forced|raped|against ~1 will)'
const BY_FORCE = saying(`${BY}|${FORCED}`)
/** What else somebody is made to do with a child under way. */
const TO_DO_ELSE = saying(
  '(?:kerja|lembur|pulang|berhenti|resign|gugurin|gugurkan|aborsi|abort|nikah|kawin|tes|test|work|leave|home)',
)
const MOST_WORDS = 12

/** Whether few words, after a pregnancy was told, say that it was forced or by whom they work for. Pure. */
export function tellsByWhom(
  text: string,
  { circumstances, kind }: Pick<Danger, 'circumstances' | 'kind'>,
): boolean {
  if (!circumstances.includes('pregnant') || kind === 'sexual_violence') return false
  const words = spokenWords(text)
  return words.trim().split(' ').length <= MOST_WORDS && BY_FORCE.test(words) && !TO_DO_ELSE.test(words)
}

/** A danger as one of sexual violence, with what it was before beside. Pure. */
export function asForcedUpon<Found extends Pick<Danger, 'kind' | 'also'>>(found: Found): Found {
  const also = [found.kind, ...found.also].filter(kind => kind !== 'sexual_violence' && kind !== 'unclear')
  return { ...found, kind: 'sexual_violence', also: also.slice(0, MOST_BESIDE) }
}
