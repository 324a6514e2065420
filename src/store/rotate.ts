import { type Kysely, sql } from 'kysely'
import { audit } from './audit.ts'
import { createVault, type Vault } from './crypto.ts'
import { keyRows } from './keyring.ts'
import type { Store } from './open.ts'
import { CannotOpen } from './sealer.ts'
import type { Transaction } from './session.ts'
import type { Tables } from './tables.ts'

/** Columns sealed with a person's own key, which stays what it is; only its wrapping changes. */
const PERSONS: readonly string[] = [
  'reports.text',
  'reports.contacts',
  'reply_addresses.chat',
  'report_entries.text',
  'ticks.ticked',
  'subscriptions.chat',
  'open_questions.text',
]
/** Columns that are sealed anew here. */
const RESEALED: readonly string[] = ['meta.value', 'person_keys.wrapped', 'inbox.payload', 'outbox.payload']
/** Columns of what is made again from people's own: it is not carried over. */
const MADE_AGAIN: readonly string[] = ['contact_packs.wrapped', 'contact_packs.contacts']
/** Every column that holds sealed values; a test compares it with the code that seals. */
export const SEALED = [...PERSONS, ...RESEALED, ...MADE_AGAIN]
const PAGE = 1000

/** A column that holds sealed values and that nobody told us how to seal anew: the rotation was undone. */
class UnknownSealed extends Error {
  constructor(column: string) {
    super(`${column} is sealed, and rotation does not know how`)
    this.name = 'UnknownSealed'
  }
}

/**
 * Gives a database a new data key, in one transaction: people's keys are wrapped anew, what belongs to no person is
 * sealed anew, packs for exports go, and what must outlive the old key (references of people, the audit's earlier rows) is carried over.
 * Close the store afterwards: it still works with the old key.
 * @param newKey 32 bytes
 * @param now epoch milliseconds
 * A value that was altered and opens with no key stays as it is.
 * @returns how many people's keys were wrapped anew, and the version of the new key
 * @throws UnknownSealed
 */
export async function rotateKey(
  store: Store,
  newKey: Buffer,
  now: number,
): Promise<{ people: number; version: number }> {
  return store.transaction(async trx => {
    const last = await trx.sql
      .selectFrom('audit')
      .select(eb => eb.fn.max('seq').as('seq'))
      .executeTakeFirst()
    const keyring = trx.vault.keyringOfNext(Number(last?.seq ?? 0))
    const next = createVault(newKey, keyring)
    await refuseUnknown(trx.sql)
    const people = await rewrapPeople(trx, next)
    await trx.sql.deleteFrom('contact_packs').execute()
    await resealInbox(trx, next)
    await resealOutbox(trx, next)
    for (const row of keyRows(next, keyring)) {
      const { value } = row
      await trx.sql
        .insertInto('meta')
        .values(row)
        .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
        .execute()
    }
    const detail = { version: next.keyVersion, people }
    await audit({ ...trx, vault: next }, { actor: 'cli', action: 'rotate', detail }, now)
    trx.scrubAfterCommit()
    return { people, version: next.keyVersion }
  })
}

async function rewrapPeople(trx: Transaction, next: Vault): Promise<number> {
  let count = 0
  let after = ''
  for (;;) {
    const rows = await trx.sql
      .selectFrom('person_keys')
      .select(['ref', 'wrapped'])
      .where(sql<string>`ref`, '>', after)
      .orderBy('ref')
      .limit(PAGE)
      .execute()
    for (const { ref, wrapped } of rows) {
      const anew = ifItOpens(() => trx.vault.rewrap(ref, wrapped, next))
      if (anew === null) continue
      await trx.sql.updateTable('person_keys').set({ wrapped: anew }).where('ref', '=', ref).execute()
      count += 1
    }
    after = rows.at(-1)?.ref ?? ''
    if (rows.length < PAGE) return count
  }
}

async function resealInbox(trx: Transaction, next: Vault): Promise<void> {
  const rows = await trx.sql.selectFrom('inbox').select(['update_id', 'payload']).execute()
  for (const { update_id, payload } of rows) {
    const place = { table: 'inbox', column: 'payload', row: String(update_id) }
    const anew = ifItOpens(() => next.fields.seal(place, trx.vault.fields.open(place, payload)))
    if (anew === null) continue
    await trx.sql.updateTable('inbox').set({ payload: anew }).where('update_id', '=', update_id).execute()
  }
}

async function resealOutbox(trx: Transaction, next: Vault): Promise<void> {
  const rows = await trx.sql.selectFrom('outbox').select(['id', 'payload']).execute()
  for (const { id, payload } of rows) {
    const place = { table: 'outbox', column: 'payload', row: id }
    const anew = ifItOpens(() => next.fields.seal(place, trx.vault.fields.open(place, payload)))
    if (anew === null) continue
    await trx.sql.updateTable('outbox').set({ payload: anew }).where('id', '=', id).execute()
  }
}

function ifItOpens(seal: () => string): string | null {
  try {
    return seal()
  } catch (error) {
    if (error instanceof CannotOpen) return null
    throw error
  }
}

/** Rather no new key than a column that nobody can read afterwards. */
async function refuseUnknown(db: Kysely<Tables>): Promise<void> {
  for (const table of await db.introspection.getTables()) {
    for (const { name, dataType } of table.columns) {
      const column = `${table.name}.${name}`
      if (!/text/i.test(dataType) || SEALED.includes(column)) continue
      const { rows } =
        await sql`select 1 from ${sql.table(table.name)} where ${sql.ref(name)} glob 'v1.k[0-9]*' limit 1`.execute(
          db,
        )
      if (rows.length > 0) throw new UnknownSealed(column)
    }
  }
}
