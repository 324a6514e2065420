import { expect, it } from 'vitest'
import { lastSaidTo } from './talk.ts'

it.each([
  ['teman perempuan saya ditawari nikah sama orang China, umur 22', /^🔴/u, /Selamat|Healing119/],
  ['bosnya bilang sabar aja', /^Aku belum yakin/, /Senang mendengarnya/],
  ['kerja di jepang butuh N4? berapa lama belajarnya? biayanya?', /JLPT N4/, /🟠/u],
  ['kontraknya ditandatangani di sana boleh ga', /sebelum berangkat/, /🔴/u],
  ['terima kasih banyak, semoga berkah', /^Sama-sama/, /di luar/],
  ['aku dibully temen karena ga bisa bahasa inggris buat kerja ke jepang', /Healing119/, /Mencurigakan/],
  ['tempat minta tolong di cilacap ada?', /kantor di Cilacap.*BP3MI/s, /nyawa terancam/],
])('"%s" is taken for what it is', async (text, answer, other) => {
  const said = await lastSaidTo(9240, text)
  expect(said).toMatch(answer)
  expect(said).not.toMatch(other)
})

it('to be told to wait for wages that are owed has an answer', async () => {
  for (const owed of [
    'saya tiga bulan belum digaji di malaysia',
    'gaji saya tiga bulan belum dibayar di pabrik bekasi',
  ])
    expect(await lastSaidTo(9241, owed, 'bosnya bilang sabar aja')).toMatch(/^Disuruh sabar tanpa tanggal/)
})
