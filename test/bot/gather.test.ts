import { describe, expect, it } from 'vitest'
import { gather, QUIET_MS, type Waiting } from '../../src/bot/path/gather.ts'

const isPointer = (text: string) => text === 'ini bener ga?'
let id = 0

function message(chat: string, takenAt: number, fields: object): Waiting & { id: number } {
  id += 1
  return { id, chatRef: chat, takenAt, payload: { update_id: id, message: { message_id: id, ...fields } } }
}
const forward = { forward_origin: { type: 'hidden_user' } }
const texts = (groups: readonly (readonly Waiting[])[]) =>
  groups.map(group =>
    group.map(waiting => (waiting.payload as { message: { text?: string } }).message.text ?? 'file'),
  )

describe('gathering a burst into one case', () => {
  it('answers typed text and commands at once', () => {
    const waiting = [
      message('a', 1000, { text: 'berapa biaya ke Taiwan?' }),
      message('a', 1000, { text: '/bantuan' }),
    ]
    expect(texts(gather(waiting, isPointer, 1000).ready)).toEqual([['berapa biaya ke Taiwan?'], ['/bantuan']])
  })

  it('holds a forward until the chat is quiet, then answers it', () => {
    const waiting = [message('a', 1000, { ...forward, text: 'loker' })]
    expect(gather(waiting, isPointer, 1000 + QUIET_MS - 1)).toEqual({
      ready: [],
      lookAgainAt: 1000 + QUIET_MS,
    })
    expect(texts(gather(waiting, isPointer, 1000 + QUIET_MS).ready)).toEqual([['loker']])
  })

  it('makes one case of forwards in a row and the question beside them', () => {
    const waiting = [
      message('a', 1000, { ...forward, text: 'loker 1' }),
      message('a', 1200, { ...forward, text: 'loker 2' }),
      message('a', 1300, { text: 'ini bener ga?' }),
    ]
    expect(texts(gather(waiting, isPointer, 5000).ready)).toEqual([['loker 1', 'loker 2', 'ini bener ga?']])
  })

  it('makes one case of a comment that comes just before its forward', () => {
    const waiting = [
      message('a', 1000, { text: 'ini bener ga?' }),
      message('a', 1100, { ...forward, text: 'loker' }),
    ]
    expect(texts(gather(waiting, isPointer, 5000).ready)).toEqual([['ini bener ga?', 'loker']])
  })

  it('keeps chats apart, and one that is held back does not hold others', () => {
    const waiting = [message('a', 1000, { photo: [] }), message('b', 1000, { text: 'halo' })]
    const { ready, lookAgainAt } = gather(waiting, isPointer, 1000)
    expect(texts(ready)).toEqual([['halo']])
    expect(lookAgainAt).toBe(1000 + QUIET_MS)
  })

  it('loses and repeats nothing, whatever comes', () => {
    const kinds = [
      { text: 'halo' },
      { ...forward, text: 'x' },
      { photo: [] },
      { text: 'ini bener ga?' },
      { text: '/start' },
    ]
    const waiting = Array.from({ length: 200 }, (_, i) =>
      message(`chat${i % 7}`, i, kinds[(i * 31) % kinds.length] ?? {}),
    )
    const { ready } = gather(waiting, isPointer, 10_000)
    expect(
      ready
        .flat()
        .map(one => (one as Waiting & { id: number }).id)
        .sort((a, b) => a - b),
    ).toEqual(waiting.map(one => one.id))
  })
})
