import { expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

const MAID =
  'Hong Kong ART, PT Karya Abadi, gaji HKD 4990, potongan 6 bulan gaji, paspor dipegang agen, WA 0812-1111-2222'
const FACTORY =
  'PT Bina Karya Sejahtera, Taiwan pabrik, SIP2MI 123/2025, gaji NTD 28590, gratis daftar, wawancara di kantor Semarang'

it('what is asked of a thing that only the first offer has is answered of that one', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(9200), MAID, FACTORY, 'potongan 6 bulan itu wajar?')
  expect(said).toContain('“Hong Kong ART, PT Karya Abadi,')
  expect(said).toContain('tetap: 🔴')
})

it('in doubt the offer whose verdict stays is named', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(9201), MAID, FACTORY, 'temenku udah kerja lewat pt itu')
  expect(said).toContain('“PT Bina Karya Sejahtera, Taiwan pabrik,')
  expect(said).toContain('tetap: ⚪')
  expect(await lastSaid(person(9202), MAID, 'temenku udah kerja lewat pt itu')).toContain(
    'tawaran tadi tetap',
  )
})

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'

it('what is told of the first of two is taken for that, and a warning is of the one to be warned of', async () => {
  const { person } = await openTalk()
  const told = await lastSaid(
    person(9230),
    CAMP,
    FACTORY,
    'yang pertama katanya temenku udah 3 bulan kerja di sana',
  )
  expect(told).toMatch(/“butuh admin di Kamboja[\s\S]*tetap: 🔴/u)
  expect(await lastSaid(person(9231), CAMP, FACTORY, 'peringatan buat grup WA')).toContain('Kamboja')
})

it.each([
  ['blokir nomornya?', /lalu blokir/],
  ['boleh balas dia ga', /tidak perlu dibalas/],
  ['itu wajar ga bayarnya', /^Jangan bayar dulu/],
  ['temenku juga mau ikut, gimana bilangnya', /boleh kamu teruskan[\s\S]*Kamboja/],
])('"%s" after a verdict is answered', async (text, answer) => {
  const { person } = await openTalk()
  expect(await lastSaid(person(9232), CAMP, text)).toMatch(answer)
})
