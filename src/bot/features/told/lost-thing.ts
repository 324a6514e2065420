import { saying, spokenWords } from '../../../offers/text/said.ts'
import { losesPapers, tellsOfLostThing } from '../../../offers/told/lost-thing.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'

const MOST_WORDS = 14
/** A lost phone is what many a scam begins with; who found something, or seeks a finder, asks for nothing here. */
const OF_OTHERS = saying(
  '(?:pinjam|pinjem|minjem|silih|silihi|talangin|kirim|kirimi|kirimin|transfer|tf|trf|rek|rekening|pulsa|nomor baru|nomer baru|no baru|kode|otp|imbalan|nemu|menemukan|penemu|ditemukan|ketemu|send money|lend|borrow|found)',
)

/** "Hp saya hilang di Malaysia": who is told of it, and what can be locked. Lost papers have an article of their own. */
export function answersLostThing({ turn, text, memory, earlier, verdict }: Heard): boolean {
  if (memory.danger || earlier || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (verdict.outcome !== 'not_an_offer' || losesPapers(text) || !tellsOfLostThing(text)) return false
  if (OF_OTHERS.test(spokenWords(text))) return false
  turn.say(turn.words('lost-thing'))
  return true
}
