import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFinder } from '../../src/agencies/match.ts'
import { loadBareContent } from '../../src/offers/bare/bare-content.ts'
import { withBareChecks } from '../../src/offers/bare/bare-verdict.ts'
import { verdictCard } from '../../src/offers/card/card.ts'
import { createWhys } from '../../src/offers/card/whys.ts'
import { createOfferChecker } from '../../src/offers/check.ts'
import { byList, withListedLicences, withListedNames } from '../../src/offers/lapsed-licence.ts'
import { agency, listOf } from '../agencies/invented.ts'
import { knowledge, words } from '../guidance/fixture.ts'

const CONTENT = join(import.meta.dirname, '../../content')
const finder = createFinder(
  listOf([
    agency({ name: 'PT Maju Jaya', validUntil: '2027-12-31', status: 'Aktif' }),
    agency({ name: 'PT Sumber Rezeki', validUntil: '2026-01-31' }),
    agency({ name: 'PT Karya Insani', status: 'SIP3MI dicabut' }),
  ]),
)
const plain = createOfferChecker(CONTENT)
const check = withListedLicences(
  plain,
  byList(
    () => finder,
    createWhys(CONTENT),
    () => '2026-11-25',
  ),
)
const ofCompany = (name: string) => ({
  parts: [
    {
      kind: 'text' as const,
      text: `${name}, SIP3MI 88/2020, SIP2MI 0123/2026. Perawat lansia Taiwan, gaji NT$ 24.000, kontrak 3 tahun, tanpa biaya, wawancara di kantor Jl. Diponegoro 5 Malang.`,
    },
  ],
})

it.each(['PT Sumber Rezeki', 'PT Karya Insani'])(
  'an offer abroad of a listed company without a licence in force is at least suspicious, and says why: %s',
  name => {
    const offer = ofCompany(name)
    expect(plain(offer).outcome).toBe('no_signs_found')
    const verdict = check(offer)
    expect(verdict.outcome).toBe('suspicious')
    expect(verdict.reasons[0]).toMatchObject({ signal: 'licence-lapsed', evidence: name })
    const card = verdictCard(verdict, 'id', {
      say: words.say,
      contacts: knowledge.contacts,
      countryName: () => undefined,
    })
    expect(card).toMatch(/Mencurigakan[\s\S]*sedang tidak berlaku[\s\S]*1\. Jangan kirim uang/)
  },
)

it.each(['PT Maju Jaya', 'PT Entah Siapa'])(
  'whose licence holds, or who is in no list, is judged as before: %s',
  name => expect(check(ofCompany(name))).toEqual(plain(ofCompany(name))),
)

it('lowers nothing, and asks no list about work at home', () => {
  const scam = {
    parts: [
      {
        kind: 'text' as const,
        text: 'PT Karya Insani butuh admin di Kamboja, gaji 15 juta, tiket ditanggung',
      },
    ],
  }
  expect(check(scam).outcome).toBe('likely_scam')
  const home = {
    parts: [
      {
        kind: 'text' as const,
        text: 'PT Karya Insani membuka lowongan kasir di Bekasi, gaji UMR, kirim lamaran ke kantor Jl. Merdeka 5',
      },
    ],
  }
  expect(check(home)).toEqual(plain(home))
})

const whys = createWhys(CONTENT)
const bare = withBareChecks(plain, loadBareContent(CONTENT), knowledge.contacts, new Map())
const checkNames = withListedNames(
  bare,
  byList(
    () => finder,
    whys,
    () => '2026-11-25',
  ),
)
const asked = (text: string) => ({ parts: [{ kind: 'text' as const, text }] })
const cardOf = (text: string, language: string) =>
  verdictCard(checkNames(asked(text)), language, {
    say: words.say,
    contacts: knowledge.contacts,
    countryName: () => undefined,
    agencies: () => finder,
  })

it.each([
  'PT Karya Insani itu terdaftar gak ya?',
  'PT Karya Insani resmi?',
  'pt sumber rezeki',
  'cek PT Sumber Rezeki',
])('a company asked about by name alone is headed by its licence: %s', text => {
  expect(bare(asked(text))).toMatchObject({ outcome: 'not_an_offer' })
  expect(checkNames(asked(text))).toMatchObject({ outcome: 'suspicious', about: 'other_scam' })
  const card = cardOf(text, 'id')
  expect(card).toMatch(/^🟠 Izin (?:PT|pt) .* tidak berlaku menurut daftar resmi P3MI/)
  expect(card).not.toMatch(/berlaku sampai|belum berarti/)
})

it('is told so in English, and nothing is raised for one whose licence holds or who is like one that was', () => {
  expect(cardOf('is PT Karya Insani licensed?', 'en')).toMatch(/^🟠 By the official P3MI list/)
  for (const text of ['PT Maju Jaya resmi?', 'PT Karya Insanii resmi?', 'PT Entah Siapa resmi?'])
    expect(checkNames(asked(text))).toEqual(bare(asked(text)))
})
