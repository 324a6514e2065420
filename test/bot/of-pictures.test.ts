import { describe, expect, it } from 'vitest'
import { dangerTopic } from '../../src/bot/features/danger-topics.ts'
import { lastSaidTo } from './talk.ts'

const THREATENED =
  'aku umur 16, aku kirim foto ga pake baju, sekarang dia ancam sebar kalo ga transfer 2 juta'

describe('what is asked by who is threatened with pictures', () => {
  it.each([
    ['haruskah aku hapus chatnya', 'keep-chats'],
    ['boleh ga aku hapus semua chat sama dia', 'keep-chats'],
    ['pesannya mending dihapus aja ga', 'keep-chats'],
    ['should i delete the messages', 'keep-chats'],
    ['hapus chat ini gimana', 'delete'],
    ['can i delete this chat', 'delete'],
    ['gimana cara hapus foto di ig', 'take-down'],
    ['how do i take down my pictures', 'take-down'],
    ['aku yang salah ya', 'my-fault'],
    ['ini gara gara aku ya', 'my-fault'],
    ['is it my fault', 'my-fault'],
    ['kalau aku bayar dia bakal berhenti ga', 'pay'],
    ['if i pay will he stop', 'pay'],
    ['guru bk boleh tau ga', 'grown-up'],
    ['can i tell my teacher', 'grown-up'],
    ['kalau aku lapor ortu dikasih tau ga', 'tell-nobody'],
    ['will my parents be told', 'tell-nobody'],
  ])('"%s" has an answer of its own', (text, topic) => {
    expect(dangerTopic(text)).toBe(topic)
  })

  it.each(['aku salah ketik tadi', 'aku salah naik bis'])('"%s" blames nobody', text => {
    expect(dangerTopic(text)).not.toBe('my-fault')
  })

  it.each([
    ['haruskah aku hapus chatnya', /Jangan hapus dulu.*SAPA 129/s],
    ['boleh hapus chatnya ga', /Jangan hapus dulu.*SAPA 129/s],
    ['gimana cara hapus foto di ig', /pilih Laporkan.*SAPA 129/s],
    ['aku yang salah ya', /bukan salahmu.*SAPA 129/s],
    ['kalau aku bayar dia bakal berhenti ga', /jarang berhenti.*SAPA 129/s],
    ['guru bk boleh tau ga', /Boleh, dan itu langkah yang baik.*SAPA 129/s],
    ['kalau aku lapor ortu dikasih tau ga', /tidak memberi tahu siapa pun.*SAPA 129/s],
    ['polisi bakal nangkep aku ga karena aku yg kirim fotonya', /Kamu korban di sini.*SAPA 129/s],
    ['i feel like dying', /healing119/],
  ])('"%s" is answered for a child', async (text, answer) => {
    const said = await lastSaidTo(520, THREATENED, text)
    expect(said).toMatch(answer)
    expect(said).not.toMatch(/Hapus semua datamu|KP2MI/)
  })

  it('who is held is told to keep chats, and how to clear this one', async () => {
    const said = await lastSaidTo(521, 'paspor saya ditahan majikan', 'haruskah chat sama agen kuhapus')
    expect(said).toMatch(/Jangan hapus dulu.*\/bersihkan/s)
    expect(await lastSaidTo(522, 'paspor saya ditahan majikan', 'hapus chat ini')).toContain('membersihkan')
  })
})

describe('who wishes to be dead', () => {
  it.each([
    'i feel like dying',
    'i wish i was dead',
    'i wish i was never born',
    "i wish i wasn't here anymore",
  ])('"%s" is heard', async text => {
    expect(await lastSaidTo(523, text)).toContain('healing119.id')
  })

  it.each(['i feel like dying of embarrassment', 'i feel like dying my hair red'])(
    '"%s" is no wish to die',
    async text => {
      expect(await lastSaidTo(524, text)).not.toContain('healing119.id')
    },
  )
})
