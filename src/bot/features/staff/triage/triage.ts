import type { Duty, Role } from '../../../../reports/staff/roles.ts'
import { Composer } from '../../../path/composer.ts'
import type { Turn } from '../../../turn.ts'
import { decide } from './decide.ts'
import { patterns } from './patterns.ts'
import { queue } from './queue.ts'
import { refer } from './refer.ts'
import { staffHelp } from './staff-help.ts'
import { statistics } from './statistics.ts'
import { write } from './write.ts'

/**
 * The staff desk: queue, reports, decisions. Whoever is no staff, or has no such right any more, falls through to what
 * everybody gets (T-06).
 */
export function triage(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const readers = feature.filter(turn => turn.may('read'))
  readers.use((turn, next) => {
    turn.desk.staffChats.set(turn.ref, turn.toChat)
    return next()
  })
  readers.use(queue(), patterns(), statistics(), staffHelp())
  readers.filter(turn => turn.may('work')).use(decide(), write(), refer())
  readers.use(needsRole())
  return feature
}

/** Commands of the desk that a role may lack, with the duty they need and the least role that has it. */
const OF_OTHER_ROLES: readonly (readonly [readonly string[], Duty, Role])[] = [
  [['ekspor', 'export'], 'export', 'analyst'],
  [['pertanyaan', 'questions'], 'work', 'analyst'],
  [['siaran', 'broadcast'], 'broadcast', 'admin'],
  [['sinyal', 'signals'], 'staff', 'admin'],
  [['muat', 'reload'], 'staff', 'admin'],
]

/** Staff who type a command of another role are told whom to ask, not that it does not exist. */
function needsRole(): Composer<Turn> {
  const feature = new Composer<Turn>()
  for (const [names, duty, role] of OF_OTHER_ROLES)
    feature.command([...names], (turn, next) => {
      const command = `/${names[turn.language === 'id' ? 0 : 1]}`
      return turn.may(duty) ? next() : turn.say(turn.words('staff-needs-role', { command, role }))
    })
  return feature
}
