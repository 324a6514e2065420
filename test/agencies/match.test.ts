import { describe, expect, it } from 'vitest'
import { createFinder } from '../../src/agencies/match.ts'
import { nameKey, nameWords } from '../../src/agencies/name.ts'
import { agency, listed, listOf, unlisted } from './invented.ts'

const finder = createFinder(listOf(listed.map(name => agency({ name }))))

describe('a name is folded', () => {
  it.each([
    ['PT. Maju-Jaya Intl, Tbk (Cabang Kediri)', 'maju jaya internasional'],
    ['P.T. MAJU JAYA', 'maju jaya'],
    ['Maju Jaya, PT', 'maju jaya'],
    ['PT Putera  Bumi (Persero)', 'putra bumi'],
    ['PT. B.K.A. Sentosa', 'bka sentosa'],
    ['pt maju djaja', 'maju jaya'],
    ['P3MI Karya & Bakti Kantor', 'karya dan bakti kantor'],
    ['PT Cabang Harapan', 'cabang harapan'],
  ])('%s', (written, folded) => expect(nameWords(written).join(' ')).toBe(folded))

  it('is nothing where there is nothing but a form', () => expect(nameKey('PT. (Persero) Tbk')).toBe(''))
})

/** Ways to write a name that leave it the same. */
const rewritten: readonly ((name: string) => string)[] = [
  name => name.toUpperCase(),
  name => name.toLowerCase(),
  name => name.replace('PT ', 'PT. '),
  name => name.replace('PT ', 'P.T.'),
  name => `${name.replace('PT ', '')}, PT`,
  name => name.replace('PT ', ''),
  name => `${name} Tbk.`,
  name => `${name} (cabang Malang)`,
  name => name.replace('Internasional', 'International').replace('Utama', 'Oetama'),
  name => `PT ${name.slice(3).replaceAll(' ', '')}`,
  name => name.replaceAll(' ', '-'),
]
/** Slips of the keyboard, in the middle of the name. */
const slips: readonly ((name: string) => string)[] = [
  name => cut(name, at => name.slice(0, at) + name.slice(at + 1)),
  name => cut(name, at => `${name.slice(0, at)}${name[at]}${name.slice(at)}`),
  name => cut(name, at => `${name.slice(0, at)}x${name.slice(at + 1)}`),
  name => cut(name, at => `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`),
  name => `${name}n`,
]
function cut(name: string, change: (at: number) => string): string {
  const at = Math.floor(name.length / 2)
  return change(name[at] === ' ' ? at + 1 : at)
}

describe('on 300 invented names', () => {
  it('has 300 names in the list and 300 others', () => {
    expect([new Set(listed).size, new Set(unlisted).size]).toEqual([300, unlisted.length])
    expect(unlisted.length).toBeGreaterThan(280)
    expect(unlisted.filter(name => listed.includes(name))).toEqual([])
  })

  it.each(rewritten.map((rewrite, way) => [rewrite(listed[2] ?? ''), way] as const))(
    'finds each of them written like %s',
    (_, way) => {
      const wrong = listed.filter(name => {
        const match = finder.find(rewritten[way]?.(name) ?? '')
        return match.kind !== 'exact' || match.agencies[0].name !== name
      })
      expect(wrong).toEqual([])
    },
  )

  it.each(slips.map((slip, way) => [slip(listed[2] ?? ''), way] as const))(
    'shows the right one for a slip like %s, and is never sure',
    (_, way) => {
      const wrong = listed.filter(name => {
        const written = slips[way]?.(name) ?? ''
        const match = finder.find(written)
        const expected = nameKey(written) === nameKey(name) ? 'exact' : 'near'
        return match.kind !== expected || match.agencies[0].name !== name
      })
      expect(wrong).toEqual([])
    },
  )

  it('of three changed letters at once finds three in four, and shows no wrong name', () => {
    const shown = listed.map(name => ({
      name,
      match: finder.find(name.replace('j', 'y').replace('u', 'oe').replace('a', 'e')),
    }))
    const near = shown.flatMap(({ name, match }) =>
      match.kind === 'none' ? [] : [match.agencies[0].name === name],
    )
    expect(near.filter(right => !right).length).toBe(0)
    expect(near.length / listed.length).toBeGreaterThan(0.5)
  })

  it('takes none of 300 other names for a listed one, nor for one like it', () => {
    expect(unlisted.filter(name => finder.find(name).kind !== 'none')).toEqual([])
  })
})

describe('what is near', () => {
  const small = createFinder(
    listOf(
      ['PT Maju Jaya Abadi Sentosa', 'PT Bina Insani', 'PT AJM', 'PT Surya Nusantara'].map(name =>
        agency({ name }),
      ),
    ),
  )
  it.each([
    ['PT Maju Jaya Abadi', 'near'],
    ['PT Bina Insani Jaya', 'near'],
    ['PT Bina Insani Taiwan Sukses Bersama', 'none'],
    ['PT Maju', 'none'],
    ['PT AJN', 'none'],
    ['PT AJM', 'exact'],
    ['PT Surya Nusantra', 'near'],
    ['PT Surya Persada', 'none'],
    ['', 'none'],
    ['PT', 'none'],
    ['PT 😀', 'none'],
  ])('%s is %s', (name, kind) => expect(small.find(name).kind).toBe(kind))

  it('takes a name of any length', () => expect(small.find(`PT ${'maju '.repeat(20_000)}`).kind).toBe('none'))
})
