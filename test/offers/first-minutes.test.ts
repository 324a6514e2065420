import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { circumstancesIn } from '../../src/offers/danger/circumstances.ts'
import { tellsOfLeaving } from '../../src/offers/danger/leaving.ts'
import {
  hasLostKin,
  ofDeath,
  speaksOfKinsBody,
  tellsOfOthersLeft,
  tellsTheyDied,
} from '../../src/offers/danger/told-death.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

const told = (text: string, atSea = false) => circumstancesIn(text, false, atSea)

describe('somebody in the sea', () => {
  it.each([
    'teman saya di kapal jatuh ke laut',
    'kru kami jatuh ke air barusan',
    'temanku kecemplung laut',
    'my crewmate fell overboard',
    'kancaku kecebur laut',
    'abk loncat ke laut',
    'a man went overboard',
  ])('"%s" is heard, and no ship goes down', text => {
    expect(told(text)).toContain('overboard')
    expect(told(text)).not.toContain('sinking')
    // Who was about to leave is told not to board: these have sailed.
    expect(tellsOfLeaving(text, { situations: ['departing'] })).toBe(false)
  })

  it('the water is the sea for who is on board', () => {
    expect(told('dia jatuh ke air', true)).toContain('overboard')
    expect(told('dia jatuh ke air')).not.toContain('overboard')
  })

  it.each([
    'takut jatuh ke laut kalau kerja di kapal',
    'hp saya jatuh ke laut di kapal',
    'kapten ngancam mau lempar saya, takut dilempar ke laut',
    'tahun lalu teman saya jatuh ke laut',
    'temanku jatuh ke laut tapi sudah diselamatkan',
    'jatuh air mata di kapal',
  ])('but not "%s"', text => {
    expect(told(text)).not.toContain('overboard')
  })
})

describe('a birth that has begun', () => {
  it.each([
    'saya melahirkan sekarang tidak ada yang bantu',
    'ketuban pecah majikan ga mau antar',
    'my water broke and they will not take me',
    'aku arep nglairke saiki tulung',
    'bayinya mau keluar',
    'i am in labor, help',
  ])('"%s"', text => {
    expect(told(text)).toContain('in_labour')
  })

  it.each([
    'saya mau melahirkan bulan depan',
    'kalau ketuban pecah harus ke mana',
    'biaya melahirkan di taiwan sekarang berapa',
    'in labor market terms',
    'istri saya melahirkan tahun lalu tanpa bantuan',
  ])('but not "%s"', text => {
    expect(told(text)).not.toContain('in_labour')
  })
})

describe('who is being taken', () => {
  it.each([
    'ada orang mau jual aku ke bar di malaysia, besok berangkat',
    'my parents want to sell me to a bar',
    'adikku mau dijual ke germo',
    'bapak arep ngedol aku nang juragan',
  ])('is to be sold: "%s"', text => {
    expect(told(text)).toContain('to_be_sold')
  })

  it.each([
    'mau jual saya punya motor',
    'mau jual aku ginjal',
    'film tentang anak mau dijual ke bar',
    'jual produk saya ke toko',
  ])('but not "%s"', text => {
    expect(told(text)).not.toContain('to_be_sold')
  })

  it.each([
    'transit bangkok, agen bilang lanjut naik mobil ke perbatasan',
    'aku lagi di mobil, sopir bawa kami ke mae sot',
    'landed in bangkok, the driver is taking us to the border by car',
  ])('is driven to a border: "%s"', text => {
    expect(told(text)).toContain('to_border')
  })

  it.each([
    'berita korban dibawa sopir ke perbatasan mae sot',
    'liburan naik mobil ke perbatasan thailand sama agen tur',
    'loker sopir truk ke perbatasan gaji 10 juta',
    'saya kabur naik mobil dari perbatasan',
  ])('but not "%s"', text => {
    expect(told(text)).not.toContain('to_border')
  })
})

describe('a death', () => {
  it('of a relative is heard wherever it was, and their body is what is brought home', () => {
    expect(hasLostKin('suami saya meninggal di kapal taiwan')).toBe(true)
    expect(hasLostKin('my uncle died in Saudi Arabia')).toBe(true)
    expect(speaksOfKinsBody('bapak saya meninggal, gimana bawa jenazahnya pulang')).toBe(true)
    expect(hasLostKin('takut suami saya meninggal')).toBe(false)
    expect(hasLostKin('cara memulangkan jenazah pmi')).toBe(false)
  })

  const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
  const dangerIn = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

  it('is told by who is far from the ship', () => {
    const danger = dangerIn('suami saya meninggal di kapal taiwan')
    expect(danger?.circumstances).toContain('died')
    expect(danger?.whose).toBe('others')
  })

  it('that moves somebody to despair stays theirs', () => {
    expect(dangerIn('suami saya meninggal di malaysia, saya mau bunuh diri')?.circumstances).not.toContain(
      'died',
    )
  })

  it('"kl" is "kalau", and Kuala Lumpur where somebody is in it', () => {
    expect(dangerIn('gmn kl pacarku maksa aku kirim foto telanjang')?.country).toBeNull()
    expect(dangerIn('aku disekap majikan di kl')?.country).toBe('MY')
  })
})

it('words are cut short in haste: "dsekap" is locked in', () => {
  expect(told('sy dsekap bos di myawaddy paspor dtahan')).toContain('guarded')
  expect(told('i drank bleach')).toEqual(['harmed'])
})

it('tells pictures that are held over somebody from one who was near', () => {
  expect(told('diancam foto bugilku disebar')).toContain('pictures')
  expect(told('pamanku meraba aku dan ngancam sebar foto')).not.toContain('pictures')
})

it.each([
  'teman jatuh ',
  'mau jual ',
  'mobil agen perbatasan ',
  'suami meninggal ',
  'melahirkan ',
  'foto ancam ',
])('reads hostile text in linear time: "%s…"', text => {
  const long = text.repeat(20_000)
  const ms = cpuMs(() => {
    circumstancesIn(long, true)
    hasLostKin(long)
    tellsTheyDied(long)
    tellsOfOthersLeft(long)
    ofDeath(long)
  })
  expect(ms).toBeLessThan(500)
})
