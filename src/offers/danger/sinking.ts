import { saying } from '../text/said.ts'

const VESSEL =
  '(?:kapal|kapalnya|kapalku|kapale|perahu|perahunya|tongkang|sekoci|rakit|feri|pompong|speedboat|boat|ship|vessel|ferry)'
const SHIP = `(?:${VESSEL}|laut|lautan|selat|sea|ocean)`
const GOING_DOWN =
  '(?:tenggelam|karam|kelem|terbalik|kebalik|bocor|kebakaran|terbakar|kemasukan air|kandas|hanyut|terombang ambing|mati mesin|mesin ~1 mati|mesinnya ~1 mati|sinking|sank|sunk|capsized|capsizing|overturned|leaking|taking on water|taking in water|adrift|on fire|engine ~2 (?:dead|died|failed|stopped|broken))'
/** Water in a house that stands by the sea is another matter: a vessel must be named, or be where they are. */
const FILLS =
  '(?:(?:air|airnya|banyu|banyune|cai|caina) ~2 (?:masuk|mlebu|mlebet|asup|naik|munggah)|(?:masuk|kemasukan|mlebu) (?:air|banyu|cai)|miring|mereng|doyong|oleng ~1 (?:parah|banget|terus)|(?:water|it) ~2 (?:coming in|comes in|getting in|rising|pouring in|flooding)|filling ~2 water|listing|tilting|going under)'
const GOES_DOWN_ABOARD = '(?:tenggelam|karam|kelem|terbalik|kebalik|sinking|capsizing|going down)'
const ANY = `(?:${GOING_DOWN}|${FILLS})`
const FEARED = new RegExp(
  saying(
    `(?:takut|wedi|tkut|khawatir|kuatir|kalau|kalo|klo|nanti|ntar|afraid|scared|worried|if|might|could) ~2 ${ANY}`,
  ).source,
  'g',
)
/** What a crew is trained for before it sails. */
const DRILL = new RegExp(
  saying(
    '(?:latihan|pelatihan|simulasi|training|drill|diklat|kursus|sertifikat|bst|praktek|praktik|pemadam|alat) ~2 (?:pemadam |bahaya )?(?:kebakaran|terbakar|tenggelam|karam|on fire|sinking)',
  ).source,
  'g',
)
const SINKING = saying(
  `${SHIP} ~9 ${GOING_DOWN}|${GOING_DOWN} ~9 ${SHIP}|${VESSEL} ~9 ${FILLS}|${FILLS} ~9 ${VESSEL}`,
)
const SINKING_ABOARD = saying(`${FILLS}|${GOES_DOWN_ABOARD}`)

/** Most messages have none of these letters, and need not be read for the rest. */
const MAY_BE =
  /tenggelam|karam|kelem|balik|bocor|bakar|masuk|mlebu|mlebet|asup|naik|munggah|miring|mereng|doyong|oleng|kandas|hanyut|ambing|mati|s[iau]nk|caps|overturn|leak|taking|adrift|fire|engine|coming|comes|getting|rising|pouring|flood|filling|listing|tilting|going/

/**
 * Whether a ship goes down, or fills with water. Pure.
 * @param words see `spokenWords`
 * @param atSea they told before that they are on a ship, and need not name it again
 */
export function isSinking(words: string, atSea: boolean): boolean {
  if (!MAY_BE.test(words)) return false
  // Who is only afraid to go down is afloat, or has not sailed.
  const told = words.replaceAll(FEARED, ' ').replaceAll(DRILL, ' ')
  return SINKING.test(told) || (atSea && SINKING_ABOARD.test(told))
}
