import { expect, it } from 'vitest'
import { isAdvertPiece } from '../../src/bot/features/offer/advert-piece.ts'
import type { Verdict } from '../../src/offers/types.ts'
import { lastSaid, openTalk } from './talk.ts'

const TAIWAN =
  'Dibutuhkan operator pabrik elektronik di Taiwan, gaji 28.590 NT, kontrak 3 tahun, lembur dihitung'
const TURKEY = 'Loker Turki hotel housekeeping gaji 900 dolar'
const CAFE =
  'Dicari barista kopi di Bandung, gaji UMR, pengalaman 1 tahun, datang langsung ke Kopi Senja Jl Dago 12'
const HONEST =
  'PT Bina Karya Sejahtera, Hong Kong, SIP2MI 123/2025, gaji HKD 4990, gratis daftar, wawancara di kantor'

it('the terms of an advert that are typed after its verdict are judged with it, however long', async () => {
  const { person } = await openTalk()
  const terms =
    'Syarat: wanita usia 20 sampai 35 tahun, tinggi minimal 155 cm, sehat jasmani rohani, tidak bertato, pendidikan minimal SMP, siap tinggal di mess, biaya admin 7 juta dibayar setelah tes kesehatan ke rekening koordinator'
  const said = await lastSaid(person(9300), TAIWAN, terms)
  expect(said).toMatch(/^🔴/u)
  expect(said).toContain('KP2MI')
  expect(await lastSaid(person(9300), 'ini bener ga?')).toMatch(/^🔴/u)
})

it('whom to reach is added to the advert, and the worst verdict stays', async () => {
  const { person } = await openTalk()
  const one = person(9301)
  expect(await lastSaid(one, TURKEY, 'DP 3 juta dulu buat visa, sisanya potong gaji')).toMatch(/^🔴/u)
  const reach = await lastSaid(one, 'hub WA 0812-0000-7890 mas Andi')
  expect(reach).toContain('Sudah kugabung')
  expect(reach).toContain('tetap: 🔴')
  const again = await lastSaid(one, 'bener ga sih?')
  expect(again).toMatch(/^🔴/u)
  expect(again).not.toContain('tempat ramai')
})

it.each(['paspor kami buatkan', 'mess dan makan disediakan', 'Fasilitas: makan siang, BPJS'])(
  'what only an advert says is no remark that nobody understood: %s',
  async piece => {
    const { person } = await openTalk()
    expect(await lastSaid(person(9302), TURKEY, piece)).not.toMatch(
      /belum (?:menangkap|kutangkap)|belum yakin/,
    )
  },
)

it('a list of costs that is typed off belongs to the advert: the work stays abroad', async () => {
  const { person } = await openTalk()
  const one = person(9330)
  const offer =
    'Ini lowongan dari grup: pelayan resto halal Hokkaido, visa SSW, gaji 195.000 yen, PT Cahaya Dunia P3MI'
  const costs =
    'foto brosurnya sama daftar biaya sy ketik: training 8jt, tiket 6jt, jaminan 10jt balik stlh 1 thn'
  const said = await lastSaid(one, offer, costs)
  expect(said).toMatch(/^🔴/u)
  expect(said).toContain('KP2MI')
  expect(said).not.toContain('bersumpah')
  const refund = await lastSaid(one, 'sy udh bayar dp 2 jt', 'kalo batal balik ga duitnya')
  expect(refund).toContain('Belum tentu')
  expect(refund).not.toContain('Ancaman denda')
})

it('the firm of an offer is no other thing to be looked up', async () => {
  const { person } = await openTalk()
  const one = person(9331)
  const offer = 'Kerja di Polandia pabrik sosis, gaji 18 jt, biaya 65 juta bisa nyicil'
  expect(await lastSaid(one, offer, 'PT nya namanya PT Duta Eropa')).toContain('tetap: 🔴')
  expect(await lastSaid(one, 'PT Karya Semesta Sejahtera')).toContain('Dari namanya saja')
})

it('another whole advert, and what is told or asked, is no piece', async () => {
  const { person } = await openTalk()
  const others: readonly [string, RegExp][] = [
    ['Gaji 3jt/bulan, kasir toko baju, hub WA 0812-0000-7891', /^(?!.*kugabung)/su],
    ['wa nya ga aktif', /memblokir atau menghilang/],
    ['gaji 8 juta wajar ga?', /upah minimum/],
  ]
  for (const [i, [text, told]] of others.entries())
    expect(await lastSaid(person(9310 + i), CAFE, text), text).toMatch(told)
  expect(await lastSaid(person(9320), HONEST, 'paspor saya ditahan agen')).toContain('0800-1000')
})

it('hostile text is read in no time', () => {
  const none = {
    danger: null,
    outcome: 'suspicious',
    remarks: [],
    situations: [],
    entities: { destinations: [] },
  }
  const start = performance.now()
  isAdvertPiece('kami '.repeat(20_000), none as unknown as Verdict, none as unknown as Verdict)
  isAdvertPiece(`${'_'.repeat(50_000)} syarat`, none as unknown as Verdict, none as unknown as Verdict)
  expect(performance.now() - start).toBeLessThan(100)
})
