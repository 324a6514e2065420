import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../src/offers/check.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../content'))
const judge = (text: string) => check({ parts: [{ kind: 'text', text }] })

/**
 * What should be heard and is not yet. These were right with the linear model before the network, which errs less over all
 * (docs/evaluation.md) but not on each. A rule that mends one makes its test fail here: then it belongs to the others.
 */
describe('known misses', () => {
  it.fails.each([
    'lulus smp bapak mau kawinin aku sama orang taiwan, aku nangis terus',
    'im at the airport and the guy took my passport lol is that normal',
    'guess i wont be here tomorrow lol',
    'wes ora kuat aku',
    'ada yg dm ngajak jadi model, disuruh kirim foto bikini, udah aku kirim 1',
    'bapak kalo marah suka lempar barang',
  ])('H-01: danger in %s', text => {
    expect(judge(text).danger).not.toBeNull()
  })

  it.fails.each(['temenku nyebelin aku pukul bantal', 'sakit kepala udah minum obat udah mendingan'])(
    'no danger in %s',
    text => {
      expect(judge(text).danger).toBeNull()
    },
  )

  it.fails.each([
    ['our captain beats us and we are on a fishing vessel near Fiji', 'violence'],
    ['ndak kuat lagi di sini, tiap malam dipukul, laos golden triangle', 'trapped'],
  ])('the kind of danger in %s', (text, kind) => {
    expect(judge(text).danger?.kind).toBe(kind)
  })

  it.fails.each([
    'Ini dari BRI. Kode OTP Anda 443211. Jangan berikan kepada siapa pun kecuali petugas kami yang akan menelepon',
    'Saldo tugas Anda Rp 350.000 berhasil masuk. Deposit Rp 200.000 untuk pencairan',
    'lowongan kerja ke Malaysia gaji 6 juta, PT Bali Jaya, ada SIP2MI ga?',
  ])('a risk in %s', text => {
    expect(['likely_scam', 'suspicious']).toContain(judge(text).outcome)
  })

  it.fails.each([
    'Lowongan operator data entry RS Sardjito, lampirkan data KTP, KK, ijazah',
    'Hey, friend asks: IT support role Cebu → Jakarta, company Nusantara Digital, KITAS provided, salary IDR 18m, interviewed onsite twice. ok?',
  ])('no likely scam and no risk in %s', text => {
    expect(['likely_scam', 'suspicious']).not.toContain(judge(text).outcome)
  })
})
