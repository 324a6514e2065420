import { describe, expect, it } from 'vitest'
import { accountLoss } from '../../src/offers/told/account-taken.ts'
import { lastSaidTo } from './talk.ts'

const lastSaid = (...texts: readonly string[]) => lastSaidTo(971, ...texts)
const APK = 'kurirnya kirim file "Lihat Foto Paket.apk" udah sy klik'
const PROMO = 'ada promo dari Gojek, saldo gopay 200rb klo isi survei, minta no hp sama otp'

describe('whose account somebody else has', () => {
  it.each([
    'saldo brimo tinggal 12rb padahal kmrn 4 juta',
    'm-banking saya dibobol orang',
    'uang di dana saya hilang sendiri',
    'duwit ning rekening bri ilang kabeh',
    'artos di rekening leungit',
    'kartu atm jg ikut keblokir',
    'rekening saya tiba-tiba kosong',
    'my bank account is empty after i installed an apk',
  ])('is told to have it blocked, and where to report: "%s"', async text => {
    const said = await lastSaid(text)
    expect(said).toMatch(/memblokir akun dan kartunya sekarang|block the account and card now/)
    expect(said).toContain('iasc.ojk.go.id')
    expect(said).not.toMatch(/🔴|🟠/)
  })

  it.each([
    'wa saya dipake orang minjem duit ke temen2',
    'wa ibu dibajak buat pinjam duit',
    'someone hacked my whatsapp and is asking for money from my friends',
  ])('warns family and friends first: "%s"', async text => {
    expect(await lastSaid(text)).toMatch(/Kabari keluarga dan teman|Tell family and friends/)
  })

  it.each(['telp bank brp nomernya', 'call center bca berapa', "what's the phone number of my bank"])(
    'finds the number of their bank where no swindler wrote it: "%s"',
    async text => {
      expect(await lastSaid(text)).toMatch(/belakang kartu ATM|back of your card/)
    },
  )

  it('is heard after what was clicked, and after a verdict', async () => {
    expect(await lastSaid(APK, 'saldo brimo tinggal 12rb padahal kmrn 4 juta')).toContain('memblokir akun')
    expect(await lastSaid(PROMO, 'gopay ku ilang 340rb, piye carane mbalekno')).toContain('memblokir akun')
  })

  it.each([
    'saldo atm tinggal 50rb, gimana cari kerja',
    'gajiku di bank belum masuk',
    'nomor kbri kuala lumpur berapa',
    'nomor rekening bank yang dikasih agen berapa digit',
    'Rekening Anda diblokir, segera klik link ini',
    'tabungan habis buat bayar agen',
    'gimana supaya rekening ga dibobol',
    'kalau rekening dibobol gimana',
    'atmku ilang nang pasar, blokire lewat opo',
    'cara ganti buku tabungan yg hilang gmn ya',
    'Viral emak2 jadi korban undangan apk, tabungan haji 48 juta raib',
    'ayam jago gw ilang diculik musang',
    'bawa 3 simcard indo yg udah ada wa nya, dipake buat nyari member',
    'dana bantuan hilang dikorupsi',
    'akun saya dipakai agen buat daftar',
  ])('is not who says "%s"', text => {
    expect(accountLoss(text)).toBeNull()
  })
})

it('a parcel that nobody ordered is a known trick', async () => {
  const said = await lastSaid(
    'ada paket jnt cod atas nama saya 187rb pdhl ga pesen, kurirnya marah2 nyuruh bayar',
  )
  expect(said).toContain('jangan kirim uang')
  expect(said).not.toContain('di luar yang aku bisa')
})
