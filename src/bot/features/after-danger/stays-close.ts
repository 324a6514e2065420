import { leftEdge } from '../../../offers/danger/close-to-dying.ts'
import type { Circumstance } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { saysThanks } from './danger-ends.ts'
import { isClose, wantsToDie } from './despair.ts'
import { sayWithListener } from './end-danger.ts'
import { contactsNow, nextOf, sayInDanger, sayStillHere } from './still-here.ts'

/** Who says how near it is hears what to do in this minute, in fewer words than a card; who steps back is thanked. @returns whether it was that */
export function answersClose(
  turn: Turn,
  danger: AnsweredDanger,
  text: string,
  news: readonly Circumstance[],
): boolean {
  const { hinted: _, ...known } = danger
  if (danger.circumstances.includes('at_edge') && leftEdge(text)) {
    const circumstances = danger.circumstances.filter(one => one !== 'at_edge')
    const left = { ...danger, circumstances }
    sayInDanger(turn, left, 'danger-left-edge', contactsNow(turn, left, false))
    return true
  }
  if (!news.some(one => CLOSE.includes(one)) || news.includes('harmed')) return false
  const close = { ...known, circumstances: [...danger.circumstances, ...news] }
  if (!isClose(close)) return false
  sayStillHere(turn, { ...close, despaired: true }, text)
  return true
}

const CLOSE: readonly Circumstance[] = ['at_edge', 'means_ready']

/** Thanks from who was close to dying, or for everything, may be a farewell. */
export function sayThanked(turn: Turn, danger: AnsweredDanger, text: string): void {
  if (danger.circumstances.includes('harmed') && wantsToDie(danger)) return sayStillHere(turn, danger, text)
  if (isClose(danger) || (wantsToDie(danger) && !saysThanks(text))) {
    const key = nextOf(['danger-thanks-close', 'danger-thanks-close-again'], danger.said)
    return sayInDanger(turn, danger, key, contactsNow(turn, danger, false))
  }
  const again = danger.said.at(-1) === 'danger-thanks'
  sayWithListener(turn, danger, again ? 'danger-thanks-again' : 'danger-thanks')
}
