import { audit } from '../../store/audit.ts'
import { beginDue, isMissed, scheduledBroadcasts } from '../../store/broadcast-schedule.ts'
import { beginOnce } from '../../store/broadcasts.ts'
import type { Delivery } from '../../store/claim-deliveries.ts'
import type { Desk } from '../desk.ts'
import type { Outgoing, Send } from '../path/outgoing.ts'
import { toCalls } from '../reply.ts'
import { tellScheduler } from './broadcast-notice.ts'
import { broadcastReply } from './broadcast-reply.ts'
import { createMailer } from './mailer.ts'
import { dueIssue, issueTexts } from './weekly.ts'

/** How often it is looked whether the weekly issue or a scheduled broadcast is due, in milliseconds. */
const LOOK_MS = 60 * 1000

/** What subscribers get: the weekly issue when it is due, and what staff send. */
export interface PostOffice {
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

/** Goes on with what a crash or a stop left unsent, and looks for the weekly issue from now on. */
export function openPostOffice(desk: Desk, send: Send): PostOffice {
  const render = ({ chatId, language, texts }: Delivery): Outgoing => {
    const [call] = toCalls(broadcastReply(desk, { texts, language, chatId }), chatId)
    if (!call) throw new Error('a broadcast has no text')
    return call
  }
  const tell = async (ids: readonly string[], what: 'begun' | 'ended' | 'missed') => {
    for (const id of ids) await tellScheduler(desk, id, what).catch(error => void desk.fault(error, 'notice'))
  }
  const mailer = createMailer({
    store: desk.store,
    send,
    render,
    log: desk.log,
    ended: ids => void tell(ids, 'ended'),
  })
  const look = async () => {
    const issue = dueIssue(desk.now())
    if (issue) {
      const texts = issueTexts(issue, desk.tips, desk.words)
      await desk.store.transaction(trx =>
        beginOnce(trx, { id: issue.id, texts, since: issue.opens }, desk.now()),
      )
    }
    const begun = await desk.store.transaction(async trx => {
      const due = await beginDue(trx, desk.now())
      for (const { id, recipients } of due) {
        const entry = { actor: 'schedule', action: 'broadcast', subject: id, detail: { recipients } } as const
        await audit(trx, entry, desk.now())
      }
      return due
    })
    // Told before the first goes out, so that it says how many are waiting.
    await tell(
      begun.map(({ id }) => id),
      'begun',
    )
    mailer.wake()
  }
  const tellMissed = async () => {
    const waiting = await scheduledBroadcasts(desk.store)
    await tell(
      waiting.filter(each => isMissed(each, desk.now())).map(({ id }) => id),
      'missed',
    )
  }
  const tick = () => void look().catch(error => void desk.fault(error, 'weekly'))
  tick()
  tellMissed().catch(error => void desk.fault(error, 'notice'))
  const timer = setInterval(tick, LOOK_MS).unref()
  return {
    wake: mailer.wake,
    async stop() {
      clearInterval(timer)
      await mailer.stop()
    },
  }
}
