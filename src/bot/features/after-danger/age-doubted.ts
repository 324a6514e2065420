import { falseAge } from '../../../offers/danger/false-age.ts'
import { tellsOfChild } from '../../../offers/danger/told-age.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { contactsNow, sayInDanger } from './still-here.ts'

/**
 * A child stays one, whatever age others write into its papers and however soon it will be of age: who has it written is to
 * be told of. @returns whether it was that
 */
export function answersFalseAge(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  const isChild = [danger.kind, ...danger.also].includes('minor')
  const told = isChild && !tellsOfChild(text) ? falseAge(text) : null
  if (told === null) return false
  const of = danger.whose === 'own' ? 'own' : 'other'
  sayInDanger(turn, danger, `danger-age-${told}-${of}`, contactsNow(turn, danger, false))
  return true
}
