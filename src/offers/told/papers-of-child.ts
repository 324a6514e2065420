import { DONE_TO } from '../danger/whose-danger.ts'
import { countSpoken, saying, spokenWords } from '../text/said.ts'

const CHILD = '(?:anak|anakku|anaknya|anak2|bayi|bayiku|baby|child|children|kid|kids|son|daughter|budak)'
const NONE =
  "(?:tidak|tdk|tak|ga|gak|gk|nggak|belum|blm|tiada|tanpa|gada|gaada|no|without|not|doesn't|don't|has no|have no)"
const PAPERS =
  '(?:surat|surat2|suratnya|surat lahir|akta|akte|dokumen|paspor|passport|pasport|ktp|kartu pengenal|ic|papers|documents|birth certificate)'
const WITHOUT = saying(`${CHILD} ~8 ${NONE} ~2 ${PAPERS}|${NONE} ~2 ${PAPERS} ~4 ${CHILD}`)
/** What was done to somebody, or who wants something of them, is another matter. */
const WORSE = saying(
  `${DONE_TO}|dibawa|diambil|diculik|hilang|kabur|lari|takut|tolong|help|agen|sponsor|sakit|ditangkap|ditahan|razia|detained|arrested|taken|sick|scared|afraid`,
)

/** Who has more to tell has more than papers at heart. */
const MOST_WORDS = 16

/** Whether it is told in few words that a child, mostly born abroad, has no papers, and nothing that happened to it. Pure. */
export function tellsOfChildWithoutPapers(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && WITHOUT.test(words) && !WORSE.test(words)
}
