import { audit } from '../../store/audit.ts'
import type { Session, Transaction } from '../../store/session.ts'
import type { PersonRef } from '../types.ts'

/** What members of staff may be, least first. */
export const ROLES = ['viewer', 'analyst', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** What staff do: read queue and statistics, work on reports, export them, export free text, keep the staff list. */
export type Duty = 'read' | 'work' | 'export' | 'full-text' | 'broadcast' | 'staff'

const LEAST: Readonly<Record<Duty, Role>> = {
  read: 'viewer',
  work: 'analyst',
  export: 'analyst',
  'full-text': 'admin',
  broadcast: 'admin',
  staff: 'admin',
}

/** Whether somebody of that role, null for everyone who is no staff, may do that. */
export function may(role: Role | null, duty: Duty): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(LEAST[duty])
}

/** The role of a person, or null for one who is no staff. @param personId numeric Telegram id (T-06) */
export type RoleOf = (session: Session, ref: PersonRef, personId: number) => Promise<Role | null>

/** @param staffIds numeric Telegram ids of `STAFF_IDS`, who are admins whatever the list says */
export function createRoleOf(staffIds: readonly number[]): RoleOf {
  const admins = new Set(staffIds)
  return async ({ direct }, ref, personId) => {
    if (admins.has(personId)) return 'admin'
    const [row] = await direct<{ role: Role }>('select role from staff where ref = ?', [ref])
    return row?.role ?? null
  }
}

/** A member of staff as the list shows them: ids are not kept. */
export interface StaffMember {
  readonly ref: PersonRef
  readonly role: Role
  /** Epoch milliseconds. */
  readonly addedAt: number
}

/** Adds a member, or changes their role; audited. @param actor who does it: a reference or `cli` */
export async function addStaff(
  trx: Transaction,
  member: { ref: PersonRef; role: Role; actor: string },
  now: number,
): Promise<void> {
  const { ref, role, actor } = member
  const values = { role, added_at: now, added_by: actor }
  await trx.sql
    .insertInto('staff')
    .values({ ref, ...values })
    .onConflict(conflict => conflict.column('ref').doUpdateSet(values))
    .execute()
  await audit(trx, { actor, action: 'staff', subject: shortRef(ref), detail: { role } }, now)
}

/**
 * Takes the role away and lets go of what they were working on; audited.
 * @param who the person's reference, or how the list shows it (`s-1a2b3c4d`)
 * @returns false when there is no such member
 */
export async function removeStaff(
  trx: Transaction,
  { who, actor }: { who: string; actor: string },
  now: number,
): Promise<boolean> {
  const members = await listStaff(trx)
  const found = members.find(({ ref }) => ref === who || shortRef(ref) === who)
  if (!found) return false
  await trx.sql.deleteFrom('staff').where('ref', '=', found.ref).execute()
  await trx.sql
    .updateTable('reports')
    .set({ claimed_by: null, status: 'new', updated_at: now })
    .where('claimed_by', '=', found.ref)
    .where('status', '=', 'in_review')
    .execute()
  await audit(trx, { actor, action: 'staff', subject: shortRef(found.ref), detail: { role: null } }, now)
  return true
}

/** The members besides those of `STAFF_IDS`, longest there first. */
export async function listStaff({ sql }: Session): Promise<readonly StaffMember[]> {
  const rows = await sql.selectFrom('staff').selectAll().orderBy('added_at').orderBy('ref').execute()
  return rows.map(row => ({ ref: row.ref, role: row.role, addedAt: row.added_at }))
}

/** A member's reference short enough to be read out: `s-` and eight hex digits. */
export function shortRef(ref: PersonRef): string {
  return `s-${ref.slice(0, 8)}`
}
