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
  return feature
}
