import { readBroadcast } from '../../store/broadcasts.ts'
import type { Desk } from '../desk.ts'
import { type Reply, toCalls } from '../reply.ts'

/** Telegram lets a bot edit a message about once a second; staff need it less often. */
const EVERY_MS = 4_000
/** After this the button to refresh must do. */
const UNTIL_MS = 30 * 60 * 1000

/**
 * Keeps the message that tells how far a broadcast is up to date until it has ended. A restart ends it too.
 * @param show the message for what is known now; the same text is not sent twice
 */
export function followBroadcast(
  desk: Desk,
  { id, chatId, messageId }: { readonly id: string; readonly chatId: number; readonly messageId: number },
  show: (found: NonNullable<Awaited<ReturnType<typeof readBroadcast>>>) => Reply,
): void {
  const until = desk.now() + UNTIL_MS
  let shown = ''
  const look = async () => {
    const found = await readBroadcast(desk.store, id)
    if (!found) return
    const reply = show(found)
    if (reply.text !== shown) await desk.sendLater(chatId, toCalls({ ...reply, edit: messageId }, chatId))
    shown = reply.text
    if (found.state === 'sending' && desk.now() < until) later()
  }
  const later = () => void setTimeout(() => void look().catch(() => {}), EVERY_MS).unref()
  later()
}
