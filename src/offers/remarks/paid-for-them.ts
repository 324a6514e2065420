import { saying, spokenWords } from '../text/said.ts'
import type { Situation } from '../types.ts'

const DONE = '(?:sudah|udah|udh|uda|sdh|dah|wis|wes|already|all|semua|semuanya|full|fully)'
const BORNE =
  '(?:dibayar|dibayari|dibayarin|dibayarkan|ditanggung|ditanggungin|dibiayai|dibiayain|dibelikan|dibeliin|paid|covered)'
const EMPLOYER =
  '(?:perusahaan|majikan|bos|bosnya|boss|kantor|pabrik|pt|agen|agensi|sponsor|kami|company|employer|agency|agent|us)'
/** What an advert says the employer has paid. */
const BY_EMPLOYER = saying(
  `${DONE} ~1 ${BORNE} (?:oleh |sama |dari |by |by the |the )?${EMPLOYER}|(?:tiket|tiketnya|visa|visanya|biaya|akomodasi|mess|makan|ticket|flight) ~3 ${DONE} ~1 (?:ditanggung|dibiayai|covered)`,
)
const OWN_DEED = saying(
  '(?:aku|saya|sy|gue|gw|gua|kami|abdi|kulo|suamiku|istriku|adikku|kakakku|ibuku|bapakku|i|we|he|she) ~3 (?:bayar|mbayar|transfer|tf|trf|setor|kirim|ngirim|kasih|upload|paid|sent|transferred|gave)|kutransfer|kubayar|kukirim|kusetor|barusan|kemarin|kmrn|wingi|yesterday',
)

/** What an advert that pays for everything sounds as if the reader had done. */
const MISHEARD: readonly Situation[] = ['paid', 'documents']

/**
 * Where the person stands, without what only the employer of an advert has paid: "tiket dan visa sudah dibayar
 * perusahaan". Who tells of a payment of their own keeps it. Pure.
 */
export function withoutOthersPayment(text: string, situations: readonly Situation[]): readonly Situation[] {
  if (!situations.some(situation => MISHEARD.includes(situation))) return situations
  const words = spokenWords(text)
  if (!BY_EMPLOYER.test(words) || OWN_DEED.test(words)) return situations
  return situations.filter(situation => !MISHEARD.includes(situation))
}
