import { expect, test } from 'vitest'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

test.each([
  ['agennya minta uang 15 juta katanya untuk buku pelaut sama bst', /jangan bayar dulu/],
  ['pkl itu apa', /Perjanjian Kerja Laut\) adalah kontrak/],
  ['siapa yang urus abk kementerian apa', /belum punya informasi yang sudah diperiksa[\s\S]*SBMI/],
  [
    'kalau pake visa turis buat kerja di Australia dendanya berapa',
    /denda atau hukuman[\s\S]*tidak mau menebak/,
  ],
  ['Is it legal for agency to deduct 6 months salary in Singapore?', /placement costs may not be charged/],
  ['Saya dulu kerja di Taiwan 3 tahun, gaji dipotong 9 bulan. Sekarang sudah pulang.', /masih boleh mengadu/],
])('%j is answered with what is known of just that', async (asked, answer) => {
  expect(await lastSaidTo(21, asked)).toMatch(answer)
})

test('a contract that is to be signed on board makes an offer graver', async () => {
  const offer = 'mau kerja di kapal taiwan abk gaji 9 juta, agen PT Sinar Laut'
  const said = await lastSaidTo(22, offer, 'kontraknya katanya nanti ditandatangani di kapal')
  expect(said).toContain('Kontrak harus dibaca dan ditandatangani sebelum berangkat')
  expect(said).not.toContain('Temui dulu pemberi kerjanya')
})

test('who tells that somebody else leaves is spoken to of them', async () => {
  const said = await lastSaidTo(23, 'dia udah punya paspor berangkat lusa')
  expect(said).toContain('Dia akan segera berangkat')
  expect(said).not.toContain('Kamu akan segera berangkat')
  expect(await lastSaidTo(24, 'aku udah punya paspor berangkat lusa')).not.toContain('Dia akan segera')
})

test('who said that they are crew on a Taiwanese ship is helped from there', async () => {
  const { person } = await openTalk()
  const one = person(25)
  await one.says('saya ABK di kapal taiwan')
  const beaten = textOf(await one.says('kapten mukul saya'))
  expect(beaten).toContain('KDEI')
  expect(beaten).toContain('Di laut:')
  const docks = textOf(await one.says('kapal mau sandar di Kaohsiung'))
  expect(docks).toContain('Sandar itu kesempatan')
  expect(docks).toContain('Kaohsiung')
  expect(textOf(await one.says('paspor sama buku pelaut dipegang kapten'))).toContain('Kaohsiung')
  expect(textOf(await one.says('skrg saya udah di kapal'))).toContain('Di laut:')
})

test('papers that a captain holds are no reason to turn back for who sails already', async () => {
  const said = await lastSaidTo(26, 'saya ABK di kapal taiwan', 'paspor sama buku pelaut dipegang kapten')
  expect(said).not.toContain('masih bisa batal')
  expect(said).toContain('KDEI')
})

test.each(['captain beat me off Fiji', 'captain hit us, taiwan boat', 'skipper punches us near fiji'])(
  'who is beaten at sea is told what can be done aboard: %s',
  async text => {
    const said = await lastSaidTo(27, text)
    expect(said).toContain('Stay close to others of the crew')
    expect(said).toContain('Foreign Ministry')
    expect(said).not.toContain('go where other people are')
  },
)

test('who tells of a friend at sea, or is beaten ashore, gets the steps for that', async () => {
  expect(await lastSaidTo(28, 'nakhoda mukul saya')).toContain('sesama awak kapal')
  expect(await lastSaidTo(29, 'kapten mukul adikku di kapal')).not.toContain('sesama awak kapal')
  expect(await lastSaidTo(30, 'majikan mukul saya')).not.toContain('sesama awak kapal')
})
