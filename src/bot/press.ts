import { Composer } from 'grammy'
import type { Turn } from './turn.ts'

/**
 * Handles one button action. By then the press is known to be the person's own.
 * @param action the action the button was made with
 * @param handle gets the button's arguments, still to be checked against what exists
 */
export function onPress(
  action: string,
  handle: (turn: Turn, args: readonly string[]) => void | Promise<void>,
): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.filter(turn => turn.press?.action === action).use(turn => handle(turn, turn.press?.args ?? []))
  return feature
}

/** Reads the pressed button; a forged, foreign or outdated one gets a polite answer and goes no further (T-05). */
export function readPress(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('callback_query', (turn, next) => {
    turn.press = turn.desk.buttons.read(turn.personId, turn.callbackQuery.data ?? '')
    if (turn.press) return next()
    turn.toast = turn.words('button-old')
    return undefined
  })
  return feature
}

/** A button that nobody handles any more, such as a desk's button of somebody who left, is told like an old one. */
export function unclaimedPress(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('callback_query', turn => {
    turn.toast = turn.words('button-old')
  })
  return feature
}
