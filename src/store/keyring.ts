import type { Kysely } from 'kysely'
import { z } from 'zod'
import { createVault, type Keyring, type Vault } from './crypto.ts'
import { StoreFault } from './fault.ts'
import { CannotOpen } from './sealer.ts'
import type { Tables } from './tables.ts'

const CHECK = 'key_check'
const KEYRING = 'keyring'
const placeOf = (row: string) => ({ table: 'meta', column: 'value', row })

const schema = z.object({
  version: z.int().min(2),
  lookup: z.record(z.string(), z.string()),
  chain: z.array(z.object({ until: z.int(), key: z.string() })),
})

/**
 * The vault of a database: its data key, and what is left of the data keys before it. Tells a wrong key at start,
 * rather than at the first report that cannot be read.
 * @param dataKey 32 bytes
 * @throws StoreFault `wrong-key`
 */
export async function openVault(db: Kysely<Tables>, dataKey: Buffer, file: string): Promise<Vault> {
  const values = await db.selectFrom('meta').selectAll().where('name', 'in', [CHECK, KEYRING]).execute()
  const check = values.find(row => row.name === CHECK)?.value
  const keyring = values.find(row => row.name === KEYRING)?.value
  if (check === undefined) {
    const vault = createVault(dataKey)
    await db.insertInto('meta').values(checkOf(vault)).execute()
    return vault
  }
  try {
    const version = Number(/^v1\.k(\d+)\./.exec(check)?.[1])
    const plain = createVault(dataKey, { version, lookup: {}, chain: [] })
    plain.fields.open(placeOf(CHECK), check)
    if (keyring === undefined) return plain
    return createVault(dataKey, schema.parse(JSON.parse(plain.fields.open(placeOf(KEYRING), keyring))))
  } catch (error) {
    if (error instanceof CannotOpen)
      throw new StoreFault('wrong-key', file, 'the data key is not the one used before')
    throw error
  }
}

/** What a database remembers of its key, sealed with it: rows of `meta`. */
export function keyRows(vault: Vault, keyring: Keyring): { name: string; value: string }[] {
  return [
    checkOf(vault),
    { name: KEYRING, value: vault.fields.seal(placeOf(KEYRING), JSON.stringify(keyring)) },
  ]
}

function checkOf(vault: Vault): { name: string; value: string } {
  return { name: CHECK, value: vault.fields.seal(placeOf(CHECK), 'cekdulu') }
}
