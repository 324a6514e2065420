import { expect, it } from 'vitest'
import { closeToDying, leftEdge } from '../../src/offers/danger/close-to-dying.ts'
import { lastSaid, lastSaidTo, openTalk } from './talk.ts'

const LISTENS = 'healing119.id'

it.each([
  ['capek bgt pengen mati aja', 'gw udah di atas gedung', /Mundur sekarang/],
  ['capek bgt pengen mati aja', 'di jembatan', /Mundur sekarang/],
  ['gw pengen bunuh diri', 'di pinggir rel', /Mundur sekarang/],
  ['i want to kill myself', "I'm on the roof now", /Step back now/],
  ['i want to kill myself', 'I have the pills here', /Give the pills.*to one person now/],
  ['gw pengen bunuh diri', 'talinya udah siap', /ke satu orang/],
])('after "%s", "%s" is told what to do in this minute, and those who listen', async (first, then, told) => {
  const { person } = await openTalk()
  const said = await lastSaid(person(401), first, then)
  expect(said).toMatch(told)
  expect(said).toContain(LISTENS)
  expect(said.indexOf(LISTENS)).toBeLessThan(said.search(/Pol(?:isi|ice) 110/) >>> 0)
})

it('who says it at once hears it before all contacts', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(402), 'gw di atas jembatan, pengen bunuh diri')
  expect(said.indexOf('Mundur sekarang')).toBeGreaterThan(0)
  expect(said.indexOf('Mundur sekarang')).toBeLessThan(said.indexOf(LISTENS))
})

it('a roof is not ignored after pills were swallowed, nor the pills after the roof', async () => {
  const { person } = await openTalk()
  const one = person(403)
  const roof = await lastSaid(one, 'i want to die', 'I swallowed the pills', "I'm on the roof now")
  expect(roof).toContain('Step back now')
  expect(roof).toContain('hospital')
  expect(await lastSaid(one, 'thank you')).toContain('hospital')
  const other = await lastSaid(person(404), 'i want to die', 'im on a bridge', 'i swallowed the pills')
  expect(other).toContain('Step back now')
  expect(other).toContain('hospital')
})

it.each([
  ['gw udah di atas gedung', 'makasih ya'],
  ['obatnya udah di tangan', 'makasih banyak kak'],
])('thanks after "%s" may be a farewell', async (first, thanks) => {
  const { person } = await openTalk()
  const said = await lastSaid(person(405), 'gw pengen mati aja', first, thanks)
  expect(said).toContain('jangan pergi dulu')
  expect(said).toContain(LISTENS)
})

it('thanks for everything from who wants to die may be one too', async () => {
  const { person } = await openTalk()
  expect(await lastSaid(person(406), 'gw pengen mati aja', 'makasih buat semuanya')).toContain(LISTENS)
})

it('who steps back is thanked, and kept company', async () => {
  const { person } = await openTalk()
  const one = person(407)
  const back = await lastSaid(one, 'gw pengen mati aja', 'di pinggir rel', 'gw udah turun')
  expect(back).toContain('Terima kasih sudah mundur')
  expect(back).toContain(LISTENS)
  const then = await lastSaid(one, 'iya')
  expect(then).not.toContain('Mundur sekarang')
  expect(await lastSaid(one, 'makasih')).toContain('jangan pergi dulu')
})

it('who writes for somebody at an edge is told whom to send', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(408), 'temenku mau bunuh diri, dia di atas gedung')
  expect(said).toContain('minta dia mundur')
  expect(said).toMatch(/yang paling dekat dengannya/)
})

it('a roof is an edge only to who may want to die', async () => {
  const { person } = await openTalk()
  const said = await lastSaid(person(409), 'majikan mengunci aku di rumah, tolong', 'aku di atap')
  expect(said).not.toMatch(/Mundur|obat/)
})

it.each([
  'kerja di gedung',
  'kemarin di jembatan',
  'aku ga di atap',
  'is there a bridge?',
  'gw udah turun dari gedung',
])('no edge: "%s"', text => expect(closeToDying(text)).toEqual([]))

it.each(['ga punya obat', 'obatnya udah kubuang', 'i gave the pills to my friend'])(
  'nothing at hand: "%s"',
  text => expect(closeToDying(text)).toEqual([]),
)

it.each(['gw ga mau turun', "i can't step back", 'belum turun'])('still there: "%s"', text =>
  expect(leftEdge(text)).toBe(false),
)

it.each([
  ['rumah disita bank', 'Utang bisa dibicarakan'],
  ['debt collector ngancem sebar data', 'OJK'],
  ['anak saya gimana nanti', 'kamu yang ditolong'],
  ['iya saya masih di sini', 'Terima kasih sudah menjawab'],
])('who bought poison and says "%s" is heard, and told first to give it away', async (text, heard) => {
  const said = await lastSaidTo(410, 'udah beli racun', text)
  expect(said).toContain('Serahkan sekarang ke satu orang')
  expect(said).toContain(heard)
  expect(said).toContain(LISTENS)
})

it('who has taken it goes to a hospital, whatever they speak of', async () => {
  expect(await lastSaidTo(411, 'udah beli racun', 'udah kuminum', 'anak saya gimana nanti')).toContain('UGD')
})
