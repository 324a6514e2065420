import { saying, spokenWords } from '../../../offers/text/said.ts'
import { FILLER, REPORTS, UNDOES } from './report-words.ts'

/** "Aku nyesel lapor". */
export const REGRETS = `(?:nyesel|nyesal|menyesal|kapok|getun|kaduhung|regret) ~2 (?:${REPORTS}|reporting)`
/** "Jangan hapus laporan saya" wants the opposite. */
export const LEAVES: RegExp = saying(`(?:jangan|jgn|ojo|ulah|don't|dont|do not|never) ~2 ${UNDOES}`)
/** "Cabut", "tarik aja", by who reported a moment ago; said anywhere else it may be of anything. */
export const UNDONE_ALONE: RegExp = new RegExp(
  `^ (?:(?:${FILLER}|eh|mau|tolong|please) ){0,4}${UNDOES}(?: (?:${FILLER}|aja|saja|wae|deh|please|it)){0,4} $`,
)
const TAKES_BACK = saying(UNDOES)

/** Whether a word of a text takes something back: beside a receipt that report is meant. Pure. */
export function takesBack(text: string): boolean {
  const words = spokenWords(text)
  return TAKES_BACK.test(words) && !LEAVES.test(words)
}
