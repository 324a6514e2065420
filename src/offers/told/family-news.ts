import { saysOnlyPlace } from '../place/place-alone.ts'
import { NOT_YET } from '../text/function-words.ts'
import { countSpoken, spokenWords } from '../text/said.ts'
import { namesSomebody, THEM, withThem } from '../text/somebody.ts'
import type { DestinationMention } from '../types.ts'

const MOST_OF_A_PLACE = 8
const IS_IN = / (?:di|in|at|nang|neng|ning|on) /
const AT_HOME = /(?: di)? (?:rumah|omah|home)(?= )/

/**
 * Whether few words say where somebody of theirs is, and nothing of how they are: "ibu saya di Oman". Pure.
 * @param places all that the text names
 */
export function saysOnlyWhereKinIs(text: string, places: readonly DestinationMention[]): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_OF_A_PLACE || !IS_IN.test(words) || !namesSomebody(words)) return false
  const rest = withThem(words).replace(THEM, '').replace(AT_HOME, ' di')
  const names = places.map(({ span }) => text.slice(span.start, span.end))
  return saysOnlyPlace(rest, { places: names })
}

const UNTOLD = new RegExp(
  `^ (?:tapi |tp |but |dan )?${THEM.trim()} (?:${NOT_YET} (?:pada )?(?:tahu|tau|ngerti|know|knows)|(?:doesn't|doesnt|don't|dont) know)(?: (?:kak|min|soal ini|tentang ini|about (?:it|this)))? $`,
)

/** Whether all that is said is that the family does not know of it. Pure. */
export function saysOnlyUntold(text: string): boolean {
  return UNTOLD.test(withThem(spokenWords(text)))
}
