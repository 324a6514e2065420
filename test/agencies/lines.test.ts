import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Asked, agencyLines } from '../../src/agencies/lines.ts'
import { createFinder } from '../../src/agencies/match.ts'
import { loadWords } from '../../src/words.ts'
import { agency, listOf } from './invented.ts'

const { say } = loadWords(resolve(import.meta.dirname, '../../content'))
const words = { say, site: 'siskop.example', today: '2026-11-25' }
const finder = createFinder(
  listOf([
    agency({
      name: 'PT MAJU JAYA',
      licence: 'KEP. 123/2023',
      phones: ['021-5550123'],
      validUntil: '2027-12-31',
      status: 'Aktif',
    }),
    agency({ name: 'PT Sumber Rezeki', validUntil: '2026-01-31' }),
    agency({ name: 'PT Karya Insani', status: 'SIP3MI dicabut' }),
  ]),
)
const asked = (change: Partial<Asked>): Asked => ({
  names: [],
  licences: [],
  phones: [],
  matters: true,
  ...change,
})
const told = (change: Partial<Asked>, language = 'id') =>
  agencyLines(finder, asked(change), language, words).join('\n')

describe('what the list says of an agency', () => {
  it('names it with its licence, and gives no guarantee', () => {
    expect(told({ names: ['pt. maju jaya'] })).toMatch(
      /^PT MAJU JAYA: ada di daftar P3MI tanggal 2026-11-20 \(izin KEP\. 123\/2023, berlaku sampai 2027-12-31, status: Aktif\)\.\nAda di daftar belum berarti/,
    )
    expect(told({ names: ['PT Maju Jaya'] }, 'en')).toContain('does not make this offer true')
  })

  it('says that not being in it proves nothing, and where to ask', () => {
    const text = told({ names: ['PT Entah Siapa'] })
    expect(text).toContain('bukan bukti penipuan')
    expect(text).toContain('siskop.example')
    expect(told({ names: ['PT Entah Siapa'] }, 'en')).toContain('no proof of a scam')
  })

  it('says nothing of a company that needs to be in no list', () => {
    expect(told({ names: ['PT Entah Siapa'], matters: false })).toBe('')
    expect(told({ names: ['Happy Foods Co', 'LPK Harapan', 'Yayasan Kita'] })).toBe('')
    expect(told({ names: ['PT Maju Jayaa'], matters: false })).toBe('')
  })

  it('warns of a licence that does not hold', () => {
    expect(told({ names: ['PT Sumber Rezeki'] })).toMatch(/masa berlaku habis 2026-01-31[\s\S]*tidak berlaku/)
    expect(told({ names: ['PT Karya Insani'] })).toMatch(/dicabut[\s\S]*tidak berlaku/)
    expect(told({ names: ['PT Maju Jaya'] })).not.toContain('tidak berlaku')
    expect(told({ names: ['PT Karya Insani'] })).not.toMatch(/berlaku sampai|belum berarti/)
  })

  it('warns of a borrowed name: another licence, another phone', () => {
    expect(told({ names: ['PT Maju Jaya'], licences: ['SIP3MI 999/2022'] })).toContain(
      'lain dengan yang ada di daftar',
    )
    expect(told({ names: ['PT Maju Jaya'], phones: ['+6281298765432'] })).toContain('bukan nomor kantor')
    expect(
      told({ names: ['PT Maju Jaya'], licences: ['SIP3MI 123/2023'], phones: ['+62215550123'] }),
    ).not.toContain('⚠️')
  })

  it('shows the listed name that is meant or imitated', () => {
    expect(told({ names: ['PT Maju Jayaa'] })).toMatch(/tidak ada di daftar[\s\S]*PT MAJU JAYA/)
    expect(told({ names: ['PT Maju Jayaa'] })).not.toContain('⚠️')
    expect(told({ names: ['PT Maju Jayaa'], phones: ['+6281298765432'] })).toContain('⚠️')
  })

  it('warns of a near name whose licence is not in force', () => {
    expect(told({ names: ['PT Karya Insanii'] })).toMatch(/dicabut[\s\S]*⚠️ Menurut daftar itu izin/)
    expect(told({ names: ['PT Sumber Rejeki'] }, 'en')).toContain('is not in force')
  })

  it('tells every licence of a name that stands there twice', () => {
    const twice = createFinder(
      listOf([
        agency({ name: 'PT Dua Kali', licence: '1/2020' }),
        agency({ name: 'PT Dua Kali', licence: '22/2021' }),
      ]),
    )
    const text = agencyLines(twice, asked({ names: ['PT Dua Kali'] }), 'id', words).join('\n')
    expect(text).toMatch(/izin 1\/2020[\s\S]*tercatat lagi di daftar itu \(izin 22\/2021\)/)
  })

  it('never shows a number of the list', () =>
    expect(told({ names: ['PT Maju Jaya'], phones: ['+6281298765432'] })).not.toMatch(/555/))

  it('says when the list is old, and nothing where there is none', () => {
    const later = agencyLines(finder, asked({ names: ['PT Maju Jaya'] }), 'id', {
      ...words,
      today: '2026-12-21',
    })
    expect(later.at(-1)).toContain('31 hari')
    expect(agencyLines(finder, asked({}), 'id', { ...words, today: '2026-12-21' })).toEqual([])
    expect(told({ names: ['PT Maju Jaya'] })).not.toContain('hari.')
    expect(agencyLines(null, asked({ names: ['PT Maju Jaya'] }), 'id', words)).toEqual([])
  })

  it('tells each name once, two at the most', () => {
    const text = told({ names: ['PT Maju Jaya', 'PT. MAJU JAYA', 'PT Sumber Rezeki', 'PT Karya Insani'] })
    expect(text.match(/ada di daftar P3MI/g)).toHaveLength(2)
  })
})
