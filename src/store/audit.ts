import type { Session, Transaction } from './session.ts'
import type { AuditTable } from './tables.ts'

/** Who did what. Never content: `detail` holds numbers and short words. */
export interface AuditEntry {
  /** A person's reference, or a word such as `cli` or `retention`. */
  readonly actor: string
  readonly action:
    | 'read'
    | 'export'
    | 'erase'
    | 'expire'
    | 'status'
    | 'restore'
    | 'backup'
    | 'rotate'
    | 'staff'
    | 'claim'
    | 'label'
    | 'undo'
    | 'broadcast'
    | 'note'
    | 'ask'
    | 'refer'
    | 'signal'
  /** What it was done to: a receipt, an erasure mark or a signal. */
  readonly subject?: string
  readonly detail?: Readonly<Record<string, string | number | null>>
}

/** What checking the chain found. */
export type AuditCheck =
  | { readonly ok: true; readonly rows: number }
  /** `seq`: the first row that does not follow from those before it, or the one missing at the end. */
  | { readonly ok: false; readonly seq: number }

/** Where the chain ends is kept apart, else rows cut off its end would not be missed. */
const HEAD = 'audit_head'
const PAGE = 1000

/**
 * Adds to the audit inside the transaction of what is audited: if this cannot be written, that does not happen.
 * @param now epoch milliseconds
 */
export async function audit(trx: Transaction, entry: AuditEntry, now: number): Promise<void> {
  const last = await trx.sql
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const content = {
    seq: (last?.seq ?? 0) + 1,
    at: now,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject ?? null,
    detail: JSON.stringify(entry.detail ?? {}),
  }
  const hash = hashOf(trx, content, last?.hash ?? '')
  await trx.sql
    .insertInto('audit')
    .values({ ...content, hash })
    .execute()
  const value = headOf(trx, content.seq, hash)
  await trx.sql
    .insertInto('meta')
    .values({ name: HEAD, value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}

/** Follows the chain from its first row: finds every row altered, added, removed or cut off without the data key. */
export async function verifyAudit(session: Session): Promise<AuditCheck> {
  let seq = 0
  let hash = ''
  for (;;) {
    const rows = await session.sql
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(PAGE)
      .execute()
    for (const row of rows) {
      if (row.seq !== seq + 1 || row.hash !== hashOf(session, row, hash)) return { ok: false, seq: seq + 1 }
      seq = row.seq
      hash = row.hash
    }
    if (rows.length < PAGE) break
  }
  const head = await session.sql
    .selectFrom('meta')
    .select('value')
    .where('name', '=', HEAD)
    .executeTakeFirst()
  const expected = seq === 0 ? undefined : headOf(session, seq, hash)
  return head?.value === expected ? { ok: true, rows: seq } : { ok: false, seq: seq + 1 }
}

function hashOf({ vault }: Session, row: Omit<AuditTable, 'hash'>, previous: string): string {
  return vault.chainMac(
    JSON.stringify([row.seq, row.at, row.actor, row.action, row.subject, row.detail, previous]),
    row.seq,
  )
}

function headOf({ vault }: Session, seq: number, hash: string): string {
  return vault.chainMac(JSON.stringify(['head', seq, hash]), seq)
}
