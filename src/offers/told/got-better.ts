import { countSpoken, saying, spokenWords } from '../text/said.ts'

const ILL =
  '(?:sakit (?:kepala|perut|gigi|tenggorokan|pinggang|badan|maag)|kepala ~2 (?:sakit|pusing)|pusing|puyeng|ngelu|migren|migrain|demam|meriang|panas|flu|pilek|batuk|masuk angin|maag|asam lambung|mual|mules|diare|tipes|alergi|gatal|sariawan|headache|migraine|fever|flu|cold|cough|stomachache|stomach ache|nausea)'
const TOOK =
  '(?:minum|minumin|nginum|ngombe|dikasih|udah|sudah|took|taken|take|had) ~2 (?:obat|obatnya|paracetamol|panadol|bodrex|tolak angin|antangin|promag|jamu|medicine|meds|pills?|ibuprofen)'
const BETTER =
  '(?:mendingan|mending|mendinganlah|baikan|membaik|enakan|sembuh|sehat|turun|reda|ilang|hilang|better|fine|gone|ok|okay)'
/** It ends with being better, but for small words: what follows might be better than living. */
const BETTER_NOW = saying(
  `${ILL} ~6 ${TOOK} ~3 ${BETTER}(?= (?:(?:kok|kak|min|ya|yah|sih|lah|skrg|sekarang|now|again|lagi|kan|deh|alhamdulillah|dikit|sedikit|banget) ){0,3}$)`,
)
/** Too much was taken, somebody keeps them from a doctor, or they speak of dying. */
const WORSE = saying(
  '(?:banyak|semua|semuanya|sebotol|sebungkus|overdosis|overdose|all|whole|biji|butir|tablet|strip|[4-9]|[1-9][0-9]+|mati|bunuh|die|hidup|majikan|bos|boss|agen|madam|dipukul|dikunci|darah|tolong|belum|ga|gak|tidak|not|tapi|tp|but)',
)
const MOST_WORDS = 14

/** Whether few words tell of an everyday illness that is better after medicine: whoever took it wants to live. Pure. */
export function isBetterAgain(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && BETTER_NOW.test(words) && !WORSE.test(words)
}
