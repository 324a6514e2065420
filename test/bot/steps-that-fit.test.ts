import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

async function cardOf(offer: string): Promise<string> {
  const { person } = await openTalk()
  return textOf(await person(8700).says(offer))
}

it('a SIP2MI is looked up in the official list, also where no country was read', async () => {
  const card = await cardOf(
    'PT Karya Dunia SIP2MI 443/2025 lowongan kebun kiwi NZ gaji NZD 25 per jam, wawancara di kantor Bekasi',
  )
  expect(card).toContain('siskop2mi')
  expect(card).not.toContain('Kemnaker')
})

it.each([
  'Kedutaan Besar Australia di Jakarta membuka lowongan Administrative Officer, gaji sesuai standar, kirim CV lewat situs resmi kedutaan',
  'Job fair Cilacap di gedung olahraga, Sabtu 10 Mei, 30 perusahaan, gratis, bawa CV, termasuk lowongan ke Jepang dan Korea',
])('an embassy here and a job fair have a site of their own, no SIP2MI: %s', async offer => {
  const card = await cardOf(offer)
  expect(card).toContain('situs resmi instansi')
  expect(card).not.toContain('SIP2MI')
})

it('an embassy that is only named does not take the place of the placement company', async () => {
  const offer =
    'Lowongan perawat Jepang, visa diurus kedutaan Jepang di Jakarta, berangkat bulan depan, wa 0812-0000-4321'
  expect(await cardOf(offer)).toContain('SIP2MI')
})

it.each([
  'ono loker restoran nang Kamboja, gaji 15 yuta, mangan turu ditanggung, wa 0812-0000-4321',
  'ada loker restoran di Kamboja, gaji 15 juta, makan tempat tinggal ditanggung, wa 0812-0000-4321',
])('where nobody is placed officially no licence is asked for, and the embassy is named: %s', async offer => {
  const card = await cardOf(offer)
  expect(card).toContain('Jangan berangkat')
  expect(card).toContain('KBRI Phnom Penh')
  expect(card).not.toContain('Minta nama PT')
})

it('what an advert says the employer has paid is no payment of the reader', async () => {
  const advert = 'Kerja di Thailand operator komputer, gaji 16jt, tiket + visa sudah dibayar perusahaan'
  const covered = 'Kerja Thailand operator komputer, gaji 16jt, tiket+visa sudah ditanggung agen, kirim data'
  for (const text of [advert, covered]) {
    const card = await cardOf(text)
    expect(card).not.toMatch(/Uang sudah dikirim|selfie sudah dikirim/)
    expect(card).toContain('KBRI Bangkok')
  }
  expect(await cardOf(`${advert}. Aku udah transfer 2 juta ke agennya`)).toContain('Uang sudah dikirim')
})
