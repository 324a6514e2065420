import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Home } from '../helpers/process.ts'

/** How many rows each table of a bot's database holds, by name. Reads only, beside the running bot. */
export function rowCounts(home: Home): Record<string, number> {
  const db = new Database(join(home.folder, 'data', 'cekdulu.db'), { readonly: true })
  try {
    const tables = db
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .all()
    return Object.fromEntries(
      (tables as { name: string }[]).map(({ name }) => {
        const [row] = db.prepare(`select count(*) as n from "${name}"`).all() as { n: number }[]
        return [name, row?.n ?? 0]
      }),
    )
  } finally {
    db.close()
  }
}

/** Rows of a bot's database, as a query asks for them. */
export function rowsOf(home: Home, query: string): unknown[] {
  const db = new Database(join(home.folder, 'data', 'cekdulu.db'), { readonly: true })
  try {
    return db.prepare(query).all()
  } finally {
    db.close()
  }
}

/**
 * Where in the bot's files some bytes stand.
 * @returns paths of files that hold any of the needles
 */
export function filesWith(home: Home, needles: readonly (string | Buffer)[]): string[] {
  return [...home.bytes()]
    .filter(([, bytes]) => needles.some(needle => bytes.includes(needle)))
    .map(([path]) => path)
}

/** A Telegram id in every form it could be stored in: digits, and a number of SQLite's sizes. */
export function idForms(id: number): (string | Buffer)[] {
  const wide = Buffer.alloc(8)
  wide.writeBigInt64BE(BigInt(id))
  return [String(id), wide.subarray(3)]
}
