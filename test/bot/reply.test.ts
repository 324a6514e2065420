import { describe, expect, it } from 'vitest'
import { createButtons } from '../../src/bot/buttons.ts'
import { splitText } from '../../src/bot/path/split.ts'
import { toCalls } from '../../src/bot/reply.ts'

describe('splitting', () => {
  it('leaves a short text alone and drops blank pieces', () => {
    expect(splitText('halo', 4096)).toEqual(['halo'])
    expect(splitText('   ', 4096)).toEqual([])
  })

  it('keeps every piece within the limit and loses no word (T-10)', () => {
    const text = Array.from({ length: 3000 }, (_, i) => `kata${i}`).join(' ')
    const pieces = splitText(text, 4096)
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(4096)
    expect(pieces.join(' ')).toBe(text)
  })

  it('never breaks a surrogate pair (T-10)', () => {
    const pieces = splitText('😀'.repeat(3000), 4095)
    expect(pieces.every(piece => piece.isWellFormed() && piece.length <= 4095)).toBe(true)
    expect(pieces.join('')).toBe('😀'.repeat(3000))
  })

  it('prefers a paragraph to a line to a space', () => {
    expect(splitText(`${'a'.repeat(60)}\n\n${'b'.repeat(60)}`, 100)).toEqual(['a'.repeat(60), 'b'.repeat(60)])
  })
})

describe('replies as calls', () => {
  it('puts the buttons under the last piece only', () => {
    const calls = toCalls({ text: 'x '.repeat(4000), buttons: [[{ label: 'A', data: 'a' }]] }, 7)
    expect(calls.length).toBeGreaterThan(1)
    expect(calls.map(call => 'reply_markup' in call.payload)).toEqual([
      ...calls.slice(1).map(() => false),
      true,
    ])
  })

  it('uses no markup language: what a person wrote is only ever text', () => {
    const [call] = toCalls({ text: '<b>*_[x](tg://user?id=1)`', headline: true }, 7)
    expect(call?.payload).not.toHaveProperty('parse_mode')
    expect(call?.payload.text).toBe('<b>*_[x](tg://user?id=1)`')
    expect(call?.payload.entities).toEqual([{ type: 'bold', offset: 0, length: 25 }])
  })

  it('edits the first piece and sends the rest', () => {
    const calls = toCalls({ text: 'x '.repeat(4000), edit: 5 }, 7)
    expect(calls.map(call => call.method)).toEqual([
      'editMessageText',
      ...calls.slice(1).map(() => 'sendMessage'),
    ])
  })

  it('never sends nothing', () => {
    expect(toCalls({ text: ' \n' }, 7)[0]?.payload.text).toBe('…')
  })
})

describe('buttons (T-05)', () => {
  const buttons = createButtons(Buffer.alloc(32, 7))

  it('reads what it made, for its owner only', () => {
    const data = buttons.make(42, 'report', 'abc')
    expect(buttons.read(42, data)).toEqual({ action: 'report', args: ['abc'] })
    expect(buttons.read(43, data)).toBeNull()
  })

  it('works for 13 weeks; the one that ends a subscription always', () => {
    const WEEK_MS = 7 * 24 * 60 * 60 * 1000
    let now = Date.UTC(2026, 0, 1)
    const aging = createButtons(Buffer.alloc(32, 7), () => now)
    const [data, stop] = [aging.make(42, 'wd', 'CD-A.B'), aging.make(42, 'unsub')]
    now += 13 * WEEK_MS
    expect(aging.read(42, data)).toEqual({ action: 'wd', args: ['CD-A.B'] })
    now += WEEK_MS
    expect(aging.read(42, data)).toBeNull()
    expect(aging.read(42, stop)).toEqual({ action: 'unsub', args: [] })
  })

  it('refuses what was altered, cut or made with another key', () => {
    const data = buttons.make(42, 'wd', 'CD-AAAA-BBBB')
    expect(buttons.read(42, data.replace('AAAA', 'AAAB'))).toBeNull()
    expect(buttons.read(42, data.slice(0, -1))).toBeNull()
    expect(buttons.read(42, '')).toBeNull()
    expect(buttons.read(42, '~')).toBeNull()
    expect(createButtons(Buffer.alloc(32, 8)).read(42, data)).toBeNull()
  })

  it('never makes more than the 64 bytes Telegram takes', () => {
    expect(() => buttons.make(42, 'x', 'y'.repeat(60))).toThrow(RangeError)
    expect(
      Buffer.byteLength(buttons.make(9_007_199_254_740_991, 'rq', 'CD-7K3M-9QX2', 'destination', 'other')),
    ).toBeLessThanOrEqual(64)
  })
})
