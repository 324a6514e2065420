import { listStaff, shortRef } from '../../../../reports/staff/roles.ts'
import { audit } from '../../../../store/audit.ts'
import { Composer } from '../../../path/composer.ts'
import { dayWords } from '../../../talk/day-words.ts'
import type { Turn } from '../../../turn.ts'

/** `/staf`: what this member's role can do; admins also see who is on the list. */
export function staffHelp(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['staf', 'staff'], async turn => {
    const lines = [
      turn.words('staff-help-title', { role: turn.role ?? 'viewer' }),
      turn.words('staff-help-read'),
      ...(turn.may('work') ? [turn.words('staff-help-work')] : []),
      ...(turn.may('export') ? [turn.words('staff-help-export')] : []),
      ...(turn.may('staff') ? [turn.words('staff-help-admin'), await members(turn)] : []),
      turn.words('staff-help-audit'),
    ]
    turn.say({
      text: lines.join('\n\n'),
      headline: true,
      buttons: [[turn.button(turn.words('queue-back'), 'q', 'new', '0')]],
    })
  })
  return feature
}

async function members(turn: Turn): Promise<string> {
  const list = await listStaff(turn.trx)
  await audit(turn.trx, { actor: turn.ref, action: 'read', subject: 'staff' }, turn.desk.now())
  const lines = list.map(({ ref, role, addedAt }) =>
    turn.words('staff-help-member', { ref: shortRef(ref), role, since: dayWords(addedAt, turn.language) }),
  )
  return [turn.words('staff-help-list', { count: list.length }), ...lines].join('\n')
}
