import { OR_NOT } from '../text/function-words.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const CAUGHT =
  '(?:ditangkap|ketangkap|ditangkep|ketangkep|tertangkap|kejaring|terjaring|keciduk|diciduk|ditahan|ketahan|diamankan|digerebek|kena razia|arrested|detained|caught)'
const OFFICERS =
  '(?:polisi|polis|imigrasi|imigresen|immigration|police|cops|officers|aparat|razia|rajia|raid)'
const JAIL =
  '(?:penjara|lokap|tahanan|rumah tahanan|depo|jail|prison|detention|lockup|custody|detensi|rudenim)'
/** "Picked up by immigration", and to no shelter or doctor. */
const TAKEN_BY =
  '(?:dibawa|diangkut|diambil|digaruk|kegaruk|diringkus|taken|taken away|picked up|grabbed) (?:(?:sama|ama|oleh|by|the) ){0,2}'
const ARRESTED = saying(
  `${CAUGHT} ~3 ${OFFICERS}|${TAKEN_BY}${OFFICERS}(?! (?:ke |to )?(?:the |a )?(?:shelter|rumah aman|rumah sakit|rs|hospital|clinic|klinik|kbri|kjri))|${OFFICERS} ~2 ${CAUGHT}|dipenjara|arrested|(?:di|masuk|dalam|in) ~1 ${JAIL}`,
)
/** "They say the police will arrest me" is a threat. */
const FEARED = saying(
  `(?:takut|takutnya|mau|akan|bakal|bisa|nanti|diancam|ancam|ngancam|mengancam|kalau|kalo|klo|klu|kl|klau|biar|supaya|afraid|scared|will|could|can|might|if|threatens?|threatened|gets?|be) ~3 (?:${CAUGHT}|dipenjara|masuk ~1 ${JAIL})`,
)

/** "Dipenjara ga?" asks what may come. */
const ASKED_OF_JAIL = saying(
  `(?:${CAUGHT}|dipenjara|masuk ~1 ${JAIL}) ~1 ${OR_NOT}(?= $)|(?:apa|apakah|emang) ~3 (?:${CAUGHT}|dipenjara)`,
)

/** Somebody at the gate of another country: papers and goods are kept there too, and they are no people. */
const HELD_AT_GATE = saying(
  `(?:wni|tki|tkw|pmi|pekerja migran|orang indonesia|warga indonesia|indonesians?|suami|suamiku|istri|istriku|anakku|adikku|kakakku|temanku|(?:anak|adik|kakak|teman|saudara) (?:saya|aku)) ~1 ${CAUGHT} ~1 (?:(?:di|at|in) )?(?:bandara|airport|airpot|imigrasi|immigration)`,
)
const MOST_AT_GATE = 8

/** Whether few words tell that one of ours is held at an airport or by immigration. Pure. */
export function isHeldAtGate(text: string): boolean {
  const words = spokenWords(text)
  if (!HELD_AT_GATE.test(words) || countSpoken(words) > MOST_AT_GATE) return false
  return !FEARED.test(words) && !ASKED_OF_JAIL.test(words)
}

/** Whether officers hold somebody now: no threat, and no question of what may come. Pure. @param words see `spokenWords` */
export function areArrested(words: string): boolean {
  return ARRESTED.test(words) && !FEARED.test(words) && !ASKED_OF_JAIL.test(words)
}
