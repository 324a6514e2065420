import { contactsNamed, listens } from '../../../guidance/contacts/contact-lines.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import { countSpoken, saying, spokenWords } from '../../../offers/text/said.ts'
import type { Danger } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { afterMeans, canBeTalkedWith } from './asked-in-despair.ts'
import { sayInDanger } from './still-here.ts'

const DEBT =
  '(?:utang|utangku|utangnya|utange|hutang|hutangku|hutangnya|pinjol|pinjolku|pinjolnya|pinjaman|cicilan|cicilanku|debt|debts|loan|loans)'
const ASKS_OF_DEBT = saying(
  `(?:soal|masalah|tentang|urusan|terus|trus|lalu|kalo|kalau|about|what about|and) ~1 (?:my |the )?${DEBT}|${DEBT} ~3 (?:gimana|gmn|bagaimana|piye|kumaha|how|bayar|bayarnya|lunas|numpuk|banyak)|(?:gimana|gmn|piye|how|bayar|lunasin|pay) ~3 ${DEBT}`,
)
/** What a debt took, or its sum. */
const TELLS_OF_DEBT = saying(
  `(?:rumah|rumahku|omah|motor|mobil|tanah|sawah|sertifikat|barang|toko|house|car|shop) ~2 (?:disita|ditarik|dilelang|disegel|seized|repossessed|foreclosed)|(?:disita|ditarik|dilelang) ~1 (?:bank|leasing)|bangkrut|bankrupt|${DEBT} ~4 (?:juta|jt|ratus|million|thousand)`,
)
const COLLECTORS =
  '(?:debt collectors?|dept collectors?|collectors?|dc|penagih|penagihnya|tukang tagih|pinjol|pinjolnya)'
const COLLECT = saying(
  `${COLLECTORS} ~4 (?:ancam|ngancam|ngancem|mengancam|teror|neror|meneror|sebar|nyebar|nyebarin|sebarin|nagih|datang|dateng|telpon|nelpon|nelponin|maki|threatens?|threatening|calls?|calling|harass|harasses|harassing)|(?:ditagih|diteror|dikejar|diancam) ~2 ${COLLECTORS}`,
)
const MOST_WORDS = 14
const ANSWER = 'danger-asked-debt-self-harm'
const OF_COLLECTORS = 'danger-asked-collectors-self-harm'
/** Those who know loans, and the debts of who works abroad. */
const FOR_COLLECTORS = ['ojk-157']
const FOR_DEBTS = ['ojk-157', 'kp2mi-call-center']

/**
 * Who wants to die and speaks of a debt is answered, beside those who listen.
 * @param found a danger in the same words: of those who collect it, it is what is answered
 * @returns whether it was that
 */
export function answersDebtInDespair(
  turn: Turn,
  danger: AnsweredDanger,
  text: string,
  found: Danger | null,
): boolean {
  if (!canBeTalkedWith(danger)) return false
  const words = spokenWords(text)
  const collects = COLLECT.test(words)
  const isDebt = ASKS_OF_DEBT.test(words) || TELLS_OF_DEBT.test(words)
  const key = collects ? OF_COLLECTORS : ANSWER
  if (countSpoken(words) > MOST_WORDS || danger.said.at(-1) === key) return false
  if (!collects && !(isDebt && knownDanger(found) === null)) return false
  const { contacts } = turn.desk
  sayInDanger(
    turn,
    danger,
    key,
    [
      ...contacts.filter(listens).slice(0, 1),
      ...contactsNamed(collects ? FOR_COLLECTORS : FOR_DEBTS, contacts),
    ],
    [],
    afterMeans(turn, danger, key),
  )
  return true
}
