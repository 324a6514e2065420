import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { isRisky } from '../../src/offers/risk.ts'
import type { CheckOffer } from '../../src/offers/types.ts'

const SHOP =
  'Loker toko sepatu Bata Semarang, jaga toko, gaji UMK, BPJS, shift 8 jam, libur 1 hari, lamaran diantar ke toko Jl Pemuda 10 sampai jam 4.'
const ABROAD =
  'PT Sinar Abadi, SIP3MI 88/2020, SIP2MI HKG/2025/11. Penata laksana rumah tangga Hong Kong, gaji HKD 5.100, kontrak 2 tahun, libur tiap minggu, wawancara di kantor Jl. Diponegoro 5 Malang.'

let check: CheckOffer
beforeAll(() => {
  check = createOfferChecker(join(import.meta.dirname, '../../content'))
})
const verdictOf = (text: string) => check({ parts: [{ kind: 'text', text }] })
const signsOf = (text: string) => verdictOf(text).signals.map(({ id }) => id)

describe('what an advert denies is no warning sign', () => {
  it.each([
    [SHOP, 'Ga ada sistem top up/komisi, jangan percaya yang ngaku2.'],
    [SHOP, 'Ga perlu beli2 barang atau isi saldo kok.'],
    [SHOP, 'Hati2!! Banyak yg ngaku HRD kami. Kami TIDAK PERNAH minta transfer, pulsa, ataupun titipan.'],
    [SHOP, "Kalau ada yang minta 'uang pelicin' atau transfer ke rekening pribadi, laporin."],
    [SHOP, 'We never ask for a deposit, a top up or your OTP.'],
    [SHOP, 'Kode OTP: tidak pernah.'],
    [SHOP, 'Uang jaminan? TIDAK ADA.'],
    [SHOP, 'Deposit ga ada, shift pagi atau malam.'],
    [SHOP, 'HP ditaruh di loker selama jam kerja, istirahat boleh dipakai.'],
    [ABROAD, 'Jangan mau kalau ada yg tawari visa visit.'],
    [ABROAD, 'Bila ada yang menyuruh memakai visa kunjungan, itu bukan kami.'],
    [ABROAD, 'Yang nawarin berangkat lewat laut tanpa permit tolong dilaporkan.'],
    [ABROAD, 'Paspor dipegang pekerja. HP dipegang masing-masing.'],
    [ABROAD, '"Berangkat pakai visa turis?" Tidak, visa kerja keluar dulu.'],
  ])('%s %s', (advert, denial) => {
    expect(verdictOf(`${advert} ${denial}`).outcome).toBe('no_signs_found')
  })

  it.each([
    ['Kami tidak memungut biaya, hanya deposit visa 5 juta ke rekening pribadi Bu Sri.', 'rekening-pribadi'],
    ['Kami tidak pernah minta uang. Cukup isi saldo 200rb dulu, nanti kembali 300rb.', 'tugas-deposit'],
    ['Kalau ada yang minta transfer itu bukan kami. Biaya seragam 350rb transfer dulu.', 'bayar-di-depan'],
    ['Tidak perlu tes bahasa dan tidak perlu ke Disnaker.', 'hindari-petugas'],
    ['Tidak ada potong gaji, berangkat pakai visa turis dulu, nanti diurus sana.', 'visa-turis'],
    ['Paspor ditahan, tidak boleh keluar.', 'dokumen-ditahan'],
    ['Paspor dipegang agen sampai kontrak habis.', 'asli-ditahan'],
    ['HP dititip di loker, keluar gedung didampingi.', 'tinggal-di-kompleks'],
    ['Pas lawatan dulu, paspor bagi tauke simpan, takut awak lari.', 'dokumen-ditahan'],
  ])('but what is asked all the same is one: %s', (asked, sign) => {
    expect(signsOf(`Lowongan ladang Malaysia gaji 7 juta. ${asked}`)).toContain(sign)
  })
})

describe('a message of a service that wants nothing', () => {
  it.each([
    'BCA: KODE OTP 604418 utk aktivasi BCA mobile. JANGAN diberikan kpd siapapun krn dpt disalahgunakan. Berlaku 3 menit.',
    'Kode rahasia aktivasi: 33817204. Hanya masukkan di aplikasi resmi bank. Petugas bank tidak akan menanyakan kode ini.',
    '[TikTok] 381029 is your verification code, valid for 5 minutes. To keep your account safe, never forward this code.',
    'Kode WhatsApp Anda: 381-029. Jangan bagikan kode ini dengan orang lain',
    '<#> Kode Grab Anda 4821. Jangan berikan kode ini ke siapa pun.',
  ])('hands over a code: %s', text => {
    const verdict = verdictOf(text)
    expect(verdict.outcome).toBe('not_an_offer')
    expect(verdict.notice).toBe('code')
  })

  it.each([
    'Anda menerima transfer pulsa Rp20.000 dari 0812-0000-7745. Saldo pulsa Rp21.450. Cek *888#',
    'Top up OVO Cash Rp 200.000 berhasil via BCA. Saldo kamu Rp 215.000',
    'Transfer DANA Rp 25.000 ke 0812-0000-7745 sukses. Sisa saldo Rp 3.000. Ref 8812200',
    'Pelanggan Yth, nomor 0812-0000-7745 akan memasuki masa tenggang tgl 12/11. Isi ulang segera.',
  ])('tells of a balance: %s', text => {
    const verdict = verdictOf(text)
    expect(verdict.outcome).toBe('not_an_offer')
    expect(verdict.notice).toBe('balance')
  })

  it.each([
    'JNE: Paket No 8812930021 sedang diantar kurir kami a/n BUDI. Mohon siapkan COD Rp 87.500',
    'J&T Express: Paket JT88213 gagal diantar krn alamat kosong. Kurir: Andi 0852-1234-7788 akan coba lagi besok',
    'Ninja Xpress: kurir Baco (0811 4433 221) sedang menuju alamat Anda. Siapkan uang COD Rp 120.000',
    'Pak ini kurir JNE depan rumah, ada org? no sy 0852-9912-0033',
    'Assalamualaikum pak sy kurir shopee, paket COD 65rb, ada orang di rumah?',
    'Assalamualaikum bu, ini Pak Amir tukang galon, no baru ya 0853-4411-2299',
    'Your Lazada package is out for delivery with courier Dodi 0812-4455-6677',
    'Selamat, Anda mendapat cashback GoPay Rp 5.000. Cek di aplikasi Gojek',
  ])('is of an errand: %s', text => {
    const verdict = verdictOf(text)
    expect(verdict.outcome).toBe('not_an_offer')
    expect(verdict.notice).toBe('errand')
  })

  it('is heard by an employer who wants a courier', () => {
    expect(
      verdictOf('Dibutuhkan kurir paket, antar paket COD, gaji 3 juta, WA 0812-3333-4444').notice,
    ).toBeUndefined()
  })

  it.each([
    'Kak tadi ada kode nyasar 604418 ke nomor kakak, itu kode verifikasi saya, tolong kirim ke saya ya, jangan kasih tau orang lain',
    'BCA: kode OTP 604418. Rahasiakan dari orang lain. Balas pesan ini dengan kode untuk membatalkan transaksi',
    'Kode verifikasi 112233 jangan disebar. Klik bca-verifikasi.example untuk konfirmasi',
    'kode lamaran anda 88231 rahasiakan, transfer biaya admin 250rb ke bendahara a.n. Wulan',
    'Selamat! Anda menerima dana hibah Rp 150 juta, saldo sudah masuk, hub 0812-0000-7745',
    'Anda menerima transfer Rp 5.000.000 salah kirim, mohon kembalikan ke rek 1234567890',
    'Top up Rp 100.000 berhasil. Saldo Rp 130.000. Klik dana-hadiah.example untuk bonus',
    'Paket Anda tertahan di bea cukai, hubungi kurir 0812-3333-4444',
    'Kak paket COD nya sdh sampai depan rumah, kirim dulu 187rb ke dana saya ya nanti ditaruh di pagar',
    'Kurir J&T: pak paketnya sdg diantar, cek fotonya di LIHAT-RESI.apk ya',
    'Selamat Anda mendapat cashback Rp 500.000 dari Gojek, hubungi 0812-3333-4444',
    'Bu ini Pak Amir tukang galon, no baru 0853-4411-2299, pinjam 200rb dulu ya bu',
  ])('is none that asks for something: %s', text => {
    const verdict = verdictOf(text)
    expect(isRisky(verdict)).toBe(true)
    expect(verdict.notice).toBeUndefined()
  })
})

describe('a country that names a kitchen, a brand or an owner', () => {
  it.each([
    'dicari waitress resto korea di pik, gaji 3jt + makan',
    'butuh 2 org buat warung jepang di jogja, gaji 80rb/hari',
    'cari helper kedai thai tea di bekasi, gaji 1,9jt',
    'staf toko baju korea di tanah abang, gaji 2,5jt',
    'pabrik jepang di karawang butuh operator, umk, bpjs',
  ])('is no place to work in: %s', text => {
    expect(signsOf(text)).not.toContain('luar-negeri-tanpa-lembaga')
  })

  it.each([
    'lowongan resto korea di luar negeri gaji 20 juta',
    'resto jepang di dubai butuh chef 15jt',
    'resto korea butuh waiter, gaji 25jt, makan tinggal disana',
    'kerja pabrik jepang gaji 20 juta',
    'resto jepang di bagian dapur gaji 20jt',
  ])('is one where nothing says otherwise: %s', text => {
    expect(signsOf(text)).toContain('luar-negeri-tanpa-lembaga')
  })
})
