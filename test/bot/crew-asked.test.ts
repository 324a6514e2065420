import { expect, test } from 'vitest'
import { lastSaidTo } from './talk.ts'

test.each([
  ['agennya minta uang 15 juta katanya untuk buku pelaut sama bst', /jangan bayar dulu/],
  ['pkl itu apa', /Perjanjian Kerja Laut\) adalah kontrak/],
  ['siapa yang urus abk kementerian apa', /belum punya informasi yang sudah diperiksa[\s\S]*SBMI/],
  [
    'kalau pake visa turis buat kerja di Australia dendanya berapa',
    /denda atau hukuman[\s\S]*tidak mau menebak/,
  ],
  ['Is it legal for agency to deduct 6 months salary in Singapore?', /placement costs may not be charged/],
  ['Saya dulu kerja di Taiwan 3 tahun, gaji dipotong 9 bulan. Sekarang sudah pulang.', /masih boleh mengadu/],
])('%j is answered with what is known of just that', async (asked, answer) => {
  expect(await lastSaidTo(21, asked)).toMatch(answer)
})

test('a contract that is to be signed on board makes an offer graver', async () => {
  const offer = 'mau kerja di kapal taiwan abk gaji 9 juta, agen PT Sinar Laut'
  const said = await lastSaidTo(22, offer, 'kontraknya katanya nanti ditandatangani di kapal')
  expect(said).toContain('Kontrak harus dibaca dan ditandatangani sebelum berangkat')
  expect(said).not.toContain('Temui dulu pemberi kerjanya')
})

test('who tells that somebody else leaves is spoken to of them', async () => {
  const said = await lastSaidTo(23, 'dia udah punya paspor berangkat lusa')
  expect(said).toContain('Dia akan segera berangkat')
  expect(said).not.toContain('Kamu akan segera berangkat')
  expect(await lastSaidTo(24, 'aku udah punya paspor berangkat lusa')).not.toContain('Dia akan segera')
})
