import type { Heard } from '../hear/heard.ts'

/** Whether nothing stands before it that it could belong to: no verdict, no danger, and nothing is waited for. */
export function standsAlone({ memory, earlier }: Heard): boolean {
  return !earlier && !memory.danger && !memory.awaitingReport && !memory.awaitingAddition
}

/** Says why nothing is judged; one press has it judged all the same. */
export function sayNotJudged(heard: Heard, key: string): void {
  const { turn } = heard
  const id = heard.keep()
  turn.say({
    text: turn.words(key),
    buttons: [
      [turn.button(turn.words('button-as-offer'), 'offer', id)],
      [turn.button(turn.words('topics-button'), 'topics'), turn.button(turn.words('start-help'), 'help')],
    ],
  })
}
