import { circumstancesIn } from '../../offers/circumstances.ts'
import { dangerOf } from '../../offers/danger-kind.ts'
import type { Circumstance } from '../../offers/types.ts'
import { whoseDanger } from '../../offers/whose-danger.ts'
import { looksLikeQuestion, wordsIn } from '../route.ts'
import { sayDanger } from './danger.ts'
import type { Heard } from './heard.ts'

const MOST_WORDS = 12
const EMERGENCIES: readonly Circumstance[] = ['sinking', 'injured', 'died']

/** "Darahnya banyak", "jenazahnya mau dibuang ke laut", of which no rule knows what it belongs to: help comes before asking. */
export function answersEmergency({ turn, memory, text, verdict, way }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if ((way !== 'unsure' && way !== 'question') || looksLikeQuestion(text)) return false
  const circumstances = circumstancesIn(text, false)
  if (!circumstances.some(one => EMERGENCIES.includes(one))) return false
  const atSea = circumstances.includes('sinking') || AT_SEA.test(text)
  sayDanger(turn, { ...dangerOf('unclear'), circumstances, atSea, whose: whoseDanger(text) })
  return true
}

const AT_SEA = /(?<!\p{L})(?:laut|kapal|dilarung|larung|sea|ship|boat)(?!\p{L})/iu
