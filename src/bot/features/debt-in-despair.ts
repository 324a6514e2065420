import { contactsNamed, listens } from '../../guidance/contact-lines.ts'
import { countSpoken, saying, spokenWords } from '../../offers/said.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Turn } from '../turn.ts'
import { isClose, wantsToDie } from './despair.ts'
import { sayInDanger } from './still-here.ts'

const DEBT =
  '(?:utang|utangku|utangnya|utange|hutang|hutangku|hutangnya|pinjol|pinjolku|pinjolnya|pinjaman|cicilan|cicilanku|debt|debts|loan|loans)'
const ASKS_OF_DEBT = saying(
  `(?:soal|masalah|tentang|urusan|terus|trus|lalu|kalo|kalau|about|what about|and) ~1 (?:my |the )?${DEBT}|${DEBT} ~3 (?:gimana|gmn|bagaimana|piye|kumaha|how|bayar|bayarnya|lunas|numpuk|banyak)|(?:gimana|gmn|piye|how|bayar|lunasin|pay) ~3 ${DEBT}`,
)
const MOST_WORDS = 14
const ANSWER = 'danger-asked-debt-self-harm'
/** Those who know loans, and the debts of who works abroad. */
const FOR_DEBTS = ['ojk-157', 'kp2mi-call-center']

/** Who wants to die and asks about a debt is answered, beside those who listen. @returns whether it was that */
export function answersDebtInDespair(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (!wantsToDie(danger) || isClose(danger) || danger.whose === 'others' || danger.said.at(-1) === ANSWER)
    return false
  const words = spokenWords(text)
  if (countSpoken(words) > MOST_WORDS || !ASKS_OF_DEBT.test(words)) return false
  const { contacts } = turn.desk
  sayInDanger(turn, danger, ANSWER, [
    ...contacts.filter(listens).slice(0, 1),
    ...contactsNamed(FOR_DEBTS, contacts),
  ])
  return true
}
