import { onlyFearsCheating } from '../../../offers/told/fears-cheating.ts'
import type { Heard } from '../hear/heard.ts'

/** "Aku takut ditipu", with nothing sent before: what they fear is looked at once they show it. */
export function answersFearOfCheating({ turn, text, memory, earlier, aside, verdict }: Heard): boolean {
  if (memory.danger || earlier || aside || turn.forwarded || verdict.danger) return false
  if (verdict.outcome !== 'not_an_offer' || text.includes('?') || !onlyFearsCheating(text)) return false
  turn.say(turn.words('fears-cheating'))
  return true
}
