import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'
import { isRisky } from '../../src/offers/risk.ts'
import type { CheckOffer } from '../../src/offers/types.ts'

const ABROAD =
  'PT Sinar Abadi, SIP3MI 88/2020, SIP2MI HKG/2025/11. Penata laksana rumah tangga Hong Kong, gaji HKD 5.100, kontrak 2 tahun, libur tiap minggu, wawancara di kantor Jl. Diponegoro 5 Malang.'
const AT_HOME =
  'Loker toko sepatu Bata Semarang, jaga toko, gaji UMK, BPJS, shift 8 jam, libur 1 hari, lamaran diantar ke toko Jl Pemuda 10 sampai jam 4.'

/** Whom a licence and an address reassure is told of the one term that is wrong. */
describe('an offer in which one term is wrong', () => {
  let check: CheckOffer
  beforeAll(() => {
    check = createOfferChecker(join(import.meta.dirname, '../../content'))
  })
  const verdictOf = (text: string) => check({ parts: [{ kind: 'text', text }] })

  it.each([
    [ABROAD, 'Biaya penempatan 65 juta bisa dicicil.', '65 juta'],
    [ABROAD, 'Biaya proses Rp 35.000.000 dibayar sebelum terbang.', 'Biaya proses'],
    [ABROAD, 'Transfer uang pendaftaran 1,5 juta ke BRI an. Dewi Lestari.', 'Transfer uang'],
    [ABROAD, 'Kalau pulang sebelum kontrak habis, keluarga wajib ganti 30 juta.', 'keluarga'],
    [ABROAD, 'Gaji 7 bulan pertama dipotong penuh untuk agen.', 'dipotong penuh'],
    [ABROAD, 'Pinjaman bank 40 juta atas nama calon pekerja, dipotong gaji.', 'atas nama'],
    [ABROAD, 'Tidak ada kontrak tertulis dulu, tanda tangan nanti setelah sampai.', 'sampai'],
    [ABROAD, 'Tidak perlu lapor Disnaker, kami yang urus semua.', 'lapor Disnaker'],
    [AT_HOME, 'Seragam 250rb ditransfer dulu sebelum training.', 'Seragam'],
    [AT_HOME, 'Kalau resign sebelum 1 tahun bayar denda 5 juta.', 'denda'],
    [AT_HOME, 'Isi formulir di bit.ly/bata-loker dan unggah KTP serta selfie.', 'KTP'],
  ])('is warned of, with its words: %s %s', (advert, term, quoted) => {
    const verdict = verdictOf(`${advert} ${term}`)
    expect(isRisky(verdict)).toBe(true)
    expect(verdict.reasons.map(({ evidence }) => evidence).join('\n')).toContain(quoted)
  })

  it.each([
    [ABROAD, 'Tidak ada biaya penempatan, semua ditanggung majikan.'],
    [ABROAD, 'Kontrak dua bahasa ditandatangani sebelum berangkat di depan petugas Disnaker.'],
    [ABROAD, 'Paspor dipegang sendiri, gaji masuk rekening sendiri tiap bulan.'],
    [AT_HOME, 'Seragam 2 stel gratis, training dibayar 70rb sehari.'],
    [AT_HOME, 'Boleh berhenti kapan saja tanpa denda, asal memberi tahu seminggu sebelumnya.'],
  ])('is not taken for one when the term is as it should be: %s %s', (advert, term) => {
    expect(verdictOf(`${advert} ${term}`).outcome).toBe('no_signs_found')
  })
})
