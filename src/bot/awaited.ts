import { Composer } from './path/composer.ts'
import { saysCancel } from './talk/says-cancel.ts'
import type { Turn } from './turn.ts'

/** Whoever types a command or calls it off wants something else now: the text that was asked for is no longer waited for. */
export function commandsEndWaiting(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('message:text', (turn, next) => {
    const { memory } = turn.desk
    const { text } = turn.msg
    const { awaited } = memory.of(turn.toChat)
    if (!awaited) return next()
    const cancels = saysCancel(text)
    if (cancels || text.startsWith('/')) memory.change(turn.toChat, { awaited: null, askedBack: null })
    return cancels ? turn.say(turn.words('triage-cancelled')) : next()
  })
  return feature
}
