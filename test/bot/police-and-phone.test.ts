import { describe, expect, it } from 'vitest'
import { dangerTopic } from '../../src/bot/features/danger-topics.ts'
import { distrustsPolice } from '../../src/offers/distrusts-police.ts'
import { lastSaidTo } from './talk.ts'

const HELD = 'aku dikurung majikan di jakarta, ga boleh keluar'

describe('police that are no help', () => {
  it.each([
    'polisi di sini jahat',
    'takut sama polisi',
    'wedi karo polisi',
    'polisinya temen bos',
    'bos punya kenalan polisi',
    'majikan udah nyuap polisi',
    'polisi udah dibayar majikan',
    'ga percaya sama polisi sini',
    'the police here are friends with my boss',
    'the cops are corrupt',
  ])('"%s" is answered with somebody else', text => {
    expect(distrustsPolice(text)).toBe(true)
    expect(dangerTopic(text)).toBe('not-police')
  })

  it.each([
    'lapor polisi dulu?',
    'takut polisi ga datang',
    'majikan takut polisi tau',
    'takut sama polisi gadungan',
    'temenku udah lapor polisi',
  ])('"%s" says nothing against them', text => {
    expect(distrustsPolice(text)).toBe(false)
  })

  it('an officer who asks for money is still answered as one', () => {
    expect(dangerTopic('polisi minta uang 3 juta')).toBe('officer-money')
  })

  it('are not first, at once or once the place is told', async () => {
    expect(await lastSaidTo(611, `${HELD}, polisinya temen bos`)).toMatch(/KP2MI/)
    expect(await lastSaidTo(612, `${HELD}, polisinya temen bos`)).not.toMatch(/• Polisi 110.*• /s)
    const placed = await lastSaidTo(613, 'aku dikurung majikan', 'takut sama polisi', 'di bekasi')
    expect(placed).toContain('KP2MI')
    expect(placed).not.toContain('110')
  })
})

describe('a phone that is about to be taken', () => {
  it.each([
    'hp saya mau disita',
    'bentar lagi hp diambil',
    'hpku arep dijupuk',
    'mereka mau ambil hp kami',
    'harus balikin hp sekarang',
    "they're taking my phone",
    'they will take our phones tonight',
  ])('"%s" leaves minutes', text => expect(dangerTopic(text)).toBe('phone-taken'))

  it('what was taken already is another matter', () => {
    expect(dangerTopic('hp saya disita bos')).toBe('papers')
  })

  it('one message first, to who reads them', async () => {
    const said = await lastSaidTo(621, 'saya disekap di kamboja', 'bentar lagi hp diambil')
    expect(said).toMatch(/kirim satu pesan.*WhatsApp: \+855/s)
    expect(said).not.toContain('Telepon:')
  })
})

describe('the number of the police', () => {
  it.each(['nomor polisi', 'nomor telepon polisi berapa', 'polisi nomornya?'])('"%s" is told', async text => {
    const said = await lastSaidTo(640, 'adikku di malaysia hilang kontak 2 minggu', text)
    expect(said).toMatch(/Polisi 110.*KBRI Kuala Lumpur/s)
  })
})
