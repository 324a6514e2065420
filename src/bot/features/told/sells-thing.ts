import { sellsOrPlans } from '../../../offers/told/sells-thing.ts'
import { looksLikeQuestion } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/** What a sale with a part to be paid first, and a place abroad, have in common with an offer of work. */
const OF_ANY_SALE: readonly string[] = [
  'bayar-di-depan',
  'luar-negeri-tanpa-lembaga',
  'perusahaan-tanpa-izin',
]

/** A motorbike for sale, a room for rent or a feast of one's own is no offer of work: how to buy without loss is told. Any other sign has it judged. */
export function answersSale(heard: Heard): boolean {
  const { text, verdict } = heard
  if (!standsAlone(heard)) return false
  if (verdict.danger || verdict.signals.some(({ id }) => !OF_ANY_SALE.includes(id))) return false
  if (looksLikeQuestion(text) || !sellsOrPlans(text, verdict)) return false
  sayNotJudged(heard, 'sale')
  return true
}
