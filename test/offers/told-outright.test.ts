import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createOfferChecker } from '../../src/offers/check.ts'

const check = createOfferChecker(resolve(import.meta.dirname, '../../content'))
const danger = (text: string) => check({ parts: [{ kind: 'text', text }] }).danger

describe('to be married off', () => {
  it.each([
    'lulus smp bapak mau kawinin aku sama orang taiwan, aku nangis terus',
    'ibu mau nikahin aku sama juragan, aku ga mau',
    'aku mau dikawinin sama om2, masih smp',
    'adikku mau dinikahin sama orang arab, dia nangis',
    'bapakku arep ngawinke aku karo wong tuwo, aku emoh',
    'my parents want to marry me off, i dont want',
  ])('against their will: %s', text => expect(danger(text)?.circumstances).toContain('to_be_married'))

  it.each([
    'ibu nyuruh nikah terus, males',
    'bapak nikahin kakakku minggu depan, kita semua nangis haru',
    'mau nikah sama orang taiwan, syaratnya apa',
  ])('is not to marry: %s', text => expect(danger(text)).toBeNull())
})

describe('on the way, with a stranger who has the passport', () => {
  it.each([
    'im at the airport and the guy took my passport lol is that normal',
    'at the border now, the driver has our passports, is this ok',
    'udah di bandara, paspor gua diambil sama orangnya, wajar ga',
    'lg transit di bangkok, paspor dipegang agen',
    'naik mobil ke perbatasan, paspor kami diambil sopir',
    'baru landing, paspor langsung diambil yang jemput, normal kah',
    'nang bandara, pasporku digawa wong sing njemput',
    'on the bus to poipet, he collected our passports',
  ])('%s', text => expect(danger(text)).not.toBeNull())

  it.each([
    'immigration officer at the airport took my passport to check, is that normal',
    'at the airport, they took my passport for check in',
    'di bandara, paspor saya diambil buat check in',
    'di bandara paspor diambil petugas imigrasi buat dicek',
    'paspor saya dipegang suami di bandara',
    'bapak yang pegang paspor pas di bandara',
    'apa boleh agen pegang paspor di bandara?',
    'di bandara paspor saya hilang',
    'at the airport the guy stamped my passport',
  ])('is no officer and nobody of theirs: %s', text => expect(danger(text)).toBeNull())
})

describe('beaten by who is named, in English', () => {
  it.each([
    'im beaten by my boss in malaysia',
    'my brother is beaten by his employer in Saudi',
    'she gets slapped by madam every day',
    'we are kicked by the bosun',
    'i got beaten up by my boss',
  ])('%s', text => expect(danger(text)?.kind).toBe('violence'))

  it.each([
    'got beaten by the boss level again',
    'beaten by my boss at chess',
    'news: maid beaten by employer in Singapore',
    'can employer be jailed if maid is beaten by employer',
  ])('is no game and no question: %s', text => expect(danger(text)).toBeNull())
})

describe('who can write and not speak', () => {
  it.each([
    'cant talk boss watching',
    "can't speak, boss is near",
    'boss listening cant talk',
    'cannot talk now the guards are near me',
  ])('%s', text => expect(danger(text)?.circumstances).toContain('cannot_call'))

  it.each([
    'cant talk now, in a meeting',
    'cant talk, my boss is in the meeting',
    'saya ga bisa ngomong mandarin, majikan galak',
  ])('is in a meeting: %s', text => expect(danger(text)).toBeNull())
})

describe('no more strength', () => {
  it.each([
    'wes ora kuat aku',
    'udah ga kuat aku',
    'udah gak sanggup gw',
    'geus teu kuat abdi',
    'udah ga kuat aku, capek',
  ])('%s', text => expect(danger(text)?.kind).toBe('self_harm'))

  it.each([
    'wes ora kuat mlaku',
    'udah ga kuat aku sama pedesnya',
    'udah ga kuat aku nahan kebelet',
    'udah ga sanggup aku bayar cicilan',
    'ga kuat aku liat kamu wkwk',
  ])('for something else: %s', text => expect(danger(text)).toBeNull())
})

describe('what comes of running away', () => {
  it.each([
    'kalo kabur dari majikan gimana',
    'nek minggat piye',
    'kalo aku kabur gimana',
    'kalau kabur dari kapal gimana kak',
    'what if i run away from my employer',
  ])('is asked by who has something to run from: %s', text => expect(danger(text)?.kind).toBe('trapped'))

  it.each([
    'kalo TKI kabur dari majikan gimana hukumnya',
    'kalo kabur dari majikan dendanya berapa',
    'kalo art kabur gimana',
    'kalau kucing kabur gimana',
    'kalo agennya kabur gimana',
    'what happens if a maid runs away from employer',
  ])('is asked of others: %s', text => expect(danger(text)).toBeNull())
})

describe('what only sounds like harm', () => {
  it.each([
    'temenku nyebelin aku pukul bantal',
    'kalo marah aku nonjok guling',
    'aku pukulin kasur biar lega',
    'when im angry i punch my pillow',
    'sakit kepala udah minum obat udah mendingan',
    'pusing td minum obat udah enakan kok',
    'kepala sakit udah minum panadol mendingan',
    'ga, bercanda kok',
    'cuma bercanda kak',
  ])('%s', text => expect(danger(text)).toBeNull())

  it.each([
    'aku dipukul bapak terus aku pukul bantal',
    'aku pukul tembok sampe tangan berdarah',
    'bapakku pukul aku pake bantal',
    'aku mau mati aja, pukul bantal ga ngaruh',
    'pusing udah minum obat banyak mendingan mati',
    'udah minum semua obat mendingan gini',
    'sakit kepala minum obat 20 butir',
    'kepala sakit habis dipukul bos, udah minum obat mendingan',
    'dia bilang cuma bercanda',
    'pengen mati, bercanda',
  ])('and is: %s', text => expect(danger(text)).not.toBeNull())
})

describe('beaten on a ship, or beaten until there is no strength left', () => {
  it.each([
    ['our captain beats us and we are on a fishing vessel near Fiji', 'violence'],
    ['the skipper hits us every day, we are crew on a squid boat', 'violence'],
    ['ndak kuat lagi di sini, tiap malam dipukul, laos golden triangle', 'trapped'],
    ['ga kuat lagi, tiap hari dipukul bos di kamboja', 'violence'],
  ])('%s: %s', (text, kind) => expect(danger(text)?.kind).toBe(kind))

  it('leaves despair of which nothing else is told', () => {
    expect(danger('ndak kuat lagi, laos golden triangle')?.kind).toBe('self_harm')
    expect(danger('tiap malam dipukul, mau mati aja, di laos')?.kind).toBe('self_harm')
  })
})

describe('a code or balance that is asked for', () => {
  const outcome = (text: string) => check({ parts: [{ kind: 'text', text }] }).outcome

  it.each([
    'Ini dari BRI. Kode OTP Anda 443211. Jangan berikan kepada siapa pun kecuali petugas kami yang akan menelepon',
    'Your bank code is 5521, do not share with anyone except our officer who will call you',
    'Kode verifikasi DANA kamu 8812. Rahasiakan, selain ke admin kami yang menghubungi',
    'Saldo tugas Anda Rp 350.000 berhasil masuk. Deposit Rp 200.000 untuk pencairan',
    'setor 300rb biar komisi bisa ditarik',
  ])('is a risk: %s', text => expect(['likely_scam', 'suspicious']).toContain(outcome(text)))

  it.each([
    'Kode OTP Anda 443211. Jangan berikan kepada siapa pun termasuk petugas bank',
    'Your OTP is 5521. Do not share it with anyone, our staff will never ask',
    'jangan kasih paspor ke siapa pun kecuali petugas imigrasi',
    'Saldo Anda Rp 350.000 berhasil masuk',
  ])('is none: %s', text => expect(outcome(text)).toBe('not_an_offer'))
})
