import { losesPapers, tellsOfLostThing } from '../../offers/lost-thing.ts'
import { wordsIn } from '../route.ts'
import type { Heard } from './heard.ts'

const MOST_WORDS = 14

/** "Hp saya hilang di Malaysia": who is told of it, and what can be locked. Lost papers have an article of their own. */
export function answersLostThing({ turn, text, memory, earlier, verdict }: Heard): boolean {
  if (memory.danger || earlier || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (verdict.outcome !== 'not_an_offer' || losesPapers(text) || !tellsOfLostThing(text)) return false
  turn.say(turn.words('lost-thing'))
  return true
}
