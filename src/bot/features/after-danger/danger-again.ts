import type { Danger } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { CARD, dangerCard } from '../danger/danger.ts'
import type { DangerTopic } from './danger-topics.ts'
import { withBefore } from './danger-with-before.ts'

/** In more words the danger model alone is heard: fewer after a danger sound like one, whatever they say. */
export const MOST_OF_AN_ECHO = 12

/** Whether a danger says more than the one that was answered: where, a kind that a rule found, or a story of its own. */
export function saysMore(found: Danger, before: AnsweredDanger, text: string): boolean {
  if (wordsIn(text) > MOST_OF_AN_ECHO) return true
  if (before.hinted && found.kind === 'self_harm' && !found.hinted) return true
  if (found.country !== null && found.country !== before.country) return true
  if (found.kind === 'unclear' || found.kind === before.kind) return false
  return found.evidence !== '' || before.kind === 'unclear'
}

/** Whether nothing but the thought of running away sounds like somebody who is held: that has an answer of its own. */
export function asksOfRunning(found: Danger, before: AnsweredDanger, topic: DangerTopic | null): boolean {
  const isOther = found.country !== null && found.country !== before.country
  const isOfBoth = before.whose !== 'others' || found.whose === 'others'
  return (
    topic === 'run' && found.kind === 'trapped' && !isOther && isOfBoth && found.circumstances.length === 0
  )
}

/** Whether the answer to a danger that was told again would be word for word the one that was given last. */
export function isSaidAgain(turn: Turn, found: Danger, before: AnsweredDanger): boolean {
  if (before.said.at(-1) !== CARD) return false
  const card = (danger: Omit<Danger, 'evidence'>) => dangerCard(turn, { ...danger, evidence: '' }).text
  return card(withBefore(found, before)) === card(before)
}
