import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MOST_WORDS = 14
const WANTS_TO_TELL = saying(
  '(?:mau|pengen|pengin|pingin|ingin|kepengen|arep|hayang|bade|boleh|bisa|want to|wanna|can i) ~1 (?:cerita|crita|carita|ceritain|curhat|ngomong|bercerita|tell|talk) ~3 (?:soal|tentang|ttg|mengenai|masalah|perkara|bab|about) ~3 (?:calo|agen|penipu|penipuan|ditipu|ketipu|nipu|sponsor|tekong|loker|lowongan|rekrutmen|perekrut|scam|scammer|agent|recruiter)',
)

/** "Pengen cerita soal calo yang nipu adek gw": what to tell is said, and that nothing is stored by it. */
export function asksToTell({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || memory.danger || wordsIn(text) > MOST_WORDS) return false
  if (!WANTS_TO_TELL.test(spokenWords(text)) || verdict.danger) return false
  speakLike(turn, text)
  turn.say({
    text: turn.words('report-tell-it'),
    buttons: [[turn.button(turn.words('button-help'), 'help')]],
  })
  return true
}
