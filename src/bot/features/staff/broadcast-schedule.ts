import { audit } from '../../../store/audit.ts'
import { isMissed, type Scheduled, schedule, unschedule } from '../../../store/broadcast-schedule.ts'
import { Composer } from '../../path/composer.ts'
import { readTime, timeWords } from '../../post/broadcast-time.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import { saysCancel } from '../../talk/says-cancel.ts'
import type { Turn } from '../../turn.ts'

const SOONEST_MS = 2 * 60 * 1000
/** Further ahead nobody remembers what will be sent in their name. */
const LATEST_MS = 60 * 24 * 60 * 60 * 1000

/** A broadcast that is to be sent later: its time is asked, and it can be taken back. */
export function broadcastSchedule(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('broadcast'))
  room.use(onPress('bt', (turn, [id = '']) => askWhen(turn, id)))
  room.use(onPress('bu', (turn, [id = '']) => takeBack(turn, id)))
  room.on('message:text', (turn, next) => {
    const { scheduling } = turn.desk.memory.of(turn.toChat)
    if (!scheduling) return next()
    if (!turn.msg.text.startsWith('/')) return hearWhen(turn, scheduling)
    turn.desk.memory.change(turn.toChat, { scheduling: null })
    return next()
  })
  return feature
}

/** One line for each that waits for its time, and a button to take it back. */
export function scheduledLine(turn: Turn, each: Scheduled): { line: string; button: Button } {
  const when = timeWords(each.sendAt, turn.language)
  const state = isMissed(each, turn.desk.now()) ? 'missed' : 'scheduled'
  return {
    line: turn.words(`broadcast-state-${state}`, { when }),
    button: turn.button(turn.words('broadcast-unschedule', { when }), 'bu', each.id),
  }
}

function askWhen(turn: Turn, id: string): void {
  turn.desk.memory.change(turn.toChat, { scheduling: id })
  turn.say({
    text: turn.words('broadcast-when'),
    buttons: [[turn.button(turn.words('broadcast-cancel'), 'bc', id)]],
  })
}

async function hearWhen(turn: Turn, id: string): Promise<void> {
  if (saysCancel(turn.msg?.text ?? '')) {
    turn.desk.memory.change(turn.toChat, { scheduling: null })
    return turn.say(turn.words('broadcast-cancelled'))
  }
  const now = turn.desk.now()
  const at = readTime(turn.msg?.text ?? '', now)
  if (at === null) return turn.say(turn.words('broadcast-when-wrong'))
  if (at < now + SOONEST_MS || at > now + LATEST_MS) return turn.say(turn.words('broadcast-when-far'))
  turn.desk.memory.change(turn.toChat, { scheduling: null })
  if (!(await schedule(turn.trx, id, at))) return turn.say(turn.words('broadcast-gone'))
  await audit(turn.trx, { actor: turn.ref, action: 'broadcast', subject: id, detail: { at } }, now)
  const { button } = scheduledLine(turn, { id, sendAt: at })
  const when = timeWords(at, turn.language)
  turn.say({ text: turn.words('broadcast-scheduled', { when }), buttons: [[button]] })
}

async function takeBack(turn: Turn, id: string): Promise<void> {
  if (!(await unschedule(turn.trx, id))) return turn.say(turn.words('broadcast-gone'))
  const entry = { actor: turn.ref, action: 'broadcast', subject: id, detail: { stopped: 1 } } as const
  await audit(turn.trx, entry, turn.desk.now())
  turn.say(turn.words('broadcast-cancelled'))
}
