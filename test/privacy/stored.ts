import { CompiledQuery } from 'kysely'
import type { Store } from '../../src/store/open.ts'

type Row = Readonly<Record<string, unknown>>

async function ask(store: Store, query: string): Promise<readonly Row[]> {
  const { rows } = await store.sql.executeQuery<Row>(CompiledQuery.raw(query))
  return rows
}

/** Every column there is. */
export async function columnsOf(
  store: Store,
): Promise<readonly { readonly table: string; readonly column: string; readonly type: string }[]> {
  const rows = await ask(
    store,
    `select m.name as t, c.name as c, c.type as k from sqlite_master m join pragma_table_info(m.name) c
     where m.type = 'table' and m.name not like 'sqlite_%'`,
  )
  return rows.map(({ t, c, k }) => ({ table: String(t), column: String(c), type: String(k) }))
}

/** All rows of a table. */
export function rowsIn(store: Store, table: string): Promise<readonly Row[]> {
  return ask(store, `select * from "${table}"`)
}

/** All that is stored, as one text. @param but without these tables */
export async function everything(store: Store, but: readonly string[] = []): Promise<string> {
  const tables = new Set(
    (await columnsOf(store)).map(({ table }) => table).filter(table => !but.includes(table)),
  )
  const rows = await Promise.all([...tables].map(table => rowsIn(store, table)))
  return JSON.stringify(rows)
}
