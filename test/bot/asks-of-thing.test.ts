import { expect, it } from 'vitest'
import { lastSaid, openTalk } from './talk.ts'

it.each([
  ['0812-0000-7890', 'resmi ga?', /nomornya saja[\s\S]*aduannomor/],
  ['bit.ly/loker-shopee', 'aman ga?', /Alamat ini mencurigakan/],
  ['PT Maju Jaya Abadi', 'ini asli?', /namanya saja[\s\S]*0800-1000/],
  ['BCA 1234567890 an Budi Santoso', 'bener ga?', /rekening pribadi[\s\S]*cekrekening/],
  ['siskop2mi.bp2mi.go.id', 'itu web asli?', /situs resmi SISKOP2MI[\s\S]*Ketik sendiri/],
  ['@agen_hongkong', 'ini penipu bukan?', /nama akunnya saja/],
  ['cek 0812-0000-7890', 'penipu ga?', /nomornya saja/],
])('what was sent alone is what is asked about next: %s, %s', async (thing, question, told) => {
  const { person } = await openTalk()
  expect(await lastSaid(person(9400), thing, question)).toMatch(told)
})

it('a number after an offer that is warned of clears nobody', async () => {
  const { person } = await openTalk()
  const camp = 'butuh admin di Kamboja, gaji 15 juta, tiket ditanggung, wa 0812-0000-4321'
  const said = await lastSaid(person(9401), camp, '0812-0000-7890', 'bener ga?')
  expect(said).toContain('nomornya saja')
  expect(said).toMatch(/“butuh admin di Kamboja[^”]*” tetap: 🔴/u)
})

it('thanks and other questions after a number are no question about it', async () => {
  const { person } = await openTalk()
  expect(await lastSaid(person(9402), '0812-0000-7890', 'makasih')).toContain('Sama-sama')
  expect(await lastSaid(person(9402), '0812-0000-7890', 'kamu siapa?')).toContain('Aku CekDulu')
})
