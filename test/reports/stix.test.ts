import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { patternOf } from '../../src/reports/export/contact-pattern.ts'
import { exportReports } from '../../src/reports/export/export.ts'
import type { Store } from '../../src/store/open.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'

/** STIX 2.1 (OASIS standard), sections 2.9, 3.2 and 3.6: what every object must look like. */
const id = (type: string) =>
  z
    .string()
    .regex(new RegExp(`^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`))
const time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
/** One comparison or two joined by AND; strings in single quotes, with quote and backslash escaped (section 9). */
const STRING = String.raw`'(?:[^'\\]|\\['\\])*'`
const PATH = `(?:url|domain-name|email-addr):value|user-account:account_(?:type|login)`
const PATTERN = new RegExp(`^\\[(?:${PATH}) = ${STRING}(?: AND (?:${PATH}) = ${STRING})?\\]$`, 'u')
const common = <T extends string>(type: T) => ({
  type: z.literal(type),
  spec_version: z.literal('2.1'),
  id: id(type),
  created: time,
  modified: time,
  created_by_ref: id('identity'),
  object_marking_refs: z.array(id('marking-definition')).nonempty(),
})
const OBJECT = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('marking-definition'),
    spec_version: z.literal('2.1'),
    id: id('marking-definition'),
    created: time,
    definition_type: z.literal('tlp'),
    name: z.string(),
    definition: z.strictObject({ tlp: z.enum(['white', 'green', 'amber', 'red']) }),
  }),
  z.strictObject({
    ...common('identity'),
    created_by_ref: z.undefined().optional(),
    name: z.string(),
    identity_class: z.enum(['individual', 'group', 'system', 'organization', 'class', 'unknown']),
  }),
  z.strictObject({
    ...common('indicator'),
    name: z.string(),
    indicator_types: z.array(z.string()).nonempty(),
    pattern: z.string().regex(PATTERN),
    pattern_type: z.literal('stix'),
    pattern_version: z.literal('2.1'),
    valid_from: time,
    labels: z.array(z.string()).nonempty(),
  }),
  z.strictObject({
    ...common('grouping'),
    name: z.string(),
    context: z.enum(['suspicious-activity', 'malware-analysis', 'unspecified']),
    object_refs: z.array(z.string()).nonempty(),
  }),
])
const BUNDLE = z.strictObject({
  type: z.literal('bundle'),
  id: id('bundle'),
  objects: z.array(OBJECT).nonempty(),
})

async function bundle(store: Store) {
  const out = join(temporaryFolder(), 'x.json')
  const result = await exportReports({
    store,
    format: 'stix',
    from: null,
    to: null,
    out,
    withText: false,
    actor: 'cli',
  })
  const text = readFileSync(out, 'utf8')
  return { text, result, ...BUNDLE.parse(JSON.parse(text)) }
}

async function confirmed(store: Store, person: number, contacts: string[], at = NOON) {
  const { receipt } = await file(store, person, { contacts, text: 'only-in-the-text' }, at)
  await store.sql.updateTable('reports').set({ status: 'confirmed' }).where('receipt', '=', receipt).execute()
  return receipt
}

describe('a bundle', () => {
  test('is valid, holds contacts of confirmed reports only, and nothing of reporters', async () => {
    const { store } = await temporaryStore()
    const receipt = await confirmed(store, 1, ['+62 812-9876-5432', '@agen', "https://agen.example/x?a='b\\"])
    await file(store, 2, { contacts: ['@belum_pasti'] })
    const { objects, text, result } = await bundle(store)
    expect(result.rows).toBe(1)
    expect(objects.filter(({ type }) => type === 'indicator')).toHaveLength(3)
    for (const trace of [receipt, 'only-in-the-text', 'belum_pasti', store.vault.personRef(1)])
      expect(text).not.toContain(trace)
    const ids = new Set(objects.map(object => object.id))
    expect(ids.size).toBe(objects.length)
    for (const object of objects) {
      if ('object_refs' in object) for (const ref of object.object_refs) expect(ids).toContain(ref)
      if ('object_marking_refs' in object)
        for (const ref of object.object_marking_refs) expect(ids).toContain(ref)
      if ('modified' in object) expect(object.modified >= object.created).toBe(true)
    }
  })

  test('is the same for the same reports, and knows the same number again however it is written', async () => {
    const { store } = await temporaryStore()
    await confirmed(store, 1, ['0812 9876 5432'])
    const one = await bundle(store)
    expect((await bundle(store)).text).toBe(one.text)
    await confirmed(store, 2, ['+62 812-9876-5432'], NOON + 60_000)
    const two = await bundle(store)
    const indicators = (objects: typeof one.objects) => objects.filter(({ type }) => type === 'indicator')
    expect(indicators(two.objects).map(object => object.id)).toEqual(
      indicators(one.objects).map(object => object.id),
    )
    expect(indicators(two.objects)[0]).toMatchObject({
      labels: expect.arrayContaining(['confirmed-reports-2']),
    })
    expect(two.id).not.toBe(one.id)
  })

  test('without confirmed reports is valid and holds no indicator', async () => {
    const { store } = await temporaryStore()
    await file(store, 1)
    expect((await bundle(store)).objects.map(({ type }) => type)).toEqual(['marking-definition', 'identity'])
  })
})

test.each([
  ['081298765432', "[user-account:account_type = 'phone' AND user-account:account_login = '+6281298765432']"],
  [
    '+855 12 345 678',
    "[user-account:account_type = 'phone' AND user-account:account_login = '+85512345678']",
  ],
  ['@Agen_Resmi', "[user-account:account_type = 'handle' AND user-account:account_login = 'agen_resmi']"],
  ['t.me/Agen', "[user-account:account_type = 'telegram' AND user-account:account_login = 'agen']"],
  [
    'BCA 1234567890',
    "[user-account:account_type = 'bank-bca' AND user-account:account_login = '1234567890']",
  ],
  ['hrd@agen.example', "[email-addr:value = 'hrd@agen.example']"],
  ['Agen.example', "[domain-name:value = 'agen.example']"],
  ['http://Agen.example/Daftar', "[url:value = 'http://agen.example/Daftar']"],
  ["bit.ly/a'b", "[url:value = 'https://bit.ly/a\\'b']"],
])('%s becomes %s', (contact, pattern) => {
  expect(patternOf(contact)?.pattern).toBe(pattern)
  expect(pattern).toMatch(PATTERN)
})

test.each([
  '',
  'Pak Budi',
  'hubungi admin',
  '=1+1',
  '12',
  "'] OR [x:y = '",
  '7350123456',
  '1520012345678',
  '0812345678',
])('%j is no indicator', contact => {
  expect(patternOf(contact)).toBeNull()
})
