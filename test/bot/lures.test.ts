import { describe, expect, it } from 'vitest'
import { lastSaid, lastSaidTo, openTalk } from './talk.ts'

describe('who is a foreigner in Indonesia is sent to those who help there', () => {
  it.each([
    'I am an Ethiopian woman held in a house in Surabaya',
    'Bangladeshi here, stuck in Bali, agent took my passport',
    'I am a Filipina maid in Jakarta, employer wont let me leave house',
  ])('%s', async text => {
    const said = await lastSaidTo(900, text)
    expect(said).toMatch(/Police 110.*IOM Indonesia.*Your own embassy or consulate/s)
    expect(said).not.toMatch(/Indonesian Embassy/)
  })

  it('also for a sister who was taken abroad, and Filipina is a country elsewhere', async () => {
    const { person } = await openTalk()
    const said = await lastSaid(
      person(901),
      'I am Rohingya in Aceh. My sister was taken by a man to Malaysia.',
    )
    expect(said).toMatch(/Police 110.*What you can do for them/s)
    expect(said).not.toContain('Indonesian Embassy')
    expect(await lastSaid(person(902), 'saya dikurung majikan di Filipina, tolong')).toContain('KBRI Manila')
  })
})

describe('where it is', () => {
  it.each([
    ['suami di malaysia ditembak APMM', 'KBRI Kuala Lumpur'],
    ['ina beta di malaysia su mati', 'KBRI Kuala Lumpur.*almarhum'],
    ['WNI ditahan di bandara phuket', 'KBRI Bangkok.*Minta petugas memberi tahu KBRI'],
    ['employer in hong kong confiscated my passport', 'Hong Kong.*passport and ID are yours'],
    [
      'My employer in Singapore confiscate my phone and passport, write to you by neighbor phone',
      'Embassy, Singapore.*passport and ID are yours',
    ],
  ])('%s', async (text, expected) => {
    expect(await lastSaidTo(903, text)).toMatch(new RegExp(expected, 's'))
  })

  it('a mission is named to who works on a farm there', async () => {
    const said = await lastSaidTo(
      904,
      'saya kerja di ladang Lahad Datu, passport sudah mati 3 tahun',
      'anak saya lahir di sini tidak ada surat',
      'konsulat di mana',
    )
    expect(said).toContain('KBRI Kuala Lumpur')
    expect(said).not.toContain('Healing119')
  })

  it('asks what it is of somebody of theirs, and keeps the country for what is told next', async () => {
    const { person } = await openTalk()
    const wati = person(905)
    const asked = await lastSaid(wati, 'suami saya di Malaysia')
    expect(asked).toMatch(/Ada kabar apa dari dia.*KBRI Kuala Lumpur/s)
    expect(asked).not.toContain('hilang kontak')
    expect(await lastSaid(wati, 'sudah 3 bulan tidak ada kabar')).toMatch(/KBRI Kuala Lumpur.*hilang kontak/s)
  })
})

describe('what is no captivity', () => {
  it.each([
    ['my bf in dubai says come live with him he pays ticket, is it ok?', 'can be bait'],
    [
      'tadi ada telpon suara anak saya nangis katanya kecelakaan minta transfer 10 juta',
      'Hubungi sendiri keluargamu',
    ],
    ['kak minat ga jd live host di luar, cuma ngobrol, aku bantu paspor', 'Itu ajakan kerja'],
    [
      "I'm a Rohingya refugee in Medan, an agent says he can take me to Malaysia for 10 million. Can I trust him?",
      'Do not go and do not pay yet.*IOM Indonesia',
    ],
  ])('%s', async (text, expected) => {
    expect(await lastSaidTo(906, text)).toMatch(new RegExp(expected, 's'))
  })

  it('a visa that ran out, and a village head who speaks for others', async () => {
    const { person } = await openTalk()
    const renew = await lastSaid(person(907), 'visa suami saya sudah mati, dia di Malaysia')
    expect(renew).toMatch(/perwakilan RI.*KBRI Kuala Lumpur/s)
    expect(renew).not.toContain('berduka')
    const head = await lastSaid(
      person(908),
      'saya kades, 12 warga saya dijemput besok malam mau dibawa ke Malaysia lewat laut',
      'kalau mereka tetap mau berangkat',
    )
    expect(head).toContain('Minta dia jangan berangkat')
    expect(head).not.toContain('Umur saya')
  })

  it('who is in a shelter and well by now asks for no bed', async () => {
    const said = await lastSaidTo(
      909,
      'Majikan saya pukul saya, saya di Hong Kong',
      'sudah dibantu, saya di shelter, aman',
    )
    expect(said).toContain('Syukurlah')
  })

  it('a friend who works there already is asked after, and the money is still spoken of', async () => {
    const said = await lastSaidTo(
      910,
      'LOWONGAN KERJA POLANDIA pabrik gaji 25 juta tanpa bahasa proses cepat bayar 5 juta WA 081234567890',
      'but my friend already went with them and he is working there now',
    )
    expect(said).toContain('Is somebody of yours there already?')
    expect(said).not.toContain('If a life is at risk')
  })
})

it.each([
  'AI video call',
  'video call pakai AI mirip ibu saya minta uang',
  'my brother video called, I think it was AI',
  'suara anak saya ditiru',
  'video call mukanya kaku, minta transfer',
  'apa itu deepfake',
])('a face or voice that was made up is checked with a call of one`s own: %s', async text =>
  expect(await lastSaidTo(77, text)).toMatch(/dipalsukan dengan AI|made up with AI/),
)

it.each(['kamu pake AI ga', 'kerja AI trainer video gaji 10 juta', 'foto bugil saya editan AI disebar'])(
  'and nothing else is: %s',
  async text => expect(await lastSaidTo(78, text)).not.toMatch(/dipalsukan dengan AI|made up with AI/),
)
