import { saying, spokenWords } from '../text/said.ts'

const FALLS =
  '(?:jatuh|jatoh|jtuh|jatuhnya|terjatuh|kecemplung|kecemplong|nyemplung|kecebur|tercebur|kejebur|terlempar|kelempar|terseret|keseret|tiba|ceblok|dilempar|didorong|fell|fallen|falls|falling|slipped|thrown|washed|swept|pushed|knocked)'
const SEA = '(?:laut|laot|lautan|segara|segoro|samudra|samudera|sea|ocean|overboard)'
const WATER = '(?:air(?! mata)|banyu|cai|water)'
const CREW =
  '(?:kru|kruku|abk|awak|kapten|kapal|kapalnya|kapalku|perahu|dek|deck|gelombang|ombak|crew|crewmate|crewman|crewmates|shipmate|captain|ship|boat|vessel|waves?)'
const SOMEBODY =
  '(?:teman|temanku|temen|temenku|kawan|kawanku|koncoku|kancaku|kru|abk|awak|orang|wong|dia|adik|adikku|kakak|kakakku|suami|suamiku|anak|anakku|friend|crewmate|crewman|shipmate|man|somebody|someone|he|she|brother|husband)'
const JUMPS = '(?:lompat|loncat|terjun|nyebur|njegur|jumped|jumps)'

const IN_THE_SEA = saying(
  `${FALLS} ~3 ${SEA}|(?:man|person|crewman|crewmate|somebody|someone|he|she|is) ~2 overboard|${SOMEBODY} ~3 ${JUMPS} ~2 ${SEA}`,
)
const IN_THE_WATER = saying(`${FALLS} ~2 ${WATER}|${SOMEBODY} ~3 ${JUMPS} ~2 ${WATER}`)
const ON_BOARD = saying(CREW)
/** It is a fear, a threat, a thing, an old story, or what is learned of it. */
const NOT_SO = saying(
  [
    `(?:takut|kalau|kalo|klo|kl|nek|hampir|nyaris|mau|pengen|ingin|akan|bakal|arep|diancam|ngancam|ancam|biar|if|afraid|almost|nearly|might|would|could|will|want|wants|threatens?|threatened|to) ~3 (?:${FALLS}|${JUMPS}|be thrown)`,
    `(?:hp|hpku|hpnya|hape|handphone|ponsel|paspor|pasporku|barang|barangku|jaring|dompet|dompetku|tas|tasku|uang|dokumen|kacamata|phone|passport|bag|wallet|net|nets|container|harga|price) ~3 ${FALLS}`,
    'berita|film|cerita|kisah|prosedur|sop|pelatihan|latihan|pelajaran|dulu|(?:tahun|bulan|minggu) lalu|(?:years?|months?|weeks?) ago|last (?:year|month|week)|news|movie|procedure|drill|training',
    '(?:sudah|udah|udh|berhasil|already|was|were|got) ~1 (?:diselamatkan|diselamatin|diangkat|selamat|naik lagi|rescued|saved|picked up)',
  ].join('|'),
)

/** Most messages have none of these letters. */
const MAY_BE = /laut|laot|segar|segor|samud|sea|ocean|overboard|air|banyu|cai|water/

/**
 * Whether somebody tells that a person has gone into the sea: whoever is on board can save them in the next minutes. Pure.
 * @param atSea they told before that they are on a ship
 */
export function tellsOfOverboard(text: string, atSea = false): boolean {
  const words = spokenWords(text)
  if (!MAY_BE.test(words) || NOT_SO.test(words)) return false
  return IN_THE_SEA.test(words) || ((atSea || ON_BOARD.test(words)) && IN_THE_WATER.test(words))
}
