import { expect, test } from 'vitest'
import { createMac } from '../../src/store/mac.ts'

test('case 2 of RFC 4231', () => {
  const mac = createMac(Buffer.from('Jefe'))
  expect(mac('what do ya want for nothing?', 'hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  )
})

test('the encodings say the same', () => {
  const mac = createMac(Buffer.alloc(32, 7))
  expect(Buffer.from(mac('gaji “é” 😀', 'base64url'), 'base64url').toString('hex')).toBe(
    mac('gaji “é” 😀', 'hex'),
  )
})
