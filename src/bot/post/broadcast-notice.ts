import { authorOf } from '../../store/broadcast-schedule.ts'
import { readBroadcast } from '../../store/broadcasts.ts'
import type { Desk } from '../desk.ts'
import { tellStaff } from '../tell-staff.ts'

/**
 * Tells whoever scheduled a broadcast that it has begun, that it has ended, or that its time went by while the bot was
 * down. Nothing is told of others: who presses "send" sees the progress at once.
 */
export async function tellScheduler(
  desk: Desk,
  id: string,
  what: 'begun' | 'ended' | 'missed',
): Promise<void> {
  const author = await authorOf(desk.store, id)
  const found = author && (await readBroadcast(desk.store, id))
  if (!found) return
  const { waiting, delivered, blocked, failed } = found
  // Of one that went to nobody, the beginning has told all there is.
  if (what === 'ended' && delivered + blocked + failed === 0) return
  await tellStaff(desk, { ref: author, duty: 'broadcast' }, (words, button) => ({
    text: words(`broadcast-notice-${what}`, { waiting, delivered, blocked, failed }),
    buttons:
      what === 'begun' && waiting > 0
        ? [[button(words('broadcast-refresh'), 'bp', id), button(words('broadcast-halt'), 'bx', id)]]
        : [],
  }))
}
