import { Composer } from './path/composer.ts'
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
  return pressed(action, false, handle)
}

/** Handles one action of buttons that everybody in a chat may press. @see onPress */
export function onSharedPress(
  action: string,
  handle: (turn: Turn, args: readonly string[]) => void | Promise<void>,
): Composer<Turn> {
  return pressed(action, true, handle)
}

function pressed(
  action: string,
  shared: boolean,
  handle: (turn: Turn, args: readonly string[]) => void | Promise<void>,
): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature
    .filter(turn => turn.press?.action === action && (turn.press.shared ?? false) === shared)
    .use(turn => handle(turn, turn.press?.args ?? []))
  return feature
}

/** Reads the pressed button; a forged, foreign or outdated one gets a polite answer and goes no further (T-05). */
export function readPress(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('callback_query', (turn, next) => {
    const { buttons, now } = turn.desk
    const data = turn.callbackQuery.data ?? ''
    turn.press = buttons.read(turn.personId, data) ?? buttons.readShared(turn.toChat, now(), data)
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
