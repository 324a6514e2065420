import { NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const SHIP = '(?:kapal|kapalnya|kapale|kapalku|perahu|ship|vessel|boat|we|kami|kita)'
const DOCKS =
  '(?:sandar|nyandar|bersandar|merapat|ngerapat|labuh|berlabuh|dok|docking|dock|docks|docked|berthing|masuk (?:ke )?(?:pelabuhan|port|dermaga)|singgah|mampir|bongkar|in port|into port)'
const TO_DOCK = saying(`${SHIP} ~4 ${DOCKS}|${DOCKS} ~3 (?:di|ke|neng|nang|in|at)`)
const NOT_DOCKED = saying(`(?:${NOT}|belum|blm|never|kapan|when) ~2 ${DOCKS}`)
const MOST_WORDS = 14

/** Whether few words, of who is on a ship, tell that it is in a port or about to be. Pure. */
export function tellsOfDocking(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || text.includes('?')) return false
  return TO_DOCK.test(words) && !NOT_DOCKED.test(words)
}

const NOW = '(?:sudah|udah|udh|sdh|dah|wis|wes|lagi|masih|sekarang|skrg|skr|now|already|still|am|are|is)'
const IS_ABOARD = saying(
  `${NOW} ~3 (?:di|neng|nang|ning|ing|on|ada di) ~1 (?:kapal|kapale|perahu|ship|vessel|boat|board)|(?:i'm|im|we're) ~2 (?:on|aboard) ~1 (?:ship|vessel|boat|board)`,
)
const NOT_ABOARD = saying(
  `(?:${NOT}|belum|blm|bukan|nanti|besok|kalau|kalo|if|will|mau) ~3 (?:kapal|ship|vessel|boat)`,
)

/** Whether few words tell that somebody is on a ship now, and nothing else. Pure. */
export function tellsOfBeingAboard(text: string): boolean {
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_OF_A_PLACE || text.includes('?')) return false
  return IS_ABOARD.test(words) && !NOT_ABOARD.test(words)
}

const MOST_OF_A_PLACE = 8
