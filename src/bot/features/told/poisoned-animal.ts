import { tellsOfPoisonedAnimal } from '../../../offers/told/said-in-play.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

/** "Anjing saya minum racun": a vet for it, and what to do at once where a person took it after all. */
export function answersPoisonedAnimal({ turn, text, memory, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger || !tellsOfPoisonedAnimal(text)) return false
  speakLike(turn, text, memory.spoken)
  turn.say({
    text: turn.words('poisoned-animal'),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
