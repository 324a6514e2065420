import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration'
import { StoreFault } from './fault.ts'
import type { Tables } from './tables.ts'

const FOLDER = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Reads `migrations/*.ts` by name. */
const provider: MigrationProvider = {
  async getMigrations() {
    const names = readdirSync(FOLDER)
      .filter(name => name.endsWith('.ts'))
      .sort()
    const entries = names.map(async name => {
      const migration: Migration = await import(pathToFileURL(join(FOLDER, name)).href)
      return [name.slice(0, -'.ts'.length), migration] as const
    })
    return Object.fromEntries(await Promise.all(entries))
  },
}

/**
 * Brings the schema to what this program knows, in one transaction.
 * @returns the steps taken
 * @throws StoreFault `newer-schema` when the database knows steps that this program does not
 */
export async function migrate(db: Kysely<Tables>, file: string): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider })
  const known = new Set(Object.keys(await provider.getMigrations()))
  const unknown = (await stepsTaken(db)).find(name => !known.has(name))
  if (unknown) throw new StoreFault('newer-schema', file, `unknown step ${unknown}`)
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).map(result => result.migrationName)
}

async function stepsTaken(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(table => table.name === 'kysely_migration')) return []
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  return rows.map(row => row.name)
}
