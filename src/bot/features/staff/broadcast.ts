import { audit } from '../../../store/audit.ts'
import { scheduledBroadcasts } from '../../../store/broadcast-schedule.ts'
import { begin, halt, latestBroadcasts } from '../../../store/broadcasts.ts'
import { countSubscribers } from '../../../store/subscriptions.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import { dayWords } from '../../talk/day-words.ts'
import type { Turn } from '../../turn.ts'
import { counts, follow, progress } from './broadcast-progress.ts'
import { scheduledLine } from './broadcast-schedule.ts'
import { cancel, hear, keep, onlyWritten, write } from './write-broadcast.ts'

const LATEST = 5

/** `/siaran`: a message to all subscribers; for admins only, to anyone else it does not exist. */
export function broadcast(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('broadcast'))
  room.command(['siaran', 'broadcast'], overview)
  room.command(['batal', 'cancel'], turn => cancel(turn))
  room.use(
    onPress('bw', (turn, [how = '']) =>
      write(turn, how === 'again' ? (turn.desk.memory.of(turn.toChat).drafts ?? {}) : {}),
    ),
  )
  room.use(onPress('bk', keep))
  room.use(onPress('bo', onlyWritten))
  room.use(onPress('bc', (turn, [id = '']) => cancel(turn, id)))
  room.use(onPress('bs', (turn, [id = '']) => send(turn, id)))
  room.use(onPress('bp', (turn, [id = '']) => progress(turn, id)))
  room.use(onPress('bx', (turn, [id = '']) => stop(turn, id)))
  room.on('message:text', (turn, next) => {
    const { writing } = turn.desk.memory.of(turn.toChat)
    return writing && !turn.msg.text.startsWith('/') ? hear(turn, writing, turn.msg.text.trim()) : next()
  })
  return feature
}

async function overview(turn: Turn): Promise<void> {
  const latest = await latestBroadcasts(turn.trx, LATEST)
  const lines = latest.map(each => `${dayWords(each.createdAt, turn.language)}: ${counts(turn, each)}`)
  const waiting = (await scheduledBroadcasts(turn.trx)).map(each => scheduledLine(turn, each))
  turn.say({
    text: [
      turn.words('broadcast-title', { subscribers: await countSubscribers(turn.trx) }),
      ...(waiting.length > 0
        ? [`${turn.words('broadcast-waiting')}\n${waiting.map(({ line }) => line).join('\n')}`]
        : []),
      ...(lines.length > 0 ? [`${turn.words('broadcast-latest')}\n${lines.join('\n')}`] : []),
    ].join('\n\n'),
    buttons: [
      [turn.button(turn.words('broadcast-new'), 'bw')],
      ...waiting.map(({ button }) => [button]),
      ...latest
        .filter(({ state }) => state === 'sending')
        .map(({ id }) => [turn.button(turn.words('broadcast-refresh'), 'bp', id)]),
    ],
  })
}

async function send(turn: Turn, id: string): Promise<void> {
  const recipients = await begin(turn.trx, id)
  if (recipients === null) return turn.say(turn.words('broadcast-gone'))
  const entry = { actor: turn.ref, action: 'broadcast', subject: id, detail: { recipients } } as const
  await audit(turn.trx, entry, turn.desk.now())
  turn.afterwards.push(async () => turn.desk.wakeMailer())
  await progress(turn, id)
  follow(turn, id)
}

async function stop(turn: Turn, id: string): Promise<void> {
  if (await halt(turn.trx, id)) {
    const entry = { actor: turn.ref, action: 'broadcast', subject: id, detail: { stopped: 1 } } as const
    await audit(turn.trx, entry, turn.desk.now())
  }
  await progress(turn, id)
}
