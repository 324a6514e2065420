import { expect, it } from 'vitest'
import { readsAsAdvert } from '../../src/offers/told/own-advert.ts'
import type { Entities } from '../../src/offers/types.ts'
import { lastSaid, openTalk, textOf } from './talk.ts'

const CAMP = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
const COURIER =
  'Gabung kurir JNT mitra baru, gaji harian 250rb, deposit 300rb utk paket COD pertama. transfer ke DANA 082100001234'
const CASHIER =
  'Lowongan kasir Minimarket Berkah. Gaji 2jt. Selisih kas ditanggung kasir, gaji pertama dibayarkan bulan ketiga, KTP asli disimpan toko.'
const STAYS = /tetap: 🔴|remains|tetap: ⚪/

it('a whole advert after another offer gets a verdict of its own', async () => {
  const { person } = await openTalk()
  const adverts: readonly [string, string][] = [
    [
      'Aku manager restoran di London, sayang. Nanti aku urus visa kerjamu, kamu cuma bayar asuransi £400 ke lawyer.',
      '🔴',
    ],
    [COURIER, '🔴'],
    [CASHIER, '🔴'],
    ['Fotografer freelance nikahan weekend, 400rb/event, Depok. WA Dika', '⚪'],
    ['Dibutuhken pramusaji angkringan, mahasiswa oleh, 50ewu/bengi + mangan', '⚪'],
  ]
  for (const [i, [advert, sign]] of adverts.entries()) {
    const said = await lastSaid(person(8800 + i), CAMP, advert)
    expect(said.slice(0, 2).trim(), advert).toBe(sign)
    expect(said, advert).not.toMatch(STAYS)
  }
})

it('what is told of the same offer stays with it, also with what it pays', async () => {
  const { person } = await openTalk()
  const told = [
    'katanya gaji 5jt/bulan',
    'gajinya 15 juta sebulan wa 0812-3333-4444',
    'aku udah transfer 2 juta',
  ]
  for (const [i, text] of told.entries())
    expect(await lastSaid(person(8810 + i), CAMP, text), text).toMatch(STAYS)
})

it('what an advert asks of everybody was not done by the reader, unless they say so', async () => {
  const { person } = await openTalk()
  for (const advert of [COURIER, CASHIER])
    expect(textOf(await person(8820).says(advert)), advert).not.toMatch(
      /Uang sudah dikirim|asli sudah diserahkan/,
    )
  const told = textOf(await person(8821).says(`${COURIER}. Aku udah transfer 300rb`))
  expect(told).toContain('Uang sudah dikirim')
})

it('an offer of money for an account is a case with a verdict, not a question', async () => {
  const { person } = await openTalk()
  const wanted =
    'Butuh orang yg punya rekening BCA/BRI, cuma buka rekening + ATM + m-banking, dibayar 500rb per rekening. aman cuan'
  expect(textOf(await person(8830).says(wanted))).toMatch(/^[🟠🔴]/u)
})

it('hostile text is read in no time', () => {
  const nothing = { money: [], phones: [], handles: [], links: [], emails: [] } as unknown as Entities
  for (const text of [
    'gaji a!!! '.repeat(2000),
    'WA '.repeat(6000),
    '1/'.repeat(8000),
    '\n!!!a '.repeat(3000),
  ]) {
    const start = performance.now()
    readsAsAdvert(text, nothing)
    expect(performance.now() - start, text.slice(0, 10)).toBeLessThan(20)
  }
})

it('a scam of another kind that is shown after a verdict gets a verdict of its own', async () => {
  const { person } = await openTalk()
  const loan = 'PINJAMAN CEPAT CAIR tanpa jaminan, bayar admin 200rb dulu, wa 0812-0000-9999'
  const others = [
    ['Kak tolong kirim kode OTP yang masuk ke hp kakak, salah kirim nomor', 'kirim kode OTP'],
    ['PLN: tagihan Anda menunggak, segera download aplikasi PLN.apk untuk cek', 'PLN.apk'],
    ['Undangan pernikahan Digital.apk, kami mengundang Bapak/Ibu hadir', 'Undangan pernikahan Digital.apk'],
    ['mama ini aku pakai nomor baru, hp rusak, tolong transfer 2 juta dulu ya', 'nomor baru'],
    ['mama ini aku pakai nomor baru, hp lama rusak', 'nomor baru'],
    ['Rekrutmen Bank Mandiri, kirim foto buku tabungan dan KTP ke wa ini', 'buku tabungan'],
  ] as const
  const one = person(8701)
  await one.says(loan)
  for (const [text, quoted] of others) {
    const said = textOf(await one.says(text))
    expect(said, text).toMatch(/^🔴/)
    expect(said, text).toContain(quoted)
    expect(said, text).not.toContain('tetap: ')
  }
})

it('what was sent already, or is told of the offer before, is no other scam', async () => {
  const { person } = await openTalk()
  for (const [i, text] of [
    'aku udah kirim kode OTP ke dia, tolong',
    'katanya uangku tertahan di bea cukai, bayar 350rb',
  ].entries()) {
    const one = person(8710 + i)
    await one.says('PINJAMAN CEPAT CAIR tanpa jaminan, bayar admin 200rb dulu, wa 0812-0000-9999')
    expect(textOf(await one.says(text)), text).toContain('tetap: 🔴')
  }
})

it('who is asked for a code has given none', async () => {
  const { person } = await openTalk()
  expect(
    textOf(await person(8720).says('Kak tolong kirim kode OTP yang masuk ke hp kakak, salah kirim')),
  ).toMatch(/^🔴/)
})
