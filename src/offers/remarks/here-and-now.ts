import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const ME = "(?:aku|saya|sy|gw|gue|gua|kami|kita|kulo|abdi|inyong|ulun|i|i'm|im|we|we're)"
const CAN = '(?:bisa|iso|tiasa|can|able)'
const MAY = '(?:boleh|entuk|oleh|intuk|meunang|dibolehin|dibolehkan|diizinkan|diijinkan|dikasih|let|allowed)'
const OUT =
  '(?:pulang|balik|keluar|kluar|kabur|turun|muleh|mulih|moleh|bali|metu|medal|kaluar|mulang|leave|get|escape|return|home|out)'
/** Who cannot go tomorrow stays at home; who may not is kept. */
const AWAY = `(?:${OUT}|pergi|lunga|go)`
const PLACE =
  '(?:penampungan|mess|asrama|kos|kost|kapal|gudang|gedung|hutan|pulau|bar|karaoke|dormitory|dorm|ship|boat|building|compound)'

const NOW = saying(
  [
    '(?:di|neng|ning|nang|ing|dhek|ndek) (?:sini|kene|dieu|kono|ditu)|disini|dieu|nangkene|nengkene|nengkono|over here|am here|are here',
    `${NOT} ~1 ${CAN} ~2 ${OUT}|${NOT} ~1 ${MAY} ~2 ${AWAY}|${NOT} ~1 (?:leave|escape|go home|get out)|${NOT} let (?:me|us)`,
    `${NOT} ~1 (?:kasih|kasi|ngasih|ngasi|bagi|benarkan|biarin|ngebiarin|bolehin|ngebolehin) ~2 (?:pulang|balik|keluar|kluar|mulih|metu)`,
    `${ME} ~1 (?:udah|uda|sudah|wis|wes|lagi|masih|sekarang|saiki|already|now) ~1 (?:di|neng|nang|ning|in|at)(?! (?:the )?(?:rumah|omah|bandara|terminal|pelabuhan|stasiun|jalan|kampung|indonesia|home|airport|port))`,
    `${ME} ~2 (?:di|neng|ning|nang|ing|in|at|on) ~2 ${PLACE}`,
    '(?:kumpul|ngumpul|dikumpulin|dikumpulkan|ditampung|nunggu) ~9 (?:disuruh|dikon|suruh) ~1 (?:diem|diam|sembunyi|ngumpet|meneng|ndelik)',
    `${NOT} ~1 (?:kuat|kuwat|tahan|sanggup|kiat|betah|bear|stand|take it)`,
    '(?:kesel|capek|cape|bosen|bosan|tired of|cape sama) (?:urip|hidup|hirup|living|life)',
    `${NOT} ~1 (?:dikasih|diberi|dikei|diwenehi|given) ~1 (?:makan|mangan|minum|food)`,
  ].join('|'),
)
/** What is told, feared or asked of a place somebody may still go to. */
const NOT_YET = saying(
  `katanya|ktnya|jare|jarene|cenah|kalau|kalo|klo|kl|nek|lamun|nanti|ntar|engke|mengko|sebelum|belum|takut ~2 ${NOT}|they say|he says|she says|if|before|would|will`,
)

/**
 * Whether few words tell where somebody is held, or how they are there, at this moment: "disini disuruh layanin tamu",
 * "ora entuk metu". What an offer says of later does not. Pure.
 */
export function isHereAndNow(text: string): boolean {
  const words = spokenWords(text)
  return NOW.test(words) && !NOT_YET.test(words)
}
