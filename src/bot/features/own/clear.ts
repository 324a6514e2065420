import { Composer } from '../../path/composer.ts'
import { DELETABLE_HOURS, isDeletable } from '../../path/recent-messages.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** `/bersihkan`: how a person clears this chat on their phone, and the messages of two days deleted at a tap (H-04). */
export function clear(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['bersihkan', 'clear'], (turn, next) => (turn.isPrivate ? sayHow(turn) : next()))
  feature.use(onPress('clearhow', sayHow))
  feature.use(onPress('clear', (turn, [whose = '']) => clearChat(turn, whose === 'bot' ? 'bot' : 'all')))
  return feature
}

/** Leads to the explanation; stands under whatever somebody else should not find. */
export function clearButton(turn: Turn): Button {
  return turn.button(turn.words('clear-button'), 'clearhow')
}

function sayHow(turn: Turn): void {
  turn.say({
    text: turn.words('clear-how', { hours: DELETABLE_HOURS }),
    buttons: [
      [turn.button(turn.words('clear-all'), 'clear', 'all')],
      [turn.button(turn.words('clear-bot'), 'clear', 'bot')],
    ],
  })
}

/** Nothing is said about it but at the top of the screen, for a message would have to be cleared in turn. */
function clearChat(turn: Turn, whose: 'bot' | 'all'): void {
  const known = turn.desk.recent.take(turn.ref, whose)
  const pressed = turn.callbackQuery?.message
  // After a restart the pressed message is the only one that is known; one without a date is past its time.
  const ids =
    pressed && isDeletable(pressed.date * 1000, turn.desk.now())
      ? new Set([...known, pressed.message_id])
      : new Set(known)
  turn.remove([...ids])
  turn.toast = turn.words('clear-done', { count: ids.size })
}
