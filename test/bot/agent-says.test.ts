import { expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

const FARM =
  'Agen Pak Hendra: kerja kebun Australia gaji 30 juta, bayar 25 juta dulu, visa turis, berangkat minggu depan'
const TRAINING =
  'LPK Sakura: kerja Jepang gaji 18 juta, DP 15 juta dulu ke rekening pribadi Pak Budi, sisanya potong gaji'
const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const HONEST =
  'PT Bina Karya Sejahtera, Hong Kong, SIP2MI 123/2025, gaji HKD 4990, gratis daftar, wawancara di kantor'

it('who only says that they are afraid is spoken to calmly, and may write of a threat', async () => {
  const { person } = await openTalk()
  for (const [i, text] of ['takut', 'aku takut', 'takut aku kak'].entries()) {
    const said = await lastSaid(person(9100 + i), TRAINING, text)
    expect(said, text).toContain('Wajar kalau takut')
    expect(said, text).toContain('mengancam atau menahanmu')
    expect(said, text).not.toContain('Bacalah saat kamu sendirian')
  }
  expect(await lastSaid(person(9105), TRAINING, 'aku takut, dia ngancem mau bunuh aku')).not.toContain(
    'Wajar kalau takut atau bingung',
  )
})

it('money that is to come back is asked of the money, and a deposit that is lost keeps nobody', async () => {
  const { person } = await openTalk()
  const back = 'jangan bayar orang yang berjanji menarik uangmu kembali'
  expect((await lastSaid(person(9110), TRAINING, 'minta balik gimana')).toLowerCase()).toContain(back)
  const paid = await lastSaid(person(9111), TRAINING, 'aku udah bayar dp 15 juta', 'minta balik gimana')
  expect(paid.toLowerCase()).toContain(back)
  const lost = await lastSaid(person(9112), TRAINING, 'LPK nya bilang kalo mundur dp hangus')
  expect(lost).toContain('Kamu tetap boleh mundur')
  expect(lost).not.toContain('Ancaman denda')
  const asked = await lastSaid(person(9113), HONEST, 'uangnya bisa balik ga')
  expect(asked).not.toContain('🟠')
  expect(asked).toContain('tetap: ⚪')
})

it('a visa that is said to be there is a paper that is easily faked, no departure and no fine', async () => {
  const { person } = await openTalk()
  const due = await lastSaid(person(9120), FARM, 'visa sudah keluar tinggal bayar pelunasan hari ini')
  expect(due).toContain('mudah dipalsukan')
  expect(due).toContain('Jangan bayar dulu')
  expect(due).not.toMatch(/Ancaman denda|Masih di jalan|Denda atau/)
  expect(await lastSaid(person(9121), CAMP, 'visa sudah keluar')).toContain('mudah dipalsukan')
  expect(await lastSaid(person(9122), CAMP, 'visa sudah keluar, besok terbang')).toContain('Masih di jalan')
})

it('who is told to be patient hears what to ask for, and who has paid what to do first', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(9130), FARM, 'agennya bilang sabar aja bu')
  expect(said).toContain('tanpa tanggal bukan jawaban')
  const paid = await lastSaid(person(9131), FARM, 'aku udah bayar 10 juta', 'agennya bilang sabar aja bu')
  expect(paid).toContain('minta bankmu menahan uangnya')
})
