import { describe, expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

const CAMP = 'admin Kamboja 15 jt tiket ditanggung'
const TAIWAN =
  'Lowongan Taiwan pabrik elektronik Taoyuan, PT Bina Karya Insani SIPPMI 245/2023, gaji NT$ 28.590 + lembur, kontrak 3 th. Info 0819-0712-3344'
const SHIP = 'ABK kapal ikan Taiwan gaji 550 USD, jaminan ijazah asli + buku nikah, wa 0857 4100 2299'
const TASKS =
  'lagi buka kerja sampingan cuma like & subs channel yutub, 1 tugas 15rb, sehari bisa 300-900rb, balas YA'

const answered = (offer: string, ...texts: readonly string[]) => lastSaidTo(972, offer, ...texts)
const NOT_HEARD = /belum menangkap|belum kutangkap|di luar yang aku bisa/

describe('a question after a verdict', () => {
  it.each([
    [CAMP, 'tatoan boleh ga', 'tato, mata minus'],
    [TAIWAN, 'kalo hamil pas disana dipulangin gak', 'hamil saat bekerja'],
    [TAIWAN, 'bisa pindah majikan ga', 'pindah majikan'],
    [TAIWAN, 'di macau gaada KBRI kan?', 'Makau'],
    [CAMP, 'brunei itu boleh kan', 'Brunei'],
    [TAIWAN, 'hk 5100 itu udah standar kan?', '5.100'],
    [TAIWAN, 'pembayaran lewat bank KUR bunga 6% aman?', 'KUR Penempatan'],
  ])('is answered as it is alone: %s → %s', async (offer, text, answer) => {
    const said = await answered(offer, text)
    expect(said).toContain(answer)
    expect(said).not.toMatch(NOT_HEARD)
  })

  it('leaves the verdict as it was', async () => {
    expect(await answered(CAMP, 'tatoan boleh ga')).toMatch(/tetap: 🔴/)
  })

  it('that nothing answers has whom to ask, and a second one the same in a line', async () => {
    const said = await answered(TAIWAN, 'suami boleh nyusul gak')
    expect(said).toContain('belum punya jawaban yang sudah diperiksa')
    expect(said).toContain('KP2MI')
    expect(await answered(TAIWAN, 'suami boleh nyusul gak', 'gaji segitu brp rupiah ya')).not.toMatch(
      NOT_HEARD,
    )
  })

  it('of the bot itself is not mixed with the verdict', async () => {
    expect(await answered(CAMP, 'kamu robot ya?')).not.toContain('🔴')
  })

  it('is not every word: what cannot be read is still not understood', async () => {
    expect(await answered(CAMP, 'asdfgh qwer')).toMatch(NOT_HEARD)
  })

  it('does not hide a payment that is told next', async () => {
    expect(await answered(CAMP, 'tatoan boleh ga', 'udah bayar 3 juta')).toContain(
      'minta bankmu menahan uangnya',
    )
  })
})

it.each([
  [SHIP, 'kok jaminan buku nikah ya pak', 'Jangan lepas dokumen aslimu'],
  [SHIP, 'kalo fc aja?', 'Jangan lepas dokumen aslimu'],
  [CAMP, 'yang penting kan visa kerja', 'mudah dipalsukan'],
  [TAIWAN, 'pt nya ada di daftar ternyata', 'sering dicatut'],
  [TAIWAN, 'ok fix besok aku ke kantornya', 'tempat ramai'],
  [TAIWAN, 'gajinya ditransfer atau cash', 'cara bayarnya harus ada di kontrak'],
  [TASKS, 'saya cm penasaran, gapapa kan kalo ambil yg gratisnya aja trs kabur', 'umpan'],
  [TASKS, 'udah gift 150rb wkwk', 'minta bankmu menahan uangnya'],
  [TASKS, 'owner nya blokir aku abis bayar', 'memblokir atau menghilang'],
])('what is said of it is answered as that: %s → %s', async (offer, text, answer) => {
  expect(await answered(offer, text)).toContain(answer)
})

it('a cousin has sent no papers, and hours of work press nobody', async () => {
  expect(await answered(CAMP, 'kk sepupu sy jg gitu th lalu skrg kerja di antalya baik2 aja')).not.toContain(
    'selfie',
  )
  expect(await answered(TAIWAN, 'disuruh lembur 12 jam sehari di sana kata kakak tingkat')).not.toContain(
    'Didesak',
  )
})
