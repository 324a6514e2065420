import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { kinWaitsForWork, whereKinIs } from '../../../offers/danger/kin-abroad.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'

const MOST_WORDS = 25

/**
 * "Ibu udah berangkat umroh sambil kerja, skrg di mekkah di penampungan blm dpt kerja": it is told of somebody who is there
 * by now, however much it sounds like the offer that took them there.
 */
export function answersKinWaiting(heard: Heard): boolean {
  const { turn, text, memory, verdict, named } = heard
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (looksLikeQuestion(text) || !kinWaitsForWork(text)) return false
  const there = whereKinIs(text, { destinations: named })
  if (there === null) return false
  sayDanger(turn, { ...dangerOf('unclear', there.country, there.places), whose: 'others' })
  return true
}
