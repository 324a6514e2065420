import { expect, test } from 'vitest'
import { makeReceipt, parseReceipt } from '../../src/reports/receipt.ts'

const some = Array.from({ length: 300 }, makeReceipt)
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

test('receipts have their shape, no letter that is taken for another, and differ', () => {
  for (const receipt of some) expect(receipt).toMatch(/^CD-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/)
  expect(new Set(some).size).toBe(some.length)
})

test('a receipt is read as people write it', () => {
  for (const receipt of some) {
    const body = receipt.slice(3)
    const written = [
      receipt,
      receipt.toLowerCase(),
      ` ${receipt} `,
      receipt.replaceAll('-', ''),
      receipt.replaceAll('-', ' '),
    ]
    written.push(
      body,
      body.replace('-', ''),
      receipt.replaceAll('-', '–'),
      `#${receipt}`,
      `cd ${body.toLowerCase()}`,
    )
    for (const typed of written) expect(parseReceipt(typed)).toEqual({ ok: true, receipt })
  }
})

test('every single wrong letter is noticed', () => {
  for (const receipt of some.slice(0, 40)) {
    for (const at of [3, 4, 5, 6, 8, 9, 10, 11]) {
      for (const letter of letters) {
        if (receipt[at] === letter) continue
        const wrong = receipt.slice(0, at) + letter + receipt.slice(at + 1)
        expect(parseReceipt(wrong)).toEqual({ ok: false, why: 'check' })
      }
    }
  }
})

test('nearly every swap of neighbours is noticed', () => {
  let swaps = 0
  let missed = 0
  for (const receipt of some) {
    const body = receipt.slice(3).replace('-', '')
    for (let i = 0; i < 7; i++) {
      const [a, b] = [body.charAt(i), body.charAt(i + 1)]
      if (a === b) continue
      swaps++
      if (parseReceipt(body.slice(0, i) + b + a + body.slice(i + 2)).ok) missed++
    }
  }
  expect(missed / swaps).toBeLessThan(0.01)
})

test.each([
  ['CD-7K3M-9QXI', { ok: false, why: 'letter', letter: 'I' }],
  ['CD-0K3M-9QX2', { ok: false, why: 'letter', letter: '0' }],
  ['cd-7k3m-9qxo', { ok: false, why: 'letter', letter: 'O' }],
  ['', { ok: false, why: 'shape' }],
  ['CD', { ok: false, why: 'shape' }],
  ['CD-7K3M', { ok: false, why: 'shape' }],
  ['CD-7K3M-9QX2-5', { ok: false, why: 'shape' }],
  ['🙂🙂🙂🙂🙂🙂🙂🙂', { ok: false, why: 'shape' }],
  ["' or 1=1 --", { ok: false, why: 'shape' }],
])('%s: says what is wrong', (typed, expected) => {
  expect(parseReceipt(typed)).toEqual(expected)
})
