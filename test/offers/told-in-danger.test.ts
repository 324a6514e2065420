import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isBeatenByFamily } from '../../src/offers/danger/beaten-at-home.ts'
import { circumstancesIn } from '../../src/offers/danger/circumstances.ts'
import { goesBySea, isToBeSent, tellsOfLeaving } from '../../src/offers/danger/leaving.ts'
import { isOfChild, tellsOfChild } from '../../src/offers/danger/told-age.ts'
import { whoseDanger } from '../../src/offers/danger/whose-danger.ts'
import { isOnlyWanted } from '../../src/offers/place/said-before-place.ts'
import { createWhereabouts } from '../../src/offers/place/whereabouts.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

const whereabouts = createWhereabouts(resolve(import.meta.dirname, '../../content'))
const countriesIn = (text: string) => whereabouts(text, { destinations: [] }).map(({ country }) => country)

describe('places', () => {
  it.each([
    ['di libanon', 'LB'],
    ['neng libanon', 'LB'],
    ['lebannon', 'LB'],
    ['di mongollia', 'MN'],
    ['aku di addis ababa', 'ET'],
    ['lombok', 'ID'],
    ['di malang', 'ID'],
    ['di hongkonk', 'HK'],
    ['in sudan', 'SD'],
    ['shijiazhuang', 'CN'],
  ])('"%s" is in %s', (text, country) => {
    expect(countriesIn(text)).toEqual([country])
  })

  it('no word that people commonly write is taken for a slip of a place', () => {
    const content = resolve(import.meta.dirname, '../../content')
    const words = readFileSync(`${content}/signals/lexicon.txt`, 'utf8').split('\n').slice(1)
    const names = new Set(readFileSync(`${content}/whereabouts.yaml`, 'utf8').match(/[\p{L}']+/gu))
    const taken = words.filter(word => word && countriesIn(`di ${word}`).length > 0)
    expect(taken.length).toBeGreaterThan(100)
    expect(taken.filter(word => !names.has(word))).toEqual([])
  })

  it.each([
    'nasibku malang',
    'bahan baku habis',
    'aku ora iso bali',
    'di kamar',
    'di rumah majikan',
    'di hutan',
    'di kantor agen',
    'di kantin',
    'di kantong',
    'di jermal',
    'di beranda',
    'di bosnya',
    'di pisang',
  ])('everyday words are no place: "%s"', text => {
    expect(countriesIn(text)).toEqual([])
  })

  it('a name that was read out of it already is not told twice', () => {
    const read = [{ country: 'TW', hotspot: false, span: { part: 0, start: 3, end: 9 } }]
    expect(whereabouts('di taiwan', { destinations: read })).toEqual(read)
  })

  it('tells where somebody only wants to go', () => {
    const wanted = (text: string, place: string) => isOnlyWanted(text, text.indexOf(place))
    expect(wanted('mau kerja ke hongkong', 'hongkong')).toBe(true)
    expect(wanted('pengen kerja nang taiwan', 'taiwan')).toBe(true)
    expect(wanted('mau pulang, saya di hongkong', 'hongkong')).toBe(false)
    expect(wanted('dipukul majikan di hongkong', 'hongkong')).toBe(false)
  })
})

it.each(['13', 'umur 14', 'saya umur 16', 'i am 16', 'dia baru 15 tahun', 'masih smp', 'umurku limolas'])(
  'tells of a child: "%s"',
  text => {
    expect(tellsOfChild(text)).toBe(true)
  },
)

it.each(['20', '3', 'umur 24', 'sudah 13 tahun kerja', '15 juta', '12 orang', 'kontrak 16 bulan'])(
  'tells of no child: "%s"',
  text => {
    expect(tellsOfChild(text)).toBe(false)
  },
)

it('a child that stands by is not the one in danger', () => {
  expect(isOfChild('aku 16 tahun, dipukul bapak', 'own')).toBe(true)
  expect(isOfChild('adikku umur 15 diperkosa', 'others')).toBe(true)
  expect(isOfChild('aku dipukul suami, anakku 5 tahun nangis', 'own')).toBe(false)
})

it('tells who is about to be taken, and how', () => {
  const tells = (text: string) => tellsOfLeaving(text, { situations: [] })
  for (const text of [
    'jumat mau diterbangkan',
    'malam ini diberangkatin',
    'they want me to fly on friday',
    'sesuk arep digawa nang malaysia',
    'they are taking me to thailand tonight',
  ])
    expect(tells(text), text).toBe(true)
  for (const text of [
    'loker admin, besok diberangkatkan',
    'besok mau dibawa ke kompleks lain',
    'aku dikunci',
  ])
    expect(tells(text), text).toBe(false)
  expect(tellsOfLeaving('besok berangkat', { situations: ['abroad', 'departing'] })).toBe(false)
  expect(goesBySea('lewat jalur laut dari batam')).toBe(true)
  expect(goesBySea('naik kapal terbang')).toBe(false)
})

it.each([
  'mak saya kena pukul majikan',
  'mbakku neng abu dhabi disiksa',
  'dia dipukuli mandor',
  'she is locked in',
])('writes for somebody else: "%s"', text => {
  expect(whoseDanger(text)).toBe('others')
})

it('who is addressed is not who is in danger', () => {
  expect(whoseDanger('mbak saya dikunci majikan')).toBe('own')
  expect(whoseDanger('dia dipukul, saya juga dipukul')).toBe('own')
})

it('hears the violence of a family, and no news of it', () => {
  for (const text of ['suami sering mukul', 'dipukul suami', 'bojoku ngantemi aku', 'my husband beats me'])
    expect(isBeatenByFamily(text), text).toBe(true)
  for (const text of ['suami kerja di hongkong', 'bapak mukul bedug'])
    expect(isBeatenByFamily(text), text).toBe(false)
})

it.each([
  ['darahnya banyak', ['injured']],
  ['ditusuk bos', ['injured']],
  ['diancam mau ditusuk', []],
  ['mereka 3 orang di depan pintu', ['guarded']],
  ['wong telu jaga lawang', ['guarded']],
  ['jenazahnya mau dilarung', ['died']],
  ['orang tua saya sudah meninggal', []],
  ['mung iso wa', ['cannot_call']],
])('"%s" changes the steps: %s', (text, circumstances) => {
  expect(circumstancesIn(text, false)).toEqual(circumstances)
})

it('on a ship that was told before nobody names it again', () => {
  expect(circumstancesIn('temen mati kemarin', false, true)).toEqual(['died'])
  expect(circumstancesIn('temen mati kemarin', false)).toEqual([])
})

it.each(['di aaaaaa', 'mau ke ', 'umur ', 'jenazah ', 'suami ', 'besok dibawa ', 'saya dan dia '])(
  'reads hostile text in linear time: "%s…"',
  text => {
    const long = text.repeat(20_000)
    const ms = cpuMs(() => {
      whereabouts(long, { destinations: [] })
      circumstancesIn(long, true)
      tellsOfLeaving(long, { situations: [] })
      tellsOfChild(long)
      isBeatenByFamily(long)
      isOnlyWanted(long, long.length)
    })
    // Backtracking takes seconds on so many words; how fast it is, `npm run bench` tells.
    expect(ms).toBeLessThan(500)
  },
)

describe('who is beaten at home, by one of their own', () => {
  it.each([
    'nyokap dipukulin bokap',
    'bokap mukulin nyokap',
    'ibu dipukul ayah',
    'bapak saya mukul ibu',
    'nyokap gue disiksa bokap',
    'simbok digebuki bapak',
    'ema diteunggeul ku bapa',
    'adik gw digebukin bokap',
    'mama gue sering dipukul papa',
    'dad hits mom',
    'my mother is beaten by my father',
  ])('it is of somebody else: %s', text => {
    expect(whoseDanger(text)).toBe('others')
    expect(isBeatenByFamily(text)).toBe(true)
  })

  it.each([
    'gue dipukulin bokap',
    'aku dan ibu dipukul bapak',
    'bapak mukul aku dan ibu',
    'aku dipukul bapak',
    'bokap mukulin gue',
  ])('who writes is struck: %s', text => {
    expect(whoseDanger(text)).not.toBe('others')
    expect(isBeatenByFamily(text)).toBe(true)
  })

  it.each(['bokap pukul nyamuk', 'ayah mukul meja', 'ibu masak buat ayah', 'ibu dipukul majikan'])(
    'nobody at home: %s',
    text => expect(isBeatenByFamily(text)).toBe(false),
  )
})

describe('who is to be sent off themselves', () => {
  it.each([
    'mau diberangkatkan lewat laut malem ini dari dumai ke malaysia, takut tenggelam',
    'besok aku diberangkatkan naik kapal ke malaysia, takut',
    'nanti malam dibawa ke tekong, takut tenggelam',
    'arep diberangkatkan bengi iki numpak kapal wedi',
    'kami mau diseberangkan subuh ini',
  ])('is not missing: %s', text => {
    expect(isToBeSent(text)).toBe(true)
  })

  it.each([
    'kakak mau diberangkatkan malam ini, ga ada kabar',
    'dia mau dibawa ke malaysia besok',
    'pacarku nyebrang lewat dumai',
    'istriku mau diberangkatkan besok',
    'diberangkatkan bulan lalu hilang',
  ])('but another may be: %s', text => {
    expect(isToBeSent(text)).toBe(false)
  })
})
