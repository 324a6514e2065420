import { describe, expect, it } from 'vitest'
import { wishesHome } from '../../src/offers/told/wishes-home.ts'
import { lastSaidTo } from './talk.ts'

describe('who wants to come home is told who helps with it', () => {
  it.each([
    ['mahu pulang Flores', ['Flores'], 'own'],
    ['saya di Sabah, mahu pulang Flores', ['Sabah', 'Flores'], 'own'],
    ['apakah suami saya bisa pulang', [], 'others'],
    ['suami saya bisa pulang?', [], 'others'],
    ['mau pulang kampung dari Malaysia', ['Malaysia'], 'own'],
    ['nak balik indonesia', ['indonesia'], 'own'],
    ['can my husband come home?', [], 'others'],
    ['how can i go home to indonesia', ['indonesia'], 'own'],
    ['arep mulih', [], 'own'],
    ['pengen pulang', [], 'own'],
    ['kumaha cara uih ka indonesia', ['indonesia'], 'own'],
  ] as const)('%s', (text, places, whose) => {
    expect(wishesHome(text, places)).toBe(whose)
  })

  it.each([
    'suami saya tidak bisa pulang',
    'belum bisa pulang',
    'boleh pulang sebelum kontrak habis?',
    'bisa pulang ga kalau paspor ditahan',
    'mau pulang naik kapal apa',
    'aku sudah pulang',
    'baru pulang kerja',
    'majikan mau pulang',
    'mau balik ke menu',
    'gaji dibayar pas pulang',
  ])('and nothing else is taken for it: %s', text => {
    expect(wishesHome(text, [])).toBeNull()
  })

  it('by the mission where they are, which is asked for', async () => {
    expect(await lastSaidTo(1, 'mahu pulang Flores')).toMatch(/Kemlu[\s\S]*Di negara mana/)
    expect(await lastSaidTo(2, 'mahu pulang Flores', 'Malaysia')).toContain('KBRI Kuala Lumpur')
    expect(await lastSaidTo(3, 'apakah suami saya bisa pulang', 'di Taiwan')).toMatch(/^Dia mau[\s\S]*KDEI/)
    expect(await lastSaidTo(4, 'Malaysia')).toContain('🇲🇾')
  })
})

it('who has no money for it is told that it keeps nobody from asking', async () => {
  expect(await lastSaidTo(5, 'mau pulang', 'gak punya uang')).toContain('bukan halangan')
  expect(await lastSaidTo(6, 'mahu pulang Flores', 'Malaysia', 'tak ada duit')).toContain('bukan halangan')
  for (const cry of ['tak ada duit, tolong aku disekap', 'gak punya uang, mau mati aja'])
    expect(await lastSaidTo(6, 'mau pulang', cry)).not.toContain('bukan halangan')
  expect(await lastSaidTo(7, 'gak punya uang')).not.toContain('bukan halangan')
  expect(await lastSaidTo(8, 'mau pulang', 'apa itu P3MI', 'Taiwan')).not.toContain('Mau pulang')
})

it.each([
  ['kok tau?', 'tanda yang kami temukan'],
  ['tau dari mana?', 'tanda yang kami temukan'],
])('right after a verdict "%s" asks for the reasons', async (text, said) => {
  const offer = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
  expect(await lastSaidTo(9, offer, text)).toContain(said)
})

it.each([
  ['i have no signal', 'as soon as there is a signal'],
  ['which number', 'Start with the first one'],
])('right after a danger "%s" is answered', async (text, said) => {
  expect(await lastSaidTo(10, 'captain beat me off Fiji', text)).toContain(said)
})

it('harm told of who is "there" is in the country that was asked about', async () => {
  expect(await lastSaidTo(11, 'berapa gaji di taiwan?', 'adik saya di sana dipukul')).toContain('KDEI')
  expect(await lastSaidTo(12, 'berapa gaji di taiwan?', 'saya dipukul suami')).not.toContain('KDEI')
})
