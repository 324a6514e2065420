import { expect, it } from 'vitest'
import { toldOfSelf } from '../../src/bot/features/told/tells-of-self.ts'
import { lastSaid, lastSaidTo, openTalk } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const NOT_HEARD = /belum menangkap|belum kutangkap|belum yakin|di luar yang aku bisa/

it('a country that is put right after the verdict is judged as the one it is', async () => {
  const told = await lastSaidTo(
    1,
    'ditawari kerja di Thailand, admin, gaji 15 juta',
    'katanya bukan Thailand tapi Myanmar',
  )
  expect(told).toMatch(/^🔴/)
  expect(told).toContain('“Myanmar')
  expect(told).not.toContain('Bangkok')
})

it('a correction to a country with fewer warnings takes none back', async () => {
  const told = await lastSaidTo(
    1,
    'ditawari kerja di Myanmar, admin, gaji 15 juta',
    'eh bukan Myanmar, Taiwan',
  )
  expect(told).toContain('tetap: 🔴')
})

it('who it was that is offered the work, and that nothing is paid, is heard', async () => {
  const { person } = await openTalk()
  for (const [i, text] of ['maksudnya saya sendiri yang ditawari', 'tidak bayar'].entries()) {
    const told = await lastSaid(person(10 + i), CAMP, text)
    expect(told, text).toContain('tetap: 🔴')
    expect(told, text).not.toMatch(NOT_HEARD)
  }
})

it('doubts in other words get the verdict again, with what to do', async () => {
  const { person } = await openTalk()
  const doubts = [
    'INI BETULKAH',
    'apa harus batal?',
    'BERARTI JANGAN DATANG?',
    'jadi jangan berangkat ya?',
    'jadi sekarang harus apa',
    'so I should not go?',
  ]
  for (const [i, text] of doubts.entries()) {
    const told = await lastSaid(person(20 + i), CAMP, text)
    expect(told, text).toMatch(/^🔴/)
    expect(told, text).toMatch(/Lakukan ini sekarang|Do this now/)
  }
  expect(await lastSaid(person(30), CAMP, 'niku resmi nopo mboten')).toContain('Legal atau tidaknya')
  expect(await lastSaid(person(31), CAMP, 'oke aku batal')).toContain('keputusan yang hati-hati')
})

it('what was not done yet, when they leave, and where the lawful way is, are heard after a verdict', async () => {
  const { person } = await openTalk()
  const told = [
    ['belum, belum saya transfer', 'jangan buru-buru'],
    ['saya belum berangkat', 'jangan buru-buru'],
    ['dia berangkat tanggal 3 bulan depan', 'Jangan berangkat dulu'],
    ['kalau mau yang resmi di bone kemana', 'Lihat lowongan resmi'],
  ] as const
  for (const [i, [text, answer]] of told.entries()) {
    const said = await lastSaid(person(40 + i), CAMP, text)
    expect(said, text).toContain(answer)
    expect(said, text).toContain('tetap: 🔴')
  }
  expect(await lastSaid(person(50), CAMP, 'gajiku belum dibayar 3 bulan')).not.toContain('jangan buru-buru')
})

it('who says where they are from, or what they do, is greeted and told what to ask', async () => {
  for (const [i, text] of ['SAYA DARI BONE', 'sy dari tegal', "I'm from Madiun"].entries())
    expect(await lastSaidTo(60 + i, text), text).toContain('BP3MI')
  expect(await lastSaidTo(70, 'Aku guru SMK di Cilacap')).toContain('/kuis')
  expect(await lastSaidTo(71, CAMP, 'sy dari tegal')).toContain('tetap: 🔴')
})

it('whoever tells more than that is heard for it', () => {
  for (const text of [
    'saya dari tadi nunggu',
    'saya dari keluarga miskin',
    'saya guru, murid saya ditawari kerja',
    'saya dari PT Maju',
    'aku perawat, dipukul majikan',
    'saya dari Lombok mau ke Malaysia',
    'saya guru BK, mau materi',
  ])
    expect(toldOfSelf(text), text).toBeNull()
})
