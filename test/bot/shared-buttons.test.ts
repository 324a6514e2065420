import { describe, expect, it } from 'vitest'
import { createButtons } from '../../src/bot/buttons.ts'

const buttons = createButtons(Buffer.alloc(32, 7))
const NOW = 1_790_000_000_000
const CHAT = -1_001_234_567_890
const UNTIL = NOW + 60_000

describe('buttons that a whole chat may press (T-05)', () => {
  const data = buttons.makeShared(CHAT, UNTIL, 'ga', 'r1', '0', 's')

  it('work in their chat until their time is over', () => {
    expect(buttons.readShared(CHAT, NOW, data)).toEqual({
      action: 'ga',
      args: ['r1', '0', 's'],
      shared: true,
    })
    expect(buttons.readShared(CHAT, UNTIL + 1, data)).toBeNull()
  })

  it('work in no other chat, and never as a person’s own button', () => {
    expect(buttons.readShared(CHAT - 1, NOW, data)).toBeNull()
    expect(buttons.read(CHAT, data)).toBeNull()
    expect(buttons.read(1, data)).toBeNull()
  })

  it('a person’s own button is none of a chat, not even of the private chat with the same id', () => {
    const own = buttons.make(42, 'ga', 'r1', '0', 's')
    expect(buttons.read(42, own)?.shared).toBeUndefined()
    expect(buttons.readShared(42, NOW, own)).toBeNull()
  })

  it.each([
    ['a longer life', (text: string) => `z${text}`],
    ['another answer', (text: string) => text.replace(':s~', ':h~')],
    ['no signature', (text: string) => text.replace(/~.*/, '')],
    ['a cut signature', (text: string) => text.slice(0, -1)],
    ['nothing', () => ''],
  ])('data with %s is refused', (_what, forge) => {
    expect(forge(data)).not.toBe(data)
    expect(buttons.readShared(CHAT, NOW, forge(data))).toBeNull()
  })

  it('fit Telegram’s 64 bytes or are not made', () => {
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
    expect(() => buttons.makeShared(CHAT, UNTIL, 'ga', 'x'.repeat(60))).toThrow(RangeError)
  })
})
