import { type Broadcast, readBroadcast } from '../../../store/broadcasts.ts'
import { followBroadcast } from '../../post/broadcast-progress.ts'
import type { Button, Reply } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** Says how far a broadcast is, in place of the message that was pressed. */
export async function progress(turn: Turn, id: string): Promise<void> {
  const found = await readBroadcast(turn.trx, id)
  if (!found) return turn.say(turn.words('broadcast-gone'))
  const pressed = turn.callbackQuery?.message?.message_id
  turn.say({ ...standing(turn, found), ...(pressed ? { edit: pressed } : {}) })
}

/** The message that was pressed turns into the one that tells how far it is, and keeps itself up to date. */
export function follow(turn: Turn, id: string): void {
  const { desk, toChat: chatId } = turn
  const messageId = turn.callbackQuery?.message?.message_id
  if (messageId === undefined) return
  turn.afterwards.push(async () =>
    followBroadcast(desk, { id, chatId, messageId }, found => standing(turn, found)),
  )
}

function standing(turn: Turn, found: Broadcast): Reply {
  const going: Button[][] =
    found.state === 'sending'
      ? [
          [
            turn.button(turn.words('broadcast-refresh'), 'bp', found.id),
            turn.button(turn.words('broadcast-halt'), 'bx', found.id),
          ],
        ]
      : []
  return { text: counts(turn, found), buttons: going }
}

/** How many have it, wait for it, or cannot be reached, in a line. */
export function counts(turn: Turn, { state, waiting, delivered, blocked, failed }: Broadcast): string {
  return turn.words(`broadcast-state-${state}`, { waiting, delivered, blocked, failed })
}
