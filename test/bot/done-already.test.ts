import { expect, it } from 'vitest'
import { lastSaid, lastSaidTo, openTalk, textOf } from './talk.ts'

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

it.each(['ke orang yg nawarin kerja korea', 'buat kerja di korea', 'for a job in Japan'])(
  'to whom, or what for, is the same payment and no question of wages: %s',
  async more => {
    const said = await lastSaidTo(55, 'saya sudah transfer 2 juta', more)
    expect(said).toContain('iasc.ojk.go.id')
    expect(said).not.toMatch(/Upah|wage/)
  },
)

it('who has paid and is left by the recruiter gets the bank and the police, not the help for who is left abroad', async () => {
  const { person } = await openTalk()
  for (const [i, gone] of ['ga bs dihubungi lagi', 'orangnya ngeblok aku', 'agennya kabur'].entries()) {
    const said = await lastSaid(person(560 + i), 'saya dah dp 3 juta buat ke jepang', gone)
    expect(said, gone).toMatch(/minta bankmu menahan uangnya[\s\S]*Jangan kirim uang lagi[\s\S]*110/)
    expect(said, gone).not.toContain('nyawa terancam')
  }
  const left = ['saya dah dp 3 juta', 'agennya kabur, aku ditinggal di bandara']
  expect(await lastSaid(person(570), ...left)).toContain('Kamu ditinggal')
  const abroad = ['aku udah di malaysia', 'saya dah dp 3 juta', 'agennya kabur']
  expect(await lastSaid(person(571), ...abroad)).toContain('KBRI Kuala Lumpur')
})

it.each([
  'uang saya 7 juta dibawa kabur',
  'uang saya 10 juta dibawa kabur LPK',
  'LPK nya tutup, ketuanya kabur',
  'ketuanya kabur',
  'kami 20 orang korban LPK, uang dibawa lari',
  'the agent took my money and ran away',
])('money is gone with whoever took it, and nobody is held: "%s"', async text => {
  const said = await lastSaidTo(572, text)
  expect(said).toMatch(/iasc\.ojk\.go\.id[\s\S]*110/)
  expect(said).not.toMatch(/nyawa terancam|life is at risk/)
})

it('money that an agent still has is asked for in writing; who is left, held or taken away is in danger', async () => {
  for (const kept of [
    'uang saya 15 juta masih di agen',
    'saya baru pulang dari taiwan, uang saya 15 juta masih di agen',
  ])
    expect(await lastSaidTo(573, kept), kept).toMatch(/secara tertulis[\s\S]*0800-1000/)
  for (const worse of [
    'agennya kabur, kami terlantar di jeddah',
    'saya dibawa kabur agen',
    'anak saya dibawa kabur pacarnya',
  ])
    expect(await lastSaidTo(574, worse), worse).toContain('nyawa terancam')
})

it('money that a cheater took is money that was sent; what an account was drained of is not', async () => {
  const sent = await lastSaidTo(58, 'penipu semua! kmrn duit ku ilang 20jt')
  expect(sent).toContain('1. Uang sudah dikirim?')
  expect(sent).not.toContain('Kode, tautan')
  const drained = await lastSaidTo(59, 'saldo di rekening saya hilang 5 juta')
  expect(drained).toContain('memblokir akun dan kartunya sekarang')
  expect(drained).not.toContain('Uang sudah dikirim?')
})

it.each([
  'Sudah transfer 2 juta ke PT Maju Jaya buat kerja admin di Kamboja, gaji 15 juta, hubungi 0812-0000-3333',
  'Bayar 2 juta dulu ya kak, nanti diganti, kerja admin di Kamboja gaji 15 juta',
])('an offer is judged all the same: %s', async text => {
  const { person } = await openTalk()
  expect(textOf(await person(52).says(text))).toContain('Kenapa:')
})
