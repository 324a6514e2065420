import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const RUNS = '(?:kabur|melarikan diri|minggat|escape|escaped|ran away|run away|ran off|got away|fled)'
/** These are said of jogging and of tests that are passed, unless they tell from where. */
const RUNS_FROM = '(?:lari|mlayu|lolos|got out)'
const DONE =
  '(?:sudah|udah|udh|sdh|dah|uda|wis|wes|barusan|baru|berhasil|bisa|habis|abis|tadi|semalam|semalem|kemarin|wingi|already|just|managed to|finally)'
const FROM = '(?:dari|dr|saka|soko|ti|lewat|lwt|liwat|lompat|loncat|from|through|out of|over|of)'
const PLACE =
  '(?:majikan|majikanku|bos|boss|bosku|agen|agensi|mess|rumah|omah|kompleks|kantor|kapal|kamp|kamar|apartemen|hotel|gedung|penampungan|pabrik|ladang|sana|situ|sono|compound|house|building|employer|camp|room|there|ship)'
const RUN = saying(
  [
    `${DONE} ~1 ${RUNS}`,
    `(?:aku|saya|sy|gw|gue|gua|kami|kita|i|we) ~1 ${RUNS} ~1 ${FROM}`,
    `(?:${DONE}|aku|saya|sy|gw|gue|kami|i|we) ~1 ${RUNS_FROM} ~1 ${FROM} ~2 ${PLACE}`,
    `(?:${RUNS}|${RUNS_FROM}|keluar|metu|lompat|loncat|climbed|jumped) ~1 ${FROM} ~1 (?:jendela|jendelo|cendela|pagar|tembok|atap|genteng|pintu belakang|balkon|window|fence|wall|roof|balcony)`,
  ].join('|'),
)
const ANY_RUN = `(?:${RUNS}|${RUNS_FROM}|keluar|lompat|loncat)`
/** It is wanted, feared, asked about or has failed; or those who did it run off. */
const NOT_RUN = saying(
  [
    `(?:${NOT_YET}|mau|pengen|pengin|pingin|ingin|niat|rencana|takut|coba|nyoba|mencoba|gagal|kalau|kalo|klo|nek|jangan|bisakah|cara|caranya|gimana|gmn|nekat|mending|harus|want|wanna|to|can|can't|cant|could|let's|try|tried|trying|if|how|should|cannot|afraid) ~2 ${ANY_RUN}`,
    `${ANY_RUN} ~3 (?:gagal|ketangkap|ketangkep|ketahuan|tertangkap|ditangkap|dibawa balik|failed|caught)`,
    `${ANY_RUN} ~2 (?:bawa|membawa|gowo|nggowo|with) ~2 (?:uang|duit|duwit|money|paspor|passport|gaji)`,
    `(?:agen|agennya|agenku|agene|calo|calonya|sponsor|sponsornya|perekrut|perekrutnya|kapten|kaptennya|nahkoda|bos|bosnya|bosku|penipu|penipunya|pelaku|pelakunya|admin|adminnya|suamiku|suami|istri|istriku|sopir|sopirnya|pt|pacarku|agent|recruiter|captain|boss|husband|he|she|they) ~2 ${ANY_RUN}`,
    `(?:bisa|boleh) ${ANY_RUN} (?:ga|gak|nggak|tidak|kah|ya)`,
  ].join('|'),
)

/** Whether somebody has run from where they were held: nobody tells them not to. Pure. */
export function hasRun(text: string): boolean {
  const words = spokenWords(text)
  return RUN.test(words) && !NOT_RUN.test(words)
}

const WHO_FETCHES =
  '(?:agen|agennya|agenku|agene|agensi|calo|calonya|sponsor|sponsornya|sponsorku|sopir|supir|majikan|majikannya|bos|bosnya|penjemput|penjemputnya|jemputan|jemputannya|travel|orang ~1 agen|agent|agency|employer|boss|recruiter|driver)'
const GATE =
  '(?:terminal|bandara|airport|pelabuhan|stasiun|station|port|harbour|harbor|jalan|jalanan|street|road|hutan|hotel|perbatasan|border|pinggir)'
const STRANDED = saying(
  [
    `(?:ditinggal|ditinggalin|ditinggalkan|ditelantarin|ditelantarkan|diturunin|diturunkan|dibuang|left|abandoned|dumped|dropped) ~3 (?:${WHO_FETCHES}|${GATE})`,
    `${WHO_FETCHES} ~2 (?:left|abandoned|dumped|ninggalin|nurunin|nelantarin) ~1 (?:me|us|aku|saya|kami|kita)`,
    'terlantar|keleleran|stranded',
    `${WHO_FETCHES} ~2 (?:${NOT_YET}|never|no) ~2 (?:jemput|njemput|menjemput|ngejemput|dateng|datang|dtg|muncul|teko|come|came|show|showed|pick)`,
    `(?:${NOT_YET}|no|nobody|never) ~2 (?:jemput|njemput|menjemput|dijemput|picked|pick) ~6 ${GATE}|${GATE} ~6 (?:${NOT_YET}|no|nobody|gada|gaada) ~2 (?:jemput|njemput|menjemput|dijemput|picked|pick)`,
  ].join('|'),
)
/** They are somewhere they do not know, or in need: who only waits for a pick-up is not stranded. */
const IN_NEED = saying(
  `${GATE}|(?:hari|malam|jam|days?|nights?|hours?)|(?:${NOT_YET}|no) ~2 (?:tau|tahu|ngerti|punya|ada|know|money)|dimana|di mana|where|uang|duit|lapar|laper|abis|habis|hp|phone|nomornya`,
)
const NOT_STRANDED = saying(
  `(?:takut|kalau|kalo|klo|nek|if|afraid|nanti) ~2 (?:ditinggal|ditinggalin|terlantar|ditelantarkan|stranded|left|abandoned)|(?:ditinggal|ditinggalkan) ~1 (?:pacar|mati|meninggal|nikah|suami|istri|ibu|bapak|anak)|(?:berita|film|kisah)|(?:i|we|i've|we've) ~1 (?:have |had )?left ~1 (?:the |that |my |our |their )?${GATE}`,
)

/** Whether somebody was left alone on the way by whoever was to fetch or bring them: nobody is missing. Pure. */
export function isStranded(text: string): boolean {
  const words = spokenWords(text)
  return STRANDED.test(words) && IN_NEED.test(words) && !NOT_STRANDED.test(words)
}
