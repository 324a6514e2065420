import { onlyFears } from '../../../offers/remarks/said-in-between.ts'
import { tellsOfTheirPlan } from '../../../offers/told/family-news.ts'
import { onlyFearsCheating } from '../../../offers/told/fears-cheating.ts'
import type { ChatMemory } from '../../memory.ts'
import type { Heard } from '../hear/heard.ts'

/** "Saya takut", right after what was answered of a relative's plan to work somewhere: it is of that. Pure. */
export function fearsPlanAsked(text: string, { questions, lastAnswer, danger }: ChatMemory): boolean {
  const asked = lastAnswer === 'answered' && !danger ? questions.at(-1) : undefined
  return asked !== undefined && onlyFears(text) && tellsOfTheirPlan(asked.question)
}

/** "Aku takut ditipu", with nothing sent before: what they fear is looked at once they show it. */
export function answersFearOfCheating({ turn, text, memory, earlier, aside, verdict }: Heard): boolean {
  if (memory.danger || earlier || aside || turn.forwarded || verdict.danger) return false
  if (fearsPlanAsked(text, memory)) {
    turn.say(turn.words('remark-afraid'))
    return true
  }
  if (verdict.outcome !== 'not_an_offer' || text.includes('?') || !onlyFearsCheating(text)) return false
  turn.say(turn.words('fears-cheating'))
  return true
}
