import { NOT_YET } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'

const DONE = '(?:sudah|udah|udh|sdh|uda|dah|wis|wes|tos|geus|already|terlanjur|keburu|barusan|baru)'
const WENT =
  '(?:pergi|minggat|kabur|berangkat|brangkat|dibawa|digawa|dijemput|diambil|ikut|melu|lunga|budal|mangkat|miang|hilang|ilang|ngilang|left|gone|taken)'
const LATELY =
  '(?:tadi|kemarin|kemaren|kmrn|semalam|semalem|wingi|kamari|barusan|this morning|yesterday|last night)'
const GONE = saying(
  `${DONE} ~1 ${WENT}|${WENT} ~2 ${LATELY}|${LATELY} ~2 ${WENT}|${NOT_YET} ~1 pulang|has left|is gone|ran away`,
)
const NOT_GONE = saying(
  `(?:${NOT_YET}|mau|akan|arep|besok|lusa|nanti|kalau|kalo|klo|if|will) ~1 ${WENT}|(?:aku|saya|sy|gw|gue|kami|i) ~1 ${DONE} ~1 ${WENT}`,
)
const MOST_WORDS = 12

/** Whether few words tell that somebody, who was told of before, has gone away. Pure. */
export function tellsOfGone(text: string): boolean {
  const words = spokenWords(text)
  return words.trim().split(' ').length <= MOST_WORDS && GONE.test(words) && !NOT_GONE.test(words)
}
