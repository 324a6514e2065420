import { asksToGiveBack, tellsOfBridePrice } from '../../../offers/danger/bride-price.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { contactsNow, sayInDanger, sayStillHere } from './still-here.ts'

const MOST_WORDS = 25

/** "The groom paid my father": it is named as what it is, being sold. @returns whether it was that */
export function answersBridePaid(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (wordsIn(text) > MOST_WORDS || !danger.circumstances.includes('to_be_married')) return false
  const contacts = contactsNow(turn, danger, false)
  if (danger.circumstances.includes('bride_paid') && asksToGiveBack(text)) {
    sayInDanger(turn, danger, 'danger-bride-paid-back', contacts)
    return true
  }
  if (!tellsOfBridePrice(text)) return false
  const key = danger.whose === 'others' ? 'danger-other-bride-paid' : 'danger-bride-paid'
  if (danger.said.at(-1) === key) {
    sayStillHere(turn, danger, text)
    return true
  }
  const circumstances = [...new Set([...danger.circumstances, 'bride_paid' as const])]
  sayInDanger(turn, { ...danger, circumstances }, key, contacts, [turn.words(`${key}-tell`)])
  return true
}
