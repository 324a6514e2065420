import { expect, it } from 'vitest'
import { lastSaidTo, openTalk, textOf } from './talk.ts'

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

it('who is not understood twice is shown people', async () => {
  const first = await lastSaidTo(960, 'tekong mele kepeng 6 juta')
  expect(first).toMatch(/^Aku belum yakin/)
  const { person } = await openTalk()
  const one = person(961)
  await one.says('tekong mele kepeng 6 juta')
  const again = await one.says('bosnya bilang sabar aja')
  expect(textOf(again)).toContain('0800-1000')
  expect(again.at(-1)?.buttons.some(({ text }) => text.includes('Bantuan'))).toBe(true)
})

it.each([
  ['wah tiang beng 2 juta', 'Uang sudah dikirim?'],
  ['lemak berangkat', 'Kamu masih bisa batal'],
])('Sasak is heard for what was done: %s', async (text, said) =>
  expect(await lastSaidTo(962, text)).toContain(said),
)

it.each([
  'I am Filipino, got offered a job in Batam, is this a scam?',
  "I'm from Bangladesh, an agent offers me a job in Bali, is it real?",
  'im Malaysian, offered work in Jakarta, should i go',
  'saya orang Malaysia, ditawari kerja di Batam, penipuan bukan?',
])('a foreigner who asks of work in Indonesia is told what is not known here: %s', async text =>
  expect(await lastSaidTo(963, text)).toMatch(/not for foreigners who work in|bukan untuk warga asing/),
)

it.each([
  'I am Filipino, offered a job in Dubai, is this a scam?',
  'saya orang Batam ditawari kerja di Filipina',
  'I am Burmese, offered customer service in Jakarta, 2000 USD, free ticket, telegram @hrjkt',
  "I'm Indian, offered a job in Jakarta, they took my passport",
])('and nobody else is: %s', async text =>
  expect(await lastSaidTo(964, text)).not.toMatch(/not for foreigners who work in|bukan untuk warga asing/),
)
