import { expect, it } from 'vitest'
import { setOff } from '../../src/terminal/set-off.ts'

it('puts a bar before each line of a quote, and before no other', () => {
  const text = 'Soal\n\nsatu\ndua\n\nakhir'
  const quote = { type: 'blockquote', offset: text.indexOf('satu'), length: 'satu\ndua'.length }
  expect(setOff(text, [quote])).toBe('Soal\n\n│ satu\n│ dua\n\nakhir')
})

it('leaves a text without quotes as it is', () => {
  expect(setOff('a\nb', [{ type: 'bold', offset: 0, length: 1 }])).toBe('a\nb')
})
