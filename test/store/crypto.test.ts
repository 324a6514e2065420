import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createVault } from '../../src/store/crypto.ts'
import { CannotOpen } from '../../src/store/sealer.ts'

const place = { table: 'reports', column: 'text', row: '1' }
const key = Buffer.alloc(32, 7)
const vault = createVault(key)

test('what is sealed opens again, in its place and with its key (D-02)', () => {
  const sealed = vault.fields.seal(place, 'gaji 15 juta 🇰🇭')
  expect(sealed).toMatch(/^v1\.k1\.[\w-]+$/)
  expect(sealed).not.toContain('gaji')
  expect(createVault(key).fields.open(place, sealed)).toBe('gaji 15 juta 🇰🇭')
})

test('the same text is never sealed the same way twice', () => {
  const sealed = Array.from({ length: 1_000 }, () => vault.fields.seal(place, 'x'))
  const nonces = sealed.map(each => each.slice('v1.k1.'.length).slice(0, 16))
  expect(new Set(nonces).size).toBe(1_000)
})

test.each([
  ['another table', { ...place, table: 'outbox' }],
  ['another column', { ...place, column: 'contacts' }],
  ['another row', { ...place, row: '2' }],
])('does not open in %s (D-02)', (_, elsewhere) => {
  expect(() => vault.fields.open(elsewhere, vault.fields.seal(place, 'x'))).toThrow(CannotOpen)
})

test('does not open when any one byte is changed (D-02)', () => {
  const sealed = vault.fields.seal(place, 'secret')
  const body = Buffer.from(sealed.slice('v1.k1.'.length), 'base64url')
  for (let i = 0; i < body.length; i++) {
    const changed = Buffer.from(body)
    changed[i] = (changed[i] ?? 0) ^ 1
    expect(() => vault.fields.open(place, `v1.k1.${changed.toString('base64url')}`)).toThrow(CannotOpen)
  }
})

test.each([
  '',
  'secret',
  'v1.k1.',
  'v1.k2.AAAA',
  'v2.k1.AAAA',
  `v1.k1.${randomBytes(20).toString('base64url')}`,
])('refuses %j, and the error says where but not what', sealed => {
  expect(() => vault.fields.open(place, sealed)).toThrow('cannot decrypt reports.text')
})

test('another data key opens nothing and knows people by other names', () => {
  const other = createVault(randomBytes(32))
  expect(() => other.fields.open(place, vault.fields.seal(place, 'x'))).toThrow(CannotOpen)
  expect(other.personRef(5)).not.toBe(vault.personRef(5))
})

test('a person is known by a hash that does not show the id and cannot be made without the key (I-01)', () => {
  expect(vault.personRef(123456789)).toMatch(/^[0-9a-f]{64}$/)
  expect(vault.personRef(123456789)).toBe(createVault(key).personRef(123456789))
  expect(vault.personRef(1)).not.toBe(vault.personRef(2))
  expect(vault.erasureMark(vault.personRef(1))).not.toBe(vault.personRef(1))
})

test("one person's key does not open what is another's (D-02)", () => {
  const [a, b] = [vault.personRef(1), vault.personRef(2)]
  const wrapped = vault.newPersonKey(a)
  const sealed = vault.personSealer(a, wrapped).seal(place, 'x')
  expect(vault.personSealer(a, wrapped).open(place, sealed)).toBe('x')
  expect(() => vault.personSealer(b, wrapped)).toThrow(CannotOpen)
  expect(() => vault.personSealer(b, vault.newPersonKey(b)).open(place, sealed)).toThrow(CannotOpen)
})

test('every purpose has a key of its own', () => {
  const keys = [key, vault.buttonKey, vault.memoryKey].map(k => k.toString('hex'))
  expect(new Set(keys).size).toBe(keys.length)
  expect(() => createVault(randomBytes(31))).toThrow(RangeError)
})
