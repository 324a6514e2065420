import { describe, expect, it } from 'vitest'
import { tellsOfChildSold } from '../../src/offers/danger/child-at-work.ts'
import { tellsOfForcedMarriage } from '../../src/offers/danger/forced-marriage.ts'
import { isMadeToGo } from '../../src/offers/danger/made-to-go.ts'
import { demandsSex, isChased } from '../../src/offers/danger/pressed.ts'
import { lastSaidTo } from './talk.ts'

describe('who is to be married against their will', () => {
  it.each([
    'bapak maksa aku nikah',
    'bapak mau ngawinin aku sama bule aku ga mau, aku masih 15',
    'aku dipaksa nikah',
    'aku mau dinikahin paksa sama om2',
    'my parents are forcing me to marry an old man',
  ])('"%s" gets steps about that', async text => {
    const said = await lastSaidTo(940, text)
    expect(said).toMatch(/memaksamu menikah|force you to marry/)
    expect(said).not.toMatch(/cuci|wash|KDEI/)
  })

  it('who writes of a sister gets steps for her', async () => {
    expect(await lastSaidTo(941, 'adikku dipaksa nikah sama juragan')).toContain('memaksanya menikah')
  })

  it.each([
    'nikah sama org taiwan lewat makcomblang aman ga sih?',
    'apa itu kawin paksa',
    'aku mau nikah tahun depan',
    'aku dipaksa lembur terus',
    'mamah maksa aku nikah tahun ini, pacar aja belum ada wkwk',
    'dulu aku dipaksa nikah, suamiku sekarang mukul aku',
  ])('"%s" is none', text => {
    expect(tellsOfForcedMarriage(text)).toBe(false)
  })
})

describe('whose own family makes them leave for work', () => {
  it.each([
    'ibu aku maksa aku kerja ke malaysia, aku masih di rumah, ga mau',
    'dipaksa jadi tkw sama suami',
    'mamak nyuruh aku kerja ke arab, aku takut',
    'my parents are forcing me to work in Saudi Arabia',
  ])('"%s" is told who can help at home, and that they need not go', async text => {
    const said = await lastSaidTo(945, text)
    expect(said).toMatch(/• SAPA 129[\s\S]*tidak harus berangkat|• SAPA 129[\s\S]*do not have to leave/)
    expect(said).not.toMatch(/KBRI|KJRI|cuci|wash/)
  })

  it('a child is told its own law, who writes of a sister speaks of her, and the bot stays with it', async () => {
    const child = 'mak paksa saya pergi malaysia jadi art, saya 16 tahun masih di kampung'
    expect(await lastSaidTo(946, child)).toMatch(/• SAPA 129[\s\S]*bawah 18 tahun/)
    expect(await lastSaidTo(947, 'adikku dipaksa bapak jadi tkw ke arab')).toContain(
      'Dia tidak harus berangkat',
    )
    const goesOn = await lastSaidTo(948, 'ibu aku maksa aku kerja ke malaysia', 'aku takut')
    expect(goesOn).toMatch(/tidak harus berangkat[\s\S]*SAPA 129/)
  })

  it.each([
    'bapak maksa aku kerja di malaysia, sekarang aku udah di malaysia, majikan jahat',
    'suamiku kerja ke malaysia',
    'dulu ibu maksa aku kerja ke arab',
    'orang tua nyuruh aku kerja ke jepang dan aku mau',
  ])('"%s" is another matter', text => {
    expect(isMadeToGo(text)).toBe(false)
  })
})

it.each([
  ['siswa saya bercerita dilecehkan waktu magang di Jepang, saya harus apa?', /Percayai dia/],
  ['my student told me she was raped in taiwan, what should i do', /Believe them/],
])('a teacher is told what to do for the pupil: "%s"', async (text, steps) => {
  const said = await lastSaidTo(949, text)
  expect(said).toMatch(steps)
  expect(said).not.toMatch(/bukan salahmu|not your fault/)
})

describe('a child that works where children are sold', () => {
  it.each([
    'umurku 15 kerja di karaoke papua, katanya dulu jaga toko',
    'umur 17 kerja di panti pijat, hp dipegang mami',
    'umurku 16, kerjanya nemenin tamu minum, ga boleh pulang',
    'aku 14 thn kerja di cafe batam, disuruh temani tamu',
    "i'm 16, they make me work in a karaoke bar and serve guests",
  ])('"%s" gets a child\'s card, and no verdict', async text => {
    const said = await lastSaidTo(950, text)
    expect(said).toMatch(/walau dulu kamu mau ikut|even if you agreed/)
    expect(said).toMatch(/SAPA 129/)
    expect(said).not.toMatch(/🟠|baju terakhir|Jangan berdua saja/)
  })

  it('and a town named then is where they are', async () => {
    const said = await lastSaidTo(951, 'umurku 15 kerja di karaoke papua, katanya dulu jaga toko', 'timika')
    expect(said).toContain('☎')
    expect(said).not.toContain('belum menangkap')
  })

  it.each([
    'umurku 16 ditawarin kerja di karaoke',
    'kerja 15 tahun di karaoke, gaji ga naik',
    'aku pernah dijual umur 15, sekarang umurku 29',
    'umur 17 boleh kerja di cafe?',
    'lowongan pemandu lagu umur minimal 17',
  ])('"%s" is none', text => {
    expect(tellsOfChildSold(text)).toBe(false)
  })
})

describe('whom sex is the price for', () => {
  it.each([
    'mandor bilang paspor dibalikin asal aku mau nemenin dia tidur',
    'bos ga mau bayar gaji kalo aku ga mau tidur sama dia',
    'my employer will give my passport back if i sleep with him',
  ])('"%s" is told that it is not their fault', async text => {
    const said = await lastSaidTo(960, text)
    expect(said).toMatch(/ditukar dengan tubuhmu|traded for your body/)
    expect(await lastSaidTo(961, text, 'jeddah')).toMatch(
      /langkah di atas tetap berlaku|steps above still hold/,
    )
  })

  it.each(['aku tidur sama temen sekamar', 'disuruh nemenin nenek', 'pacarku minta tidur sama dia'])(
    '"%s" is none',
    text => {
      expect(demandsSex(text)).toBe(false)
    },
  )
})

describe('a relative under arrest abroad is no offer', () => {
  it.each([
    'bapakku ditangkep polisi sana gara2 bawa titipan orang',
    'suamiku ditangkap polisi malaysia bawa koper orang',
  ])('"%s"', async text => {
    const said = await lastSaidTo(970, text, 'kuala lumpur')
    expect(said).toContain('KBRI Kuala Lumpur')
    expect(said).not.toMatch(/🟠|P3MI/)
    expect(await lastSaidTo(971, text)).toContain('penerjemah')
  })
})

describe('who is chased', () => {
  it.each([
    'ada yg ngejar aku',
    'ada orang ngikutin aku dr tadi',
    'someone is chasing me',
    'aku dibuntutin mobil',
  ])('"%s" gets a card, and goes on being heard', async text => {
    expect(await lastSaidTo(980, text)).toMatch(/Ini info yang kamu minta|Here is the information/)
    expect(await lastSaidTo(981, text, 'gelap')).toContain('☎')
    expect(await lastSaidTo(982, text, 'dimana ini ga tau')).toContain('bukan halangan')
    expect(await lastSaidTo(983, text, 'someone is chasing me')).toMatch(/Matikan suara HP|Mute the phone/)
  })

  it.each(['ada yg ngikutin aku di ig', 'dikejar deadline mulu', 'mimpi ada orang ngejar aku'])(
    '"%s" is none',
    text => {
      expect(isChased(text)).toBe(false)
    },
  )
})

describe('whose family was paid for the marriage', () => {
  const FORCED = 'saya mau dinikahin paksa sama orang taiwan. umur saya 17'
  it.each([
    'calonnya orang taiwan, katanya udah bayar 40jt ke bapak',
    'dia udah kasih uang ke bapak',
    'udah bayar ke orang tua',
    'bapak udah terima duitnya 40 juta',
    'uangnya udah di ibu',
    'maharnya 100 juta',
  ])('"%s" is told that it is being sold, with whom to reach', async text => {
    const said = await lastSaidTo(960, FORCED, text)
    expect(said).toContain('kamu sedang dijual')
    expect(said).toContain('SAPA 129')
    expect(said).not.toMatch(/Lega|jangan kembali/)
  })

  it('and it stands above the steps where it is told at once', async () => {
    const said = await lastSaidTo(961, 'aku dipaksa nikah sama om2, bapak udah dikasih uang 50 juta')
    expect(said).toMatch(/kamu sedang dijual[\s\S]*memaksamu menikah/)
  })

  it('told twice it is no payment of theirs, and nobody has to give it back', async () => {
    const paid = [FORCED, 'dia udah bayar 40jt ke bapak']
    expect(await lastSaidTo(964, ...paid, 'udah kasih uang ke bapak')).not.toContain('jangan bayar lagi')
    expect(await lastSaidTo(965, ...paid, 'uangnya harus dibalikin ga?')).toContain('bukan utangmu')
  })

  it('of a friend it is said of them', async () => {
    expect(await lastSaidTo(962, 'adikku dipaksa nikah sama juragan', 'bapak udah dibayar')).toContain(
      'dia sedang dijual',
    )
  })

  it.each(['ibuku ngasih uang buat kabur', 'nanti bapak cari kerja'])('"%s" is none of it', async text => {
    expect(await lastSaidTo(963, FORCED, text)).not.toContain('sedang dijual')
  })
})

describe('whom nobody names is who writes', () => {
  it.each([
    'nenek minta aku nikah sama orang china, mas kawin 100 juta, aku 16',
    'ibu nyuruh aku nikah sama om2, aku 15',
    'bapak suruh aku cepet nikah aku masih smp',
    'ortu minta aku segera nikah, umurku 16',
    'keluarga suruh adikku nikah, dia nangis',
    'dipaksa bapak nikah sama orang arab',
  ])('"%s" is a marriage against their will', text => {
    expect(tellsOfForcedMarriage(text)).toBe(true)
  })

  it.each([
    'ibu minta aku cepet nikah wkwk',
    'disuruh nikah terus sama ibu, sabar',
    'aku 27 disuruh nikah terus, capek',
    'mama minta aku nikah tahun depan, aku 16 juta tabungan',
    'dia minta aku nikah sama dia, umurku 23',
    'ibu minta aku kerja dulu baru nikah',
  ])('"%s" is none', text => {
    expect(tellsOfForcedMarriage(text)).toBe(false)
  })

  it.each([
    'aku kelas dua sma, dipaksa ibu kerja ke malaysia',
    'masih sekolah dipaksa ortu kerja ke taiwan',
    'umur 16 dipaksa bapak berangkat ke malaysia',
    'dipekso bapak mangkat nyang malaysia',
    'forced by my family to go abroad',
  ])('"%s" is made to go', text => {
    expect(isMadeToGo(text)).toBe(true)
  })

  it.each([
    'aku dipaksa majikan kerja di malaysia',
    'dulu dipaksa ibu kerja ke malaysia',
    'dipaksa ibu kuliah di jakarta',
    'dipaksa agen berangkat ke taiwan',
    'dipaksa bos kerja lembur di taiwan',
  ])('"%s" is not', text => {
    expect(isMadeToGo(text)).toBe(false)
  })

  it('a school child whom its family sends away is at home, and gets no mission abroad', async () => {
    const said = await lastSaidTo(949, 'aku kelas dua sma, dipaksa ibu kerja ke malaysia')
    expect(said).toMatch(/^[^•]*• SAPA 129/)
    expect(said).not.toMatch(/KBRI|KJRI/)
  })
})
