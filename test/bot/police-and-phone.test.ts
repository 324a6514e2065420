import { describe, expect, it } from 'vitest'
import { dangerTopic } from '../../src/bot/features/after-danger/danger-topics.ts'
import { circumstancesIn } from '../../src/offers/danger/circumstances.ts'
import { distrustsPolice } from '../../src/offers/danger/distrusts-police.ts'
import { cpuMs } from '../helpers/cpu-time.ts'
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
    'polis sini makan suap',
    'The police here work with the company',
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

  it.each([
    'polisi malah nyalahin aku',
    'polisi bilang urusan rumah tangga',
    'police did nothing',
    'the police refused my report',
    'aku malah diketawain polisi',
    'polisi nyuruh damai',
    'polisi cuek aja',
    'laporanku ditolak polisi',
  ])('"%s": they failed, and the next contact is named', async text => {
    expect(dangerTopic(text)).toBe('police-failed')
    const said = await lastSaidTo(614, 'dipukuli suami', text)
    expect(said).toMatch(/☎ SAPA 129/)
    expect(said).not.toContain('110 (')
  })

  it.each([
    'takut polisi ga percaya',
    'kalau polisi ga mau bantu',
    'polisi bilang tunggu',
    'polisi belum datang',
  ])('"%s" tells of no failure', text => expect(dangerTopic(text)).not.toBe('police-failed'))

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

  it.each([
    'saya tidak boleh pegang hp, ini hp pinjam',
    'ini hp pinjaman teman',
    'pake hp temen sebentar',
    'this is a borrowed phone',
  ])('so does one that is not theirs: "%s"', text => expect(dangerTopic(text)).toBe('phone-taken'))

  it('of another, a phone out of their hands is one that is off', async () => {
    const said = await lastSaidTo(622, 'adik saya disekap di kamboja', 'dia ga boleh pegang hp')
    expect(said).toContain('kapan nomornya terakhir aktif')
  })

  it('what was taken already is another matter', () => {
    expect(dangerTopic('hp saya disita bos')).toBe('papers')
  })

  it('one message first, to who reads them', async () => {
    const said = await lastSaidTo(621, 'saya disekap di kamboja', 'bentar lagi hp diambil')
    expect(said).toMatch(/kirim satu pesan.*WhatsApp: \+855/s)
    expect(said).not.toContain('Telepon:')
  })
})

describe('who cannot call is told whom to write to', () => {
  it.each([
    'ora duwe pulsa',
    'ora nduwe kuota',
    'abdi teu boga pulsa',
    'teu gaduh pulsa',
    'ndek araq pulsa',
    "tadha' pulsa",
    'indak ado pulsa',
    'kagak punya pulsa',
    'tak ada kredit nak call',
    'pulsaku entek',
    'kehabisan pulsa',
    'no phone credit',
    'wa saja?',
    'kirim wa aja bisa?',
  ])('"%s"', async text => {
    const said = await lastSaidTo(631, 'saya disekap di malaysia', text)
    expect(said).toMatch(/Tidak bisa menelepon\? Kirim pesan|Cannot call\? Send a message/)
    expect(said).toContain('WhatsApp: +60')
  })

  it('stays told, also where the first contacts can only be called', async () => {
    const said = await lastSaidTo(632, 'disekap majikan di taiwan', 'ora duwe pulsa', 'tolong')
    expect(said).toContain('WhatsApp: +62')
    expect(said).not.toContain('+886')
  })

  it.each(['dia minta pulsa', 'saya ga mau kirim pulsa', 'no credit card', 'pulsa 50 ribu'])(
    '"%s" says nothing of it',
    text => expect(circumstancesIn(text, false)).not.toContain('cannot_call'),
  )

  it.each(['bos denger aku nulis', 'majikan ngintip hp aku', 'madam is listening to me'])(
    'watched: "%s"',
    text => expect(dangerTopic(text)).toBe('watched'),
  )

  it('is answered in the language of few words', async () => {
    const said = await lastSaidTo(633, 'cant talk boss watching')
    expect(said).toContain('If you can only write')
  })

  it('hostile text is read in linear time', () => {
    const ms = cpuMs(() => {
      for (const word of ['ga punya ', 'polisi ga ', 'suami ', 'kbri bantu ', 'pintu ', 'dibawa ke '])
        circumstancesIn(word.repeat(20_000), false)
      for (const word of ['ga ada ', 'polisi bilang ', 'lapor ', 'ada ', 'disuruh ', 'hp '])
        dangerTopic(word.repeat(24))
    })
    expect(ms).toBeLessThan(200)
  })
})

describe('the number of the police', () => {
  it.each(['nomor polisi', 'nomor telepon polisi berapa', 'polisi nomornya?'])('"%s" is told', async text => {
    const said = await lastSaidTo(640, 'adikku di malaysia hilang kontak 2 minggu', text)
    expect(said).toMatch(/Polisi 110.*KBRI Kuala Lumpur/s)
  })
})

describe('"no" before "telp" is a number, and else a no', () => {
  it.each([
    ['no telp polisi', 'nomor polisi di Indonesia'],
    ['no telpon polisi dong', 'nomor polisi di Indonesia'],
    ['police phone no?', 'number of the police in Indonesia|nomor polisi di Indonesia'],
    ['x bisa telp', 'Tidak bisa menelepon'],
    ['no call', 'Tidak bisa menelepon'],
  ])('%s', async (text, said) => {
    expect(await lastSaidTo(7400, HELD, text)).toMatch(new RegExp(said))
  })

  it('who has no credit, or only WhatsApp, still cannot call', () => {
    for (const text of ['gak bisa telp', 'no credit', 'jangan telp', 'no phone, only wa'])
      expect(circumstancesIn(text, false)).toContain('cannot_call')
    expect(circumstancesIn('no telp polisi brp', false)).not.toContain('cannot_call')
  })
})
