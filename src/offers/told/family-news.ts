import { CHILD_AGE } from '../danger/told-age.ts'
import { saysOnlyPlace } from '../place/place-alone.ts'
import { BY_NOW, NOT_YET } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'
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

const PLANS = saying(
  'them ~4 (?:mau|pengen|pingin|ingin|akan|rencana|arep|hayang|wants?|plans?|hopes?) ~2 (?:kerja|bekerja|kerjo|merantau|magang|daftar|work|apply)|them ~4 (?:mau|pengen|pingin|ingin|akan|rencana) ~1 (?:nyusul|menyusul) (?:ke|di|ka|nang)',
)
const AFRAID = saying('(?:takut|khawatir|kuatir|cemas|wedi|sieun|ragu|afraid|scared|worried|nervous)')
/** It is about to happen, somebody forces it, they are gone, or it is a child. */
const PRESSES = saying(
  `(?:tolong|help|nekat|maksa|dipaksa|disuruh|dijemput|dibawa|diajak|dijanjiin|dijanjikan|kabur|minggat|hilang|ngilang|diancam|ancam|ngancam|ditahan|dikunci|disekap|dipukul|mati|bunuh|die|hamil|sakit|utang|hutang|foto|video|pacar|pacarnya|besok|bsk|sesuk|lusa|malam|tonight|tomorrow|bandara|pelabuhan|airport|${BY_NOW} ~1 (?:di|sampai|berangkat)|forced|threat|threatens|${CHILD_AGE})`,
)
const MOST_OF_A_PLAN = 20

/** Whether somebody of theirs who is no child by what is said only plans to work somewhere: "anak sy umur 24 mau kerja ke jepang". Pure. */
export function tellsOfTheirPlan(text: string): boolean {
  const words = withThem(spokenWords(text))
  return countSpoken(words) <= MOST_OF_A_PLAN && PLANS.test(words) && !PRESSES.test(words)
}

/** The same, and that they are afraid of it: there is something to check, and nobody is in danger. Pure. */
export function fearsTheirPlan(text: string): boolean {
  return tellsOfTheirPlan(text) && AFRAID.test(spokenWords(text))
}
