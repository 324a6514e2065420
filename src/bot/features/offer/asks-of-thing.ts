import { bareAgain } from '../../../offers/bare/bare-card.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { JudgedCase } from '../../cases.ts'
import { asksWhatNow } from '../ask/plain-words.ts'
import type { Heard } from '../hear/heard.ts'
import { sayOfOffer, staysOf } from './remark.ts'

const LONGEST = 60

/**
 * "Resmi ga?", "itu web asli?", right after a number, link, account or company that was sent alone: what can be told of it
 * again. An offer judged before it that is warned of is named beside it: a number without a sign clears nobody.
 * @returns whether nothing else was asked
 */
export function asksOfThing({ turn, text, memory, smallTalk, verdict }: Heard, judged: JudgedCase): boolean {
  const { bare } = judged.verdict
  if (!bare || text.length > LONGEST || (smallTalk !== null && smallTalk !== 'pointer')) return false
  if (verdict.bare && verdict.bare.says !== bare.says) return false
  const { desk } = turn
  // With the thing itself beside it, what only asks about it is a check of that thing alone.
  const whole = `${judged.offer.parts[0]?.text ?? ''} ${text}`
  const { bare: asked } = desk.check({ parts: [{ kind: 'text', text: whole }] })
  if (asked?.kind !== bare.kind && !asksWhatNow(text)) return false
  const before = memory.caseBefore ? desk.cases.find(memory.caseBefore) : undefined
  const offer = before && isRisky(before.verdict) ? staysOf(turn, before) : []
  const said = [bareAgain(bare, judged.verdict, turn.language, desk), ...offer].join('\n\n')
  sayOfOffer(turn, memory.lastCase ?? '', judged, said, 'remark-again-said')
  return true
}
