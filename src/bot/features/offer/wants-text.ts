import { isCamp } from '../../../offers/card/steps.ts'
import { isAbroad } from '../../../offers/place/workplace.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { Verdict } from '../../../offers/types.ts'
import type { JudgedCase } from '../../cases.ts'
import type { Turn } from '../../turn.ts'
import type { Heard } from '../hear/heard.ts'
import { asksForFriend } from './asked-for-friend.ts'
import { asksForReply, type ReplyWish } from './asked-reply.ts'
import { asksForWarning } from './asked-wording.ts'
import { sayWarning } from './check.ts'
import { sayOfOffer } from './remark.ts'

/**
 * After a verdict, also where something else was asked since: a warning for a group, or what to answer those who recruit, as
 * a text to send on. Words that plead for such a text are no plea for help; a danger that a rule found comes first.
 */
export function answersTextWish({ turn, text, memory, earlier, aside, verdict: { danger } }: Heard): boolean {
  const judged = earlier ?? aside
  if (turn.forwarded || !judged || judged.verdict.bare || judged.verdict.outcome === 'not_an_offer')
    return false
  const warning = asksForWarning(text) || asksForFriend(text)
  const wish = warning ? null : asksForReply(text)
  if ((!warning && !wish) || (danger && danger.kind !== 'unclear' && !danger.guessed)) return false
  if (turn.chosen === null) turn.language = memory.offerIn ?? turn.language
  if (wish) sayReply({ turn, memory }, judged, wish)
  else sayWarning(turn, toWarnOf(turn, judged))
  return true
}

/** Of the one spoken of last, unless only the other one is to be warned of. */
function toWarnOf({ desk, toChat }: Turn, judged: JudgedCase): JudgedCase {
  const other = desk.cases.find(desk.memory.of(toChat).caseBefore ?? '')
  return other && isRisky(other.verdict) && !isRisky(judged.verdict) ? other : judged
}

/** The text stands alone, so that one press copies it. */
function sayReply(
  { turn, memory }: Pick<Heard, 'turn' | 'memory'>,
  judged: JudgedCase,
  wish: ReplyWish,
): void {
  const key = replyKey(judged.verdict, wish)
  const asked = isAbroad(judged.verdict) && !judged.verdict.setting ? 'ask' : 'ask-local'
  sayOfOffer(turn, memory.lastCase ?? '', judged, turn.words(`reply-${key}`), null)
  turn.say(turn.words(`reply-${key === 'ask' ? asked : key}-text`))
}

/** Nobody is asked for papers whom nobody should answer, and nobody without a warning sign is blocked. */
function replyKey(verdict: Verdict, wish: ReplyWish): string {
  if (isRisky(verdict)) {
    if (isCamp(verdict) || verdict.about === 'other_scam') return 'camp'
    return verdict.situations.includes('paid') ? 'paid' : 'refuse'
  }
  return wish === 'refusal' ? 'decline' : 'ask'
}
