import { expect, test } from 'vitest'
import { lastSaid, lastSaidTo, openTalk } from './talk.ts'

const OFFER = 'LOWONGAN ADMIN KAMBOJA gaji 15 juta, tanpa pengalaman, pakai visa turis. WA +855 12 345 678'

test.each([
  ['kemana lapor di makassar', 'Makassar'],
  ['ada kantornya kah di bulukumba', 'Bulukumba'],
  ['bp3mi di ntb dimana alamatnya', 'NTB'],
  ['dimana kantor bp3mi surabaya', 'Surabaya'],
  ['where is the BP3MI office in Medan?', 'Medan'],
])('%j: no checked address there, and the national line', async (asked, place) => {
  const said = await lastSaidTo(11, asked)
  expect(said).toMatch(new RegExp(`kantor di ${place} belum ada|office in ${place}`))
  expect(said).toContain('0800-1000')
})

test('a town asked for after a verdict is no name that scammers borrow', async () => {
  const said = await lastSaidTo(12, OFFER, 'ada kantornya kah di bulukumba')
  expect(said).toContain('Alamat kantor di Bulukumba belum ada')
})

test('an office that the advert itself names is that of the recruiter', async () => {
  const siti = (await openTalk()).person(13)
  const said = await lastSaid(
    siti,
    `${OFFER} kantor di Surabaya`,
    'kantornya di surabaya itu beneran ada ga?',
  )
  expect(said).not.toContain('belum ada di daftar')
})

test.each(['apa itu bp3mi', 'dimana kantor kbri di malaysia', 'katanya kantornya ada di jakarta'])(
  '%j asks for no office in a town',
  async asked => {
    expect(await lastSaidTo(14, asked)).not.toContain('belum ada di daftar')
  },
)
