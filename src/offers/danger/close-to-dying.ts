import { NOT, NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { Circumstance } from '../types.ts'

const HIGH =
  '(?:gedung|gedungnya|atap|genteng|rooftop|jembatan|jembatannya|flyover|fly over|rel|relnya|jurang|tebing|balkon|menara|tower|apartemen|apartment|sungai|kali|dermaga|peron|roof|bridge|ledge|cliff|balcony|railing|railings|rails|tracks?|train tracks?|building|river|platform)'
/** Standing there is an edge by itself; a river or a tall house is one only on its brink. */
const EDGE =
  '(?:atap|genteng|rooftop|jembatan|jembatannya|flyover|fly over|rel|jurang|tebing|balkon|roof|bridge|ledge|cliff|balcony|railing|rails|(?:train |railway )?tracks?)'
const AT_EDGE = saying(
  [
    `(?:atas|duwur|dhuwur|pinggir|pinggiran|tepi|ujung|bibir|puncak|pucuk|luhur) ~1 ${HIGH}`,
    `(?:di|nang|neng|ning|ing|ndek|kat|ka|ke|nyang|menyang) ~1 ${EDGE}`,
    `(?:lantai|lt|floor) (?:paling atas|atas|teratas|\\d{1,2})|(?:top|\\d{1,2}th|highest) floor`,
    `(?:on|at|by|near|onto|to|over|up|off) ~2 ${EDGE}|(?:top|edge) of ~2 ${HIGH}`,
    '(?:tinggal|siap|siap2|about to|going to|gonna|ready to) ~1 (?:loncat|lompat|terjun|nyebur|jump)',
    '(?:loncat|lompat|terjun|nyebur|jump|jumping) ~1 (?:sekarang|skrg|saiki|now)',
  ].join('|'),
)
const AWAY =
  '(?:(?:udah|sudah|udh|sdh|wis|wes|barusan|baru) ~1 (?:turun|mundur|mudun|menjauh|pergi dari)|(?:aku|saya|gw|gue) (?:turun|mundur|menjauh)|(?:came|climbed|went|got|stepped|moved|walked) ~1 (?:down|back|away|off))'
const LEFT_EDGE = saying(AWAY)
const NOT_LEFT = saying(`(?:${NOT_YET}|susah|takut) ~3 (?:turun|mundur|mudun|menjauh|down|back|away|off)`)
/** They never were there, or go there for another reason. */
const NOT_AT_EDGE = saying(
  `(?:kerja|bekerja|tinggal|working|work|live|living) ~1 (?:di|at|in|on)|kemarin|pernah|yesterday|(?:${NOT}|bukan) ~1 (?:di|on|at|in)`,
)

const MEANS =
  '(?:obat|obatnya|obat2an|pil|pilnya|racun|racunnya|baygon|potas|pestisida|tali|talinya|tambang|pisau|pisaunya|silet|siletnya|cutter|pills?|tablets?|sleeping pills|poison|rope|knife|razor|blade|gun)'
const NEAR =
  '(?:disini|di sini|di tangan|ditangan|di depan|didepan|di meja|di sebelah|udah siap|sudah siap|siap|here|ready|in my hands?|in front|next to me|with me|on the table)'
const HAS =
  '(?:punya|pegang|megang|pegangin|bawa|beli|kubeli|nyiapin|siapin|nyiapkan|siapkan|kusiapkan|kumpulin|ngumpulin|nduwe|tuku|have|got|holding|hold|bought|collected|prepared)'
const MEANS_READY = saying(`${HAS} ~2 ${MEANS}|${MEANS} ~3 ${NEAR}`)
/** They do not have it, or no longer. */
const NOT_READY = saying(
  `(?:${NOT_YET}|no|buang|kubuang|dibuang|threw|gave|kasih|kukasih|titip|dokter|resep|doctor|prescribed)`,
)

/**
 * What who may want to die says of how near it is: they stand at an edge, or have at hand what may kill. Pure.
 */
export function closeToDying(text: string): readonly Circumstance[] {
  if (text.includes('?')) return []
  const words = spokenWords(text)
  const found: Circumstance[] = []
  if (AT_EDGE.test(words) && !NOT_AT_EDGE.test(words) && !leftEdge(text)) found.push('at_edge')
  if (MEANS_READY.test(words) && !NOT_READY.test(words)) found.push('means_ready')
  return found
}

/** Whether somebody says that they went away from where they stood. Pure. */
export function leftEdge(text: string): boolean {
  const words = spokenWords(text)
  return LEFT_EDGE.test(words) && !NOT_LEFT.test(words)
}
