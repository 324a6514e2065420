import { dangerReply } from '../../guidance/danger-reply.ts'
import type { Danger } from '../../offers/types.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { clearButton } from './clear.ts'

/** Answers a person in danger at once, before anything else (H-01). */
export function sayDanger(turn: Turn, danger: Danger): void {
  turn.important = true
  turn.say(dangerAnswer(turn, danger))
}

/**
 * The answer to a danger, for a turn that is over by the time it was found, as in a picture. Whatever else the chat was
 * waiting for is forgotten; the country may still be told.
 */
export function dangerAnswer(turn: Turn, danger: Danger): Reply {
  const { desk } = turn
  desk.memory.change(turn.toChat, {
    dangerKind: danger.kind,
    awaitingReport: false,
    awaitingAddition: null,
  })
  return {
    text: dangerReply(danger, desk.contacts, turn.language, desk.say),
    buttons: [[turn.button(turn.words('help-country'), 'ctrs', danger.kind)], [clearButton(turn)]],
  }
}
