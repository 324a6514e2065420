import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { wantsToDie } from './despair.ts'
import { isSure } from './end-danger.ts'
import { sayInDanger } from './still-here.ts'
import { firstOf } from './topic-contacts.ts'

const CALM_NOW = saying(
  '(?:sekarang|skrg|saiki|ayeuna|sudah|udah|udh|sdh|dah|wis|now|already|is|i am|things are) ~2 (?:tenang|aman|lega|membaik|calm|calmer|safe|better now)|(?:sudah|udah|udh|dah|wis) ~2 (?:hari|minggu|bulan) ~1 (?:lewat|lalu|berlalu)',
)
const NOT_CALM = saying(
  '(?:belum|blm|tidak|tdk|ga|gak|gk|nggak|ngga|ora|not|never|biar|supaya|kalau|kalo|if|masih) ~2 (?:tenang|aman|lega|calm|safe)|takut|diancam|dipukul|dikunci|afraid|scared',
)
/** The matter stands behind it: "mau tanya cara klaim gaji". */
const ASKS_OF =
  /(?<!\p{L})(?:mau|pengen|pingin|ingin|cuma|cuman|hanya|numpang|arep|just|want to|wanted to|would like to)\s+(?:tanya|nanya|nanyain|bertanya|takon|ask)\s+(?<matter>.{6,200})$/isu

/**
 * "Sudah seminggu lewat, sekarang tenang. Mau tanya cara klaim gaji", long after a danger: what they ask is answered, and
 * what is asked next is as calm. Who may want to die is listened to.
 */
export function answersWhenCalm({ turn, memory, text, verdict, places }: Heard): boolean {
  const matter = ASKS_OF.exec(text)?.groups?.matter
  const { danger } = memory
  if (matter === undefined || !danger || wantsToDie(danger)) return false
  const words = spokenWords(text)
  if (!CALM_NOW.test(words) || NOT_CALM.test(words)) return false
  const heard = verdict.danger
  if (heard && (heard.evidence !== '' || heard.circumstances.length > 0)) return false
  if (places.some(({ country }) => country !== danger.country)) return false
  const answer = turn.desk.answer(matter, turn.language, [])
  const calm = { ...danger, said: [...danger.said, 'danger-calm'] }
  const told = firstOf(dangerContacts(danger, turn.desk.contacts))
  if (!isSure(answer)) {
    sayInDanger(turn, calm, 'danger-asked-unknown', told)
    return true
  }
  turn.desk.memory.change(turn.toChat, { danger: calm })
  sayAnswer(turn, matter, answer, [], said =>
    withBriefs(turn, [said, turn.words('danger-still-contact')], told),
  )
  return true
}
