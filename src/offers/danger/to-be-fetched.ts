import { saying, spokenWords } from '../text/said.ts'

/** Countries and towns where people are brought into forced scams, behind the border where they wait for it (content/destinations). */
const WHERE =
  '(?:kamboja|kambodja|cambodia|phnom penh|pnompen|sihanoukville|poipet|bavet|svay rieng|myanmar|myawaddy|laos|golden triangle|segitiga emas|bangkok|mae sot|maesot)'
const SELF = "(?:saya|aku|sy|gw|gue|gua|kami|kita|kulo|abdi|i|i'm|im|i am|we|we're|we are)"
const BY_NOW = '(?:sudah|udah|udh|dah|wis|wes|baru|lagi|sekarang|skrg|already|now|just|here|arrived|landed)'
const IN = '(?:di|in|at|nang|neng|ning|sampai|sampe|nyampe|tiba)'
const IS_THERE = saying(`(?:${SELF}|${BY_NOW}) ~3 ${IN} ~2 ${WHERE}|${BY_NOW} ~1 ${IN} ~2 ${WHERE}`)
const SOON =
  '(?:nanti|ntar|mau|akan|bakal|arep|bade|malam|bengi|besok|bsk|sesuk|lusa|pagi|sore|subuh|jam|sebentar|bentar|tonight|tomorrow|soon|later|morning|evening|coming|will|going to|gonna)'
const FETCHED =
  '(?:dijemput|dijemputin|dipapak|dipethuk|jemput|menjemput|picks? (?:me|us) up|picking (?:me|us) up|picked up|pick up|(?:picks?|collects?|fetch(?:es)?|come for) (?:me|us|her|him|them))'
const TO_BE_FETCHED = saying(`${SOON} ~4 ${FETCHED}|${FETCHED} ~5 ${SOON}`)
/** By those who help, or on a journey of their own. */
const CALM = saying(
  '(?:kbri|kjri|kedutaan|embassy|polisi|police|keluarga|family|suami|istri|husband|wife|teman|temen|friend|grab|taxi|taksi|ojek|shuttle|tour|tur|wisata|liburan|holiday|vacation|honeymoon|pulang|balik|home|if|kalau|kalo|berita|film|news)',
)

/**
 * Whether somebody waits, still free, where people are brought into forced scams, for others who come to fetch them: until
 * then they can walk away. Pure.
 */
export function isToBeFetched(text: string): boolean {
  const words = spokenWords(text)
  return (
    /jemput|papak|pethuk|pick|collect|fetch|come for/.test(words) &&
    IS_THERE.test(words) &&
    TO_BE_FETCHED.test(words) &&
    !CALM.test(words)
  )
}
