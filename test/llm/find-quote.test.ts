import { expect, it } from 'vitest'
import { quoteFinder } from '../../src/offers/opinion/find-quote.ts'
import type { Case } from '../../src/offers/types.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

const find = (text: string, quote: string) => {
  const offer: Case = {
    parts: [
      { kind: 'caption', text: 'lain' },
      { kind: 'text', text },
    ],
  }
  const span = quoteFinder(offer)(quote)
  return span && offer.parts[span.part]?.text.slice(span.start, span.end)
}

it.each([
  ['gaji 15 juta', 'gaji 15 juta', 'gaji 15 juta'],
  ['gaji\t\n 15   juta', ' gaji 15 juta\n', 'gaji\t\n 15   juta'],
  ['ga\u200bji 15\u2060 juta', 'gaji 15 juta', 'ga\u200bji 15\u2060 juta'],
  ['🇰🇭 gaji 😀😀 juta', 'gaji 😀😀 juta', 'gaji 😀😀 juta'],
  ['𝗴𝗮𝗷𝗶 besar', '𝗴𝗮𝗷𝗶', '𝗴𝗮𝗷𝗶'],
  ['gaji 15 juta', 'Gaji 15 juta', null],
  ['gaji 15 juta', 'gaji 15 juta per bulan', null],
  ['gaji 15 juta', ' \u200b ', null],
  ['', 'gaji', null],
])('in "%s" finds "%s"', (text, quote, found) => {
  expect(find(text, quote)).toBe(found)
})

it('takes no longer for a hostile text', () => {
  const ms = cpuMs(() => {
    expect(find(`${' \u200b'.repeat(100_000)}gaji${'\u200b '.repeat(100_000)}`, 'gaji besar')).toBeNull()
  })
  expect(ms).toBeLessThan(1000)
})
