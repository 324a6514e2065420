import { dangerOf, knownDanger } from '../../offers/danger-kind.ts'
import { looksLikeQuestion, wordsIn } from '../route.ts'
import { answersAfterDanger } from './after-danger.ts'
import { sayDanger } from './danger.ts'
import { saysNoDanger } from './danger-ends.ts'
import type { Heard } from './heard.ts'
import { MOST_OF_A_PLACE } from './still-here.ts'

/** "Malaysia kak?" names a place; "lowongan ke taiwan ada?" asks about one. */
const FEWEST_OF_A_QUESTION = 3
/** "Di Jeddah", also after something else was asked. */
const SAYS_WHERE = /(?<!\p{L})(?:di|nang|neng|ning|in|at)(?!\p{L})/iu

/** After a danger, a bare country name is the answer to "where is the person now?", in the language it was asked in. */
export function saysWhere({ turn, memory, verdict }: Heard): boolean {
  const place = memory.danger && verdict.entities.destinations[0]
  const text = turn.msg?.text ?? ''
  if (!memory.danger || !place || wordsIn(text) > MOST_OF_A_PLACE) return false
  const { kind, also, language, aside } = memory.danger
  if (aside && !SAYS_WHERE.test(text)) return false
  if (wordsIn(text) > FEWEST_OF_A_QUESTION && looksLikeQuestion(text)) return false
  if (turn.chosen === null) turn.language = language
  sayDanger(turn, { ...dangerOf(kind, place.country, [text.slice(place.span.start, place.span.end)]), also })
  return true
}

/** What somebody says after a danger, and nothing else answers. */
export function goesOnAfterDanger({ turn, memory, way, text, unknown, answer, verdict }: Heard): boolean {
  if (!memory.danger || turn.forwarded) return false
  return answersAfterDanger(turn, memory.danger, { way, text, unknown, answer, found: verdict.danger })
}

/** "I am not in danger", said to a bot that speaks of none: as after a danger whose contacts were cleared or forgotten. */
export function saysAllIsWell({ turn, memory, verdict, way, text }: Heard): boolean {
  if (memory.danger || turn.forwarded || knownDanger(verdict.danger)) return false
  if (way === 'offer' || way === 'described' || looksLikeQuestion(text) || !saysNoDanger(text)) return false
  turn.say(turn.words('danger-none'))
  return true
}
