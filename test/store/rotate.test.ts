import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createPeople } from '../../src/reports/people.ts'
import { createReports } from '../../src/reports/reports.ts'
import { audit, verifyAudit } from '../../src/store/audit.ts'
import { pending, take } from '../../src/store/inbox.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { add, claim } from '../../src/store/outbox.ts'
import { rotateKey, SEALED } from '../../src/store/rotate.ts'
import { file as fileReport, NOON } from '../reports/filed.ts'
import { temporaryStore } from './temporary.ts'

const reports = createReports(() => NOON)
const people = createPeople(() => NOON)
const textOf = async (store: Store, person: number) =>
  (await reports.list(store, store.vault.personRef(person))).map(report => report.text)

const fits = (file: string, dataKey: Buffer) =>
  openStore({ file, dataKey }).then(
    store => store.close().then(() => true),
    () => false,
  )

async function rotated(store: Store, file: string) {
  const newKey = randomBytes(32)
  const result = await rotateKey(store, newKey, NOON)
  await store.close()
  const next = await temporaryStore({ file, dataKey: newKey })
  return { ...next, result }
}

test('after a rotation everything opens with the new key, and people are still known (I-03)', async () => {
  const { store: old, file, dataKey } = await temporaryStore()
  for (const person of [1, 2]) await fileReport(old, person, { text: `text ${person}` })
  await take(old, [{ updateId: 5, chatRef: old.vault.personRef(1), payload: { hello: 'in' } }], NOON)
  const call = {
    chatRef: old.vault.personRef(1),
    method: 'sendMessage',
    payload: { text: 'out' },
    important: true,
  }
  await old.transaction(trx => add(trx, [call], NOON))
  const mark = old.vault.erasureMark(old.vault.personRef(2))

  const { store, result } = await rotated(old, file)
  expect(result).toEqual({ people: 2, version: 2 })
  await expect(openStore({ file, dataKey })).rejects.toMatchObject({ why: 'wrong-key' })
  expect(await textOf(store, 1)).toEqual(['text 1'])
  expect(store.vault.erasureMark(store.vault.personRef(2))).toBe(mark)
  expect((await pending(store, { limit: 1 }))[0]).toMatchObject({ damaged: false, payload: { hello: 'in' } })
  expect((await claim(store, 1, NOON))[0]?.payload).toEqual({ text: 'out' })
  await fileReport(store, 3, { text: 'new' })
  expect(await textOf(store, 3)).toEqual(['new'])
})

test('what the old key wraps is gone from the files, so that it opens nothing any more (I-03)', async () => {
  const { store: old, file } = await temporaryStore()
  await fileReport(old, 1)
  const { wrapped } = await old.sql.selectFrom('person_keys').select('wrapped').executeTakeFirstOrThrow()
  old.checkpoint()
  expect(readFileSync(file).includes(wrapped)).toBe(true)
  const { store } = await rotated(old, file)
  store.checkpoint()
  for (const suffix of ['', '-wal']) expect(readFileSync(file + suffix).includes(wrapped)).toBe(false)
})

test('the audit holds over two rotations, and a row changed before or after one is found (A-01, I-03)', async () => {
  const first = await temporaryStore()
  const entry = (store: Store) =>
    store.transaction(trx => audit(trx, { actor: 'cli', action: 'export' }, NOON))
  await entry(first.store)
  const second = await rotated(first.store, first.file)
  await entry(second.store)
  const { store } = await rotated(second.store, second.file)
  await entry(store)
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 5 })
  await sql.raw('drop trigger audit_no_update').execute(store.sql)
  for (const seq of [5, 4, 3, 2, 1]) {
    await store.sql.updateTable('audit').set({ actor: 'x' }).where('seq', '=', seq).execute()
    expect(await verifyAudit(store)).toEqual({ ok: false, seq })
  }
})

test('someone erased before a rotation is found again in a backup from before it (P-03, I-03)', async () => {
  const { store: old, file } = await temporaryStore()
  await fileReport(old, 7)
  const ref = old.vault.personRef(7)
  await old.transaction(trx => people.erase(trx, ref))
  const { store } = await rotated(old, file)
  const marks = await store.sql.selectFrom('erasures').select('mark').execute()
  expect(marks).toEqual([{ mark: store.vault.erasureMark(store.vault.personRef(7)) }])
})

test('a key that was altered stays unreadable and does not stop the rotation', async () => {
  const { store: old, file } = await temporaryStore()
  for (const person of [1, 2]) await fileReport(old, person, { text: `text ${person}` })
  await old.sql
    .updateTable('person_keys')
    .set({ wrapped: 'v1.k1.AAAA' })
    .where('ref', '=', old.vault.personRef(1))
    .execute()
  const { store, result } = await rotated(old, file)
  expect(result.people).toBe(1)
  expect(await textOf(store, 2)).toEqual(['text 2'])
  await expect(textOf(store, 1)).rejects.toThrow('cannot decrypt')
})

test('a sealed column that rotation does not know undoes it, rather than being lost', async () => {
  const { store } = await temporaryStore()
  await fileReport(store, 1, { text: 'still there' })
  const sealed = store.vault.fields.seal({ table: 'later', column: 'secret', row: '1' }, 'x')
  await sql.raw('create table later (id integer primary key, secret text)').execute(store.sql)
  await sql`insert into later values (1, ${sealed})`.execute(store.sql)
  await expect(rotateKey(store, randomBytes(32), NOON)).rejects.toThrow('later.secret')
  expect(await textOf(store, 1)).toEqual(['still there'])
  expect(await verifyAudit(store)).toEqual({ ok: true, rows: 0 })
})

test('rotation knows every column that the code seals, and none that is not there', async () => {
  const src = resolve(import.meta.dirname, '../../src')
  const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(src, name), 'utf8'))
    .join('\n')
  // A place whose column is a variable is one of the columns that its function names.
  const places = [
    ...code.matchAll(/(?:column: ((?:'\w+' ?\|? ?)+)\)[^}]*?)?\btable: '(\w+)', column(?:: '(\w+)')?/g),
  ].flatMap(([, named = '', table, column]) =>
    (column ? [column] : named.split('|').map(each => each.trim().slice(1, -1))).map(
      each => `${table}.${each}`,
    ),
  )
  expect([...new Set(places)].sort()).toEqual([...SEALED].sort())
  const { store } = await temporaryStore()
  const tables = await store.sql.introspection.getTables()
  const there = tables.flatMap(({ name, columns }) => columns.map(column => `${name}.${column.name}`))
  expect(SEALED.filter(column => !there.includes(column))).toEqual([])
})

test('killed in the middle, the database opens with exactly one of the keys and is whole (I-03)', async () => {
  const { store, file, dataKey } = await temporaryStore()
  for (let person = 0; person < 40; person++) await fileReport(store, person, { text: `text ${person}` })
  await store.transaction(async trx => {
    for (let person = 100; person < 8000; person++) {
      const ref = trx.vault.personRef(person)
      await trx.sql
        .insertInto('person_keys')
        .values({ ref, wrapped: trx.vault.newPersonKey(ref), created_at: NOON })
        .execute()
    }
  })
  await store.close()
  let current = dataKey
  const ends = new Set<string>()
  for (const delayMs of [0, 10, 40, 90, 160, 20_000]) {
    const next = randomBytes(32)
    const program = join(import.meta.dirname, 'rotating-process.ts')
    const child = spawn(process.execPath, [
      program,
      file,
      current.toString('base64'),
      next.toString('base64'),
    ])
    await once(child.stdout, 'data')
    const kill = setTimeout(() => child.kill('SIGKILL'), delayMs)
    await once(child, 'close')
    clearTimeout(kill)
    const opens = [await fits(file, current), await fits(file, next)]
    expect(opens.filter(Boolean)).toHaveLength(1)
    ends.add(opens[1] ? 'new' : 'old')
    if (opens[1]) current = next
    const after = await openStore({ file, dataKey: current })
    for (const person of [0, 39]) expect(await textOf(after, person)).toEqual([`text ${person}`])
    expect((await verifyAudit(after)).ok).toBe(true)
    await after.close()
  }
  expect(ends).toEqual(new Set(['old', 'new']))
})
