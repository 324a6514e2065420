import { createHmac, randomBytes } from 'node:crypto'
import naughty from 'big-list-of-naughty-strings' with { type: 'json' }
import { expect, test } from 'vitest'
import { createMac } from '../../src/store/mac.ts'

const TEXTS = [
  '',
  'a',
  '1234567890',
  ...naughty,
  'é'.repeat(341),
  '\u{1F600}'.repeat(170),
  'x'.repeat(5_000),
  '\ud800',
]

test.each([1, 32, 63, 64])('is what createHmac gives, with a key of %i bytes', bytes => {
  const key = randomBytes(bytes)
  const mac = createMac(key)
  for (const encoding of ['hex', 'base64url'] as const)
    expect(TEXTS.map(text => mac(text, encoding))).toEqual(
      TEXTS.map(text => createHmac('sha256', key).update(text).digest(encoding)),
    )
})

test('case 2 of RFC 4231', () => {
  expect(createMac(Buffer.from('Jefe'))('what do ya want for nothing?', 'hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})
