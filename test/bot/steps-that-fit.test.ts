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

it('a likely swindler is met nowhere, and nobody goes to a room at night', async () => {
  const courier =
    'Gabung kurir mitra baru, gaji harian 250rb, deposit 300rb untuk paket COD pertama, transfer ke DANA 082100001234'
  const card = await cardOf(courier)
  expect(card).toContain('Jangan temui mereka')
  expect(card).not.toContain('Temui dulu')
  const room = await cardOf(
    'Casting model iklan malam ini jam 9 di kamar hotel Mercure Jakarta, datang sendiri, bayaran 5 juta, WA 0812-1111-2222',
  )
  expect(room).toContain('1. Jangan datang.')
  expect(room).not.toContain('Temui dulu')
})

it('what is no work gets steps against it, with those who protect women and children', async () => {
  const cards: readonly [string, string][] = [
    [
      'Host live di Jakarta, kirim foto bugil utk verifikasi akun, gaji 10 juta, hubungi Kak Nisa 0812-1111-2222',
      'tanpa busana',
    ],
    ['Butuh ibu hamil yang mau adopsi bayinya, dibayar 20 juta, WA 0812-1111-2222', 'Ibu dan bayinya'],
    ['Dicariin suami orang china, mahar 30 juta buat ortu', 'Uang untuk keluarga'],
  ]
  for (const [offer, step] of cards) {
    const card = await cardOf(offer)
    expect(card, offer).toContain(step)
    expect(card, offer).toContain('SAPA 129')
    expect(card, offer).not.toMatch(/Temui dulu|SIP2MI|Pemberi kerja yang benar/)
  }
})

it.each([
  'Butuh ART di Malaysia gaji RM1500, DP 3 juta, saya besok berangkat',
  'Paket undian Shopee, transfer 200rb biaya admin, aku udah transfer',
  'Butuh ART di Kamboja gaji 8 juta, wa 081200004471, saya besok berangkat',
])('a step that leads to a number or a service has one below it: %s', async offer => {
  const lines = (await cardOf(offer)).split('\n')
  const leads = lines.flatMap((line, at) => (/^\d\. .*(?:di bawah|:$)/.test(line) ? [lines[at + 1]] : []))
  for (const below of leads) expect(below).toContain('☎')
  expect(lines.filter(line => line.includes('☎')).length).toBeGreaterThan(0)
})

it('who is in Mecca is given the consulate in Jeddah', async () => {
  const card = await cardOf(
    'TKW cleaning service Mekah gaji 1500 riyal, visa umrah langsung kerja, wa 081200004471. Aku sudah di Mekah',
  )
  expect(card).toContain('KJRI Jeddah')
  expect(card).not.toContain('KBRI Riyadh')
})

it.each([
  'Hi, we pay you for simple hotel rating tasks on your phone, 300k per day, contact +62 812 0000 4471',
  'Part-time hotel rating job, earn 500k a day, add me on telegram',
])('nobody is sent to meet an employer of tasks on a telephone: %s', async offer => {
  const card = await cardOf(offer)
  expect(card).toContain('work from home')
  expect(card).not.toContain('busy place')
})

it('a number that was checked says when, on a card as in the help', async () => {
  const card = await cardOf(
    'Loker admin online, bayar dulu 300rb biaya pendaftaran, transfer ke DANA 081200004471',
  )
  expect(card).toMatch(/Polisi 110.*dicek 2024, cek ulang/)
})

it('an offer without warning signs is no reason to hand over originals later', async () => {
  const card = await cardOf('Lowongan barista di Kopi Senja Jl Sudirman 5, gaji UMR, datang langsung bawa CV')
  expect(card).toContain('Pegang sendiri dokumen aslimu')
  expect(card).not.toContain('sebelum ada kontrak')
})

it('papers kept at home are asked back with the labour office, and a wedding is not photographed from home', async () => {
  const told = await cardOf(
    'Lowongan kasir minimarket Bandung gaji 2jt, KTP asli aku udah diserahkan ke toko, wajar ga',
  )
  expect(told).toContain('Dokumen asli sudah diserahkan')
  expect(told).not.toContain('KP2MI')
  const wedding = await cardOf('Fotografer freelance nikahan weekend, 400rb/event, Depok. WA Dika')
  expect(wedding).not.toContain('Kerja dari rumah')
})

it.each([
  'pabrik sarung tangan malaysia, masuk lewat tanjung balai naik boat malam, gaji 1700 RM',
  'kerja ABK kapal taiwan gaji 15 juta, paspor dipegang agen, transfer 3 juta dulu',
  'Loker restoran Jepang gaji 20 juta, berangkat pakai visa turis dulu, wa 081200004471',
])(
  'who is offered a likely scam abroad is told first not to go, and is not sent to ask the sender: %s',
  async offer => {
    const card = await cardOf(offer)
    expect(card).toContain('🔴')
    expect(card).toMatch(/1\. Jangan berangkat/)
    expect(card).not.toMatch(/Minta (?:nama PT|izin agen)/)
    expect(card).toContain('KP2MI')
  },
)

it('money on its way to a likely scam abroad comes before the journey, and the journey after it', async () => {
  const card = await cardOf(
    'pabrik malaysia gaji 1700 RM, naik boat malam lewat tanjung balai. Aku udah transfer 2 juta ke agennya',
  )
  expect(card).toMatch(/1\. Uang sudah dikirim[\s\S]*2\. Jangan berangkat/)
})

it.each(['Dibutuhkan admin gudang Klaten, gaji UMR, bawa foto, KTP, KK'])(
  'a family card is no scam compound: %s',
  async offer => {
    expect(await cardOf(offer)).not.toMatch(/🔴|kamp/)
  },
)
