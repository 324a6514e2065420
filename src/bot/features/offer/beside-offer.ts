import type { Answer, Decline } from '../../../guidance/types.ts'
import { stepLines } from '../../../offers/card/card.ts'
import { withContacts } from '../../../offers/card/steps.ts'
import { OR_NOT } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { JudgedCase } from '../../cases.ts'
import { looksLikeQuestion } from '../../route.ts'
import { asksInFewWords } from '../../talk/asks-in-few-words.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import type { Heard } from '../hear/heard.ts'
import { sayOfOffer, staysOf } from './remark.ts'

/** "Brunei itu boleh kan", "kapal china emang kenapa": asks by its last word, or by one that doubts. */
const ASKS = saying(
  `(?:boleh|bisa|gapapa|gpp|wajar|benar|cukup|standar|harus|perlu) ~2 ${OR_NOT}|emang|emangnya|memang|apakah|kenapa|gimana|bagaimana|piye|kumaha`,
)
const ENDS = new RegExp(` ${OR_NOT} (?:(?:min|kak|ya|pak|bu|mas|mbak|bang|sih) )?$`)

/** Whether something is asked that may be answered from what is known, whatever was judged before. */
export function asksBeside({ text, way }: Heard): boolean {
  if (way !== 'question' && way !== 'unsure') return false
  const words = spokenWords(text)
  return looksLikeQuestion(text) || asksInFewWords(text) || ENDS.test(words) || ASKS.test(words)
}

/** What is declined however it is put; that something is outside of what is known is no answer to who has an offer. */
const REFUSED: readonly (Decline | null)[] = ['harmful', 'dangerous', 'political', 'legal', 'medical']

/**
 * Answers a question that is asked right after a verdict as it is answered alone, with the verdict below. Where nothing is
 * known of it, it says so and names whom to ask.
 */
export function sayBeside(heard: Heard, judged: JudgedCase): void {
  const { turn, text } = heard
  const answer = heard.answer()
  if (isWorthSaying(answer))
    return sayAnswer(turn, text, answer, [], below => withStays(turn, below, answer, judged))
  const steps = stepLines(
    withContacts(['step-ask'], judged.verdict, turn.desk.contacts),
    turn.language,
    turn.desk,
  )
  const said = [turn.words('remark-unknown'), steps, ...staysOf(turn, judged)].join('\n\n')
  sayOfOffer(turn, turn.desk.memory.of(turn.toChat).lastCase ?? '', judged, said, 'remark-unknown-again')
}

function isWorthSaying({ kind, decline, subject, country }: Answer): boolean {
  if (kind === 'declined') return REFUSED.includes(decline)
  return kind !== 'unknown' || subject !== undefined || country !== undefined
}

/** An answer about the bot or a matter of its own leaves the offer be. */
function withStays(turn: Turn, text: string, { kind, about }: Answer, judged: JudgedCase): { text: string } {
  if (kind === 'danger' || about !== undefined) return { text }
  return { text: [text, ...staysOf(turn, judged)].join('\n\n') }
}
