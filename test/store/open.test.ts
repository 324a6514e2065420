import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { loadOrMakeDataKey } from '../../src/store/data-key.ts'
import { openStore, savepoint } from '../../src/store/open.ts'
import { temporaryFolder, temporaryStore } from './temporary.ts'

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
/** Made from nothing, as on a new machine. */
const newStore = () => temporaryStore({ dataKey: randomBytes(32) })
const meta = (name: string) => ({ name, value: 'x' })

describe('opening', () => {
  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['secure_delete', 1],
    ['trusted_schema', 0],
    ['timeout', 5000],
  ])('%s holds on the connection that is used (D-03)', async (name, value) => {
    const { store } = await newStore()
    const pragma = name === 'timeout' ? 'busy_timeout' : name
    const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(store.sql)
    expect(rows[0]?.[name]).toBe(value)
  })

  test('folder and files are readable by their owner only', async () => {
    const { store, file } = await newStore()
    await store.sql.insertInto('meta').values(meta('a')).execute()
    expect(mode(join(file, '..'))).toBe('700')
    for (const suffix of ['', '-wal', '-shm']) expect(mode(file + suffix)).toBe('600')
  })

  test('a file that was left open to others is closed to them', async () => {
    const { store, file, dataKey } = await newStore()
    await store.close()
    chmodSync(file, 0o644)
    await temporaryStore({ file, dataKey })
    expect(mode(file)).toBe('600')
  })

  test('what was written is there after closing, in the database file itself', async () => {
    const { store, file, dataKey } = await newStore()
    await store.sql.insertInto('meta').values(meta('kept')).execute()
    await store.close()
    expect(readFileSync(file).includes('kept')).toBe(true)
    const again = await temporaryStore({ file, dataKey })
    const row = await again.store.sql
      .selectFrom('meta')
      .selectAll()
      .where('name', '=', 'kept')
      .executeTakeFirst()
    expect(row?.value).toBe('x')
  })

  test('lives in memory too', async () => {
    const { store } = await temporaryStore({ file: ':memory:' })
    await store.sql.insertInto('meta').values(meta('a')).execute()
  })
})

describe('what cannot be opened says why', () => {
  test('another key', async () => {
    const { store, file } = await newStore()
    await store.close()
    await expect(openStore({ file, dataKey: randomBytes(32) })).rejects.toMatchObject({ why: 'wrong-key' })
  })

  test('a file that is no database', async () => {
    const file = join(temporaryFolder(), 'letter.db')
    writeFileSync(file, 'Dear all, this is a letter and not a database. '.repeat(200))
    await expect(openStore({ file, dataKey: randomBytes(32) })).rejects.toMatchObject({
      why: 'not-a-database',
    })
    expect(readFileSync(file, 'utf8')).toContain('Dear all')
  })

  test('a damaged database', async () => {
    const { store, file, dataKey } = await newStore()
    for (let i = 0; i < 500; i++)
      await store.sql
        .insertInto('meta')
        .values({ name: `n${i}`, value: 'v'.repeat(200) })
        .execute()
    await store.close()
    const handle = openSync(file, 'r+')
    for (let page = 20; page < 30; page++) writeSync(handle, randomBytes(4096), 0, 4096, page * 4096)
    closeSync(handle)
    await expect(openStore({ file, dataKey })).rejects.toMatchObject({ why: 'corrupt' })
  })

  test('a database of a newer program', async () => {
    const { store, file, dataKey } = await newStore()
    await sql`insert into kysely_migration values ('9999-later', '2099-01-01')`.execute(store.sql)
    await store.close()
    await expect(openStore({ file, dataKey })).rejects.toMatchObject({ why: 'newer-schema' })
  })

  test('a folder that cannot be written', async () => {
    const notAFolder = join(temporaryFolder(), 'file')
    writeFileSync(notAFolder, '')
    const opening = openStore({ file: join(notAFolder, 'x.db'), dataKey: randomBytes(32) })
    await expect(opening).rejects.toMatchObject({ why: 'read-only' })
  })
})

describe('transactions', () => {
  test('a failing savepoint undoes its own writes only', async () => {
    const { store } = await newStore()
    await store.transaction(async trx => {
      await trx.sql.insertInto('meta').values(meta('before')).execute()
      const part = savepoint(trx, async () => {
        await trx.sql.insertInto('meta').values(meta('inside')).execute()
        throw new Error('no')
      })
      await expect(part).rejects.toThrow('no')
      await trx.sql.insertInto('meta').values(meta('after')).execute()
    })
    const rows = await store.sql.selectFrom('meta').select('name').where('value', '=', 'x').execute()
    expect(rows.map(row => row.name).sort()).toEqual(['after', 'before'])
  })

  test('when SQLite undoes all of it by itself, the reason is told and nothing is written outside of it (R-05)', async () => {
    const { store } = await newStore()
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.sql)
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + 2}`).execute(store.sql)
    const fill = (trx: typeof store | Parameters<Parameters<typeof store.transaction>[0]>[0]) =>
      trx.sql
        .insertInto('meta')
        .values({ name: 'big', value: 'x'.repeat(100_000) })
        .execute()
    await expect(store.transaction(fill)).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    const inPart = store.transaction(trx => savepoint(trx, () => fill(trx)))
    await expect(inPart).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await store.transaction(trx => trx.sql.insertInto('meta').values(meta('after')).execute())
    const kept = await store.sql
      .selectFrom('meta')
      .select('name')
      .where('name', 'in', ['big', 'after'])
      .execute()
    expect(kept).toEqual([{ name: 'after' }])
  })

  test('what is erased leaves the write-ahead log as well, as soon as nobody else reads', async () => {
    const { store, file } = await newStore()
    const trace = () => [file, `${file}-wal`].some(path => readFileSync(path).includes('a-secret-value'))
    await store.sql.insertInto('meta').values({ name: 'a', value: 'a-secret-value' }).execute()
    expect(trace()).toBe(true)
    const reader = new Database(file)
    reader.exec('begin; select * from meta')
    await store.transaction(async trx => {
      await trx.sql.deleteFrom('meta').where('name', '=', 'a').execute()
      trx.scrubAfterCommit()
    })
    reader.close()
    await store.transaction(async trx => void (await trx.sql.selectFrom('meta').selectAll().execute()))
    expect(trace()).toBe(false)
  })

  test('a transaction that reads first still waits for another process instead of failing', async () => {
    const { store, file } = await newStore()
    const other = new Database(file)
    await store.transaction(async trx => {
      await trx.sql.selectFrom('meta').selectAll().execute()
      other.pragma('busy_timeout = 0')
      expect(() => other.exec("insert into meta values ('other', 'x')")).toThrow('locked')
      await trx.sql.insertInto('meta').values(meta('own')).execute()
    })
    other.close()
  })

  test('a backup taken under way opens with the same key', async () => {
    const { store, dataKey } = await newStore()
    await store.sql.insertInto('meta').values(meta('kept')).execute()
    const copy = join(temporaryFolder(), 'copy.db')
    await store.backup(copy)
    expect(mode(copy)).toBe('600')
    const restored = await temporaryStore({ file: copy, dataKey })
    expect(await restored.store.sql.selectFrom('meta').select('name').execute()).toContainEqual({
      name: 'kept',
    })
  })
})

describe('the data key', () => {
  test('is made once, for its owner only, and found again', () => {
    const file = join(temporaryFolder(), 'data', 'x.db')
    const made = loadOrMakeDataKey(undefined, file)
    expect(made.madeAt).toBe(`${file}.key`)
    expect(mode(`${file}.key`)).toBe('600')
    const found = loadOrMakeDataKey(undefined, file)
    expect(found.key.equals(made.key)).toBe(true)
    expect(found.madeAt).toBeUndefined()
  })

  test('a given key is used as it is, and no file is made', () => {
    const file = join(temporaryFolder(), 'x.db')
    const key = randomBytes(32)
    expect(loadOrMakeDataKey(key.toString('base64'), file).key.equals(key)).toBe(true)
    expect(() => statSync(`${file}.key`)).toThrow()
  })

  test('is never made anew beside a database that has lost its key', async () => {
    const { file } = await newStore()
    expect(() => loadOrMakeDataKey(undefined, file)).toThrow(expect.objectContaining({ why: 'key-missing' }))
  })

  test('what is no database is called that, not one without its key', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'x.db')
    writeFileSync(file, randomBytes(20_000))
    for (const none of [file, folder])
      expect(() => loadOrMakeDataKey(undefined, none)).toThrow(
        expect.objectContaining({ why: 'not-a-database', file: none }),
      )
  })

  test('a place where no folder can be made is told at once', () => {
    const file = join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    for (const none of ['/proc/x/x.db', join(file, 'below', 'x.db')])
      expect(() => loadOrMakeDataKey(undefined, none)).toThrow(
        expect.objectContaining({ name: 'StoreFault' }),
      )
  })

  test.each(['', 'short', randomBytes(31).toString('base64'), `${randomBytes(32).toString('base64')}x`])(
    'refuses %j',
    given => {
      expect(() => loadOrMakeDataKey(given, ':memory:')).toThrow(
        expect.objectContaining({ why: 'key-unreadable' }),
      )
    },
  )
})
