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
