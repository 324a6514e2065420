import { Composer } from './path/composer.ts'
import type { Turn } from './turn.ts'

/** Whoever types a command wants something else now: the text that was asked for is no longer waited for. */
export function commandsEndWaiting(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.on('message:text', (turn, next) => {
    const { memory } = turn.desk
    if (turn.msg.text.startsWith('/') && memory.of(turn.toChat).awaited)
      memory.change(turn.toChat, { awaited: null })
    return next()
  })
  return feature
}
