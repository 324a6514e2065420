import { isOfDeath } from '../../guidance/danger-steps.ts'
import { cannotPay } from '../../offers/told-death.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Turn } from '../turn.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

const ANSWER = 'danger-asked-died-cost'

/** Who lost a relative and cannot pay, or asks who does, is told what to ask and whom. @returns whether it was that */
export function answersCostOfDeath(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (!isOfDeath(danger) || danger.said.at(-1) === ANSWER || !cannotPay(text)) return false
  sayInDanger(turn, danger, ANSWER, contactsNow(turn, danger, false))
  return true
}
