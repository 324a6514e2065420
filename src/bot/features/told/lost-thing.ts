import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { losesPapers, tellsOfLostThing, tellsOfTheft } from '../../../offers/told/lost-thing.ts'
import { wordsIn } from '../../route.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'

const MOST_WORDS = 14
/** A lost phone is what many a scam begins with; who found something, or seeks a finder, asks for nothing here. */
const OF_OTHERS = saying(
  '(?:pinjam|pinjem|minjem|silih|silihi|talangin|kirim|kirimi|kirimin|transfer|tf|trf|rek|rekening|pulsa|nomor baru|nomer baru|no baru|kode|otp|imbalan|nemu|menemukan|penemu|ditemukan|ketemu|send money|lend|borrow|found)',
)

/** "Hp saya hilang di Malaysia": who is told of it, and what can be locked. Lost papers have an article of their own. */
export function answersLostThing({ turn, text, memory, earlier, verdict }: Heard): boolean {
  if (memory.danger || earlier || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (verdict.outcome !== 'not_an_offer') return false
  if (tellsOfTheft(text)) {
    const police = contactsNamed(['polri-110'], turn.desk.contacts)
    turn.say(withBriefs(turn, [turn.words('stolen-thing')], police))
    return true
  }
  if (losesPapers(text) || !tellsOfLostThing(text)) return false
  if (OF_OTHERS.test(spokenWords(text))) return false
  turn.say(turn.words('lost-thing'))
  return true
}
