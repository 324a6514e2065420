import { jakartaDay } from '../reports/day.ts'
import { addStaff, listStaff, ROLES, removeStaff, shortRef } from '../reports/staff/roles.ts'
import type { Store } from '../store/open.ts'
import { type Io, UsageError } from './io.ts'
import { openConfiguredStore } from './store.ts'

const ID = /^[1-9]\d{0,15}$/
const SHORT = /^s-[0-9a-f]{8}$/

/** `staff add`: gives the person of that numeric Telegram id a role. @returns exit code */
export function staffAdd(io: Io, id: string, wanted: string): Promise<number> {
  const role = ROLES.find(known => known === wanted)
  if (!ID.test(id)) throw new UsageError(io.say('cli-staff-bad-id'))
  if (!role) throw new UsageError(io.say('cli-staff-bad-role', { known: ROLES.join(', ') }))
  return withStore(io, async store => {
    const ref = store.vault.personRef(Number(id))
    await store.transaction(trx => addStaff(trx, { ref, role, actor: 'cli' }, Date.now()))
    io.err.write(`${io.say('cli-staff-added', { ref: shortRef(ref), role })}\n`)
    if (io.config.staffIds.includes(Number(id))) io.err.write(`${io.say('cli-staff-always-admin')}\n`)
    return 0
  })
}

/** `staff remove`: takes the role of an id, or of a reference as the list shows it. @returns exit code */
export function staffRemove(io: Io, who: string): Promise<number> {
  if (!ID.test(who) && !SHORT.test(who)) throw new UsageError(io.say('cli-staff-bad-id'))
  return withStore(io, async store => {
    const ref = SHORT.test(who) ? who : store.vault.personRef(Number(who))
    const gone = await store.transaction(trx => removeStaff(trx, { who: ref, actor: 'cli' }, Date.now()))
    io.err.write(`${io.say(gone ? 'cli-staff-removed' : 'cli-staff-unknown')}\n`)
    if (io.config.staffIds.includes(Number(who))) io.err.write(`${io.say('cli-staff-always-admin')}\n`)
    return gone ? 0 : 1
  })
}

/** `staff list`: role, day added and a short reference of each; ids are not kept. @returns exit code */
export function staffList(io: Io): Promise<number> {
  return withStore(io, async store => {
    const members = await listStaff(store)
    for (const { ref, role, addedAt } of members) {
      io.out.write(`${shortRef(ref)}  ${role.padEnd(8)}  ${jakartaDay(addedAt)}\n`)
    }
    io.err.write(
      `${io.say('cli-staff-listed', { count: members.length, admins: io.config.staffIds.length })}\n`,
    )
    return 0
  })
}

async function withStore(io: Io, work: (store: Store) => Promise<number>): Promise<number> {
  const store = await openConfiguredStore(io)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
