import { sql } from 'kysely'
import type { Session } from '../store/session.ts'
import type { PersonRef } from './types.ts'

/** References of all people of whom anything is kept, in whichever table. */
export async function everyone({ sql: db }: Session): Promise<readonly PersonRef[]> {
  const tables = await db.introspection.getTables()
  const refs = new Set<PersonRef>()
  for (const { name, columns } of tables) {
    if (!columns.some(column => column.name === 'ref')) continue
    const { rows } = await sql<{ ref: PersonRef }>`select distinct ref from ${sql.table(name)}`.execute(db)
    for (const { ref } of rows) refs.add(ref)
  }
  return [...refs]
}
