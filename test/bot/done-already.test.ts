import { expect, it } from 'vitest'
import { openTalk, textOf } from './talk.ts'

it.each([
  ['uang DP nya udah aku kirim 10 juta kemarin', 'minta bankmu menahan uangnya', 'iasc.ojk.go.id'],
  ['saya sudah kasih KTP sama KK', 'Waspadai pinjaman atau akun atas namamu', '157'],
  ['kode OTP nya udah aku kasih tadi', 'ganti PIN dan kata sandi', 'iasc.ojk.go.id'],
  ['I already paid him 300 dollars', 'ask your bank to hold the money', 'iasc.ojk.go.id'],
])(
  'who tells of nothing but what is done gets what to do now, not a verdict on their own words: %s',
  async (text, step, contact) => {
    const { person } = await openTalk()
    const said = textOf(await person(51).says(text))
    expect(said).toContain(step)
    expect(said).toContain(contact)
    expect(said).not.toContain('Kenapa:')
    expect(said).not.toContain('Why:')
  },
)

it.each([
  ['paid 3 million', 'to BCA account'],
  ['udah transfer 3 juta', 'ke rekening BCA'],
])('where it was paid to is the same payment: %s, %s', async (paid, to) => {
  const { person } = await openTalk()
  const someone = person(53)
  await someone.says(paid)
  expect(textOf(await someone.says(to))).toContain('iasc.ojk.go.id')
  expect(textOf(await person(54).says(to))).not.toContain('iasc.ojk.go.id')
})

it.each([
  'Sudah transfer 2 juta ke PT Maju Jaya buat kerja admin di Kamboja, gaji 15 juta, hubungi 0812-0000-3333',
  'Bayar 2 juta dulu ya kak, nanti diganti, kerja admin di Kamboja gaji 15 juta',
])('an offer is judged all the same: %s', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(52).says(text))).toContain('Kenapa:')
})
