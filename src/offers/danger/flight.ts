import { countSpoken, saying, spokenWords } from '../text/said.ts'
import type { Danger } from '../types.ts'

/** A way of getting away that may kill whoever takes it. */
export type Flight = 'jump' | 'jump-vehicle' | 'jump-sea' | 'river'

const JUMP =
  '(?:loncat|lompat|melompat|meloncat|terjun|njungkel|mencolot|mencolat|luncat|jump|jumping|jumps|turun|manjat|climb|climbing)'
const HEIGHT =
  '(?:jendela|cendela|balkon|atap|genteng|rooftop|tembok|pagar|lantai \\d{1,2}|lt \\d{1,2}|tingkat \\d{1,2}|window|balcony|roof|wall|fence|(?:\\d{1,2}(?:st|nd|rd|th)|second|third|fourth) floor|floor \\d{1,2})'
/** A rope of sheets is let down along the wall. */
const ROPE =
  '(?:pakai|pake|nganggo|gawe|dengan|using|with|by) ~1 (?:kain|seprei|sprei|seprai|selimut|tali|tambang|gorden|korden|sarung|selang|bedsheets?|sheets?|rope|blankets?|curtains?)'
const FROM_HEIGHT = saying(
  `${JUMP} ~4 ${HEIGHT}|${HEIGHT} ~4 ${JUMP}|(?:turun|manjat|mudun|climb|climbing|go down|get down|getting down) ~2 ${ROPE}|${ROPE} ~3 (?:turun|manjat|mudun|climb|down)`,
)
/** Overboard, from a ship. */
const INTO_SEA = saying(
  '(?:loncat|lompat|melompat|meloncat|terjun|nyebur|mencebur|jump|jumping|dive|diving) ~3 (?:laut|laute|segara|kapal|kapale|air|overboard|sea|ship|boat|water|ocean)',
)
const FROM_VEHICLE = saying(
  `(?:loncat|lompat|melompat|terjun|jump|jumping) ~5 (?:mobil|mobilnya|truk|bus|van|kereta|motor|kendaraan|car|truck|vehicle|moving)`,
)
const RIVER = '(?:sungai|kali|bengawan|walungan|river|moei|mekong|laut|selat|sea|strait)'
const ACROSS = saying(
  `(?:nyebrang|nyeberang|nyebrangi|menyeberang|menyebrang|nyabrang|meuntas|seberangi|berenang|renang|ngelangi|cross|crossing|swim|swimming) ~3 ${RIVER}|${RIVER} ~3 (?:berenang|renang|diseberangi|swim)`,
)
const AWAY = saying(
  '(?:kabur|lari|melarikan|minggat|lolos|selamat|bebas|keluar|escape|escaping|run|flee|get (?:out|away)|getting (?:out|away)|free)',
)
const DONE = saying(
  '(?:sudah|udah|udh|berhasil|tadi|kemarin|pernah|dulu|already|yesterday|made it|jumped|crossed|swam)',
)
/** Whoever speaks of an end wants to die, not to get away. */
const OF_AN_END = saying('(?:mati|bunuh|akhiri|capek hidup|ga kuat|gak kuat|selesai|die|dying|kill|end it)')
/** Who is held and asks whether they may, or how, wants out. */
const ASKS_LEAVE = saying(
  '(?:boleh|bolehkah|bole|bisa|bisakah|gimana|gmn|piye|oleh|iso|apa|apakah|aman|can|could|may|should|shall|how|is it|what if|kalau|kalo|klo) ~8 (?:loncat|lompat|melompat|meloncat|terjun|nyebur|turun|manjat|mudun|jump|jumping|climb|climbing|down)|(?:loncat|lompat|terjun|nyebur|turun|manjat|jump|climb) ~5 (?:boleh|bisa|gimana|gmn|aman|ya|ga|gak|okay|ok)',
)
/** A way down that nobody falls from. */
const BY_STAIRS = saying('(?:tangga|lift|elevator|eskalator|stairs|staircase|pintu|door)')

function asksWhether(words: string): boolean {
  return ASKS_LEAVE.test(words) && !BY_STAIRS.test(words)
}

const MOST_WORDS = 22

/**
 * Whether few words speak of getting away by jumping or through water, which may kill, and has not been done. Pure.
 * @param isHeld they told before that somebody holds them, or another
 */
export function flightIn(text: string, isHeld: boolean): Flight | null {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || OF_AN_END.test(words) || DONE.test(words)) return null
  if (FROM_VEHICLE.test(words)) return isHeld || AWAY.test(words) ? 'jump-vehicle' : null
  if (INTO_SEA.test(words)) return AWAY.test(words) || (isHeld && asksWhether(words)) ? 'jump-sea' : null
  if (FROM_HEIGHT.test(words)) return AWAY.test(words) || (isHeld && asksWhether(words)) ? 'jump' : null
  return ACROSS.test(words) && (isHeld || AWAY.test(words)) ? 'river' : null
}

const FLEES_TO = saying(
  '(?:kabur|lari|melarikan diri|nyebrang|nyeberang|menyeberang|nyabrang|berenang|minggat|escape|run away|run|flee|cross|swim) ~4 (?:ke|to|into|menyang|nang|neng|ka)',
)
const SUPPOSED = saying(
  '(?:kalau|kalo|klo|kl|nek|lamun|misal|misalnya|mau|pengen|pengin|ingin|bisa|bisakah|boleh|rencana|niat|gimana|gmn|piye|if|should|can|could|may|want|wanna|plan|planning|try|trying)',
)

/** Whether a country is only where somebody thinks of fleeing to: nobody is there yet. Pure. */
export function onlyFleesThere(text: string): boolean {
  const words = spokenWords(text)
  return FLEES_TO.test(words) && SUPPOSED.test(words) && !DONE.test(words)
}

/** Whether what sounds like a wish to die is told by who is locked in and thinks of jumping to get away. Pure. */
export function jumpsFromLock(
  text: string,
  { kind, circumstances }: Pick<Danger, 'kind' | 'circumstances'>,
): boolean {
  return (
    kind === 'self_harm' &&
    flightIn(text, false) === 'jump' &&
    (circumstances.includes('guarded') || LOCKED.test(spokenWords(text)))
  )
}

const LOCKED = saying(
  '(?:dikunci|dikunciin|dikurung|disekap|kekunci|terkunci|ngunci|mengunci|ditahan|locked|locks|trapped)',
)

/**
 * A danger of which the same words speak of flight: who is locked in and thinks of jumping wants out, and who asks of
 * fleeing to another country is still where they were. Pure.
 * @param there the country that they were in, where it is known
 */
export function beforeFlight(text: string, danger: Danger, there: string | null): Danger {
  if (jumpsFromLock(text, danger)) return { ...danger, kind: 'trapped', also: [], circumstances: ['guarded'] }
  if (there === null || danger.country === there || !onlyFleesThere(text)) return danger
  return { ...danger, country: null, places: [] }
}
