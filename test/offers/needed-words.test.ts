import { describe, expect, it } from 'vitest'
import { neededWords } from '../../src/offers/text/needed-words.ts'
import { saying, spokenWords, wordsOf } from '../../src/offers/text/said.ts'
import { plainForm } from '../../src/offers/text/spellings.ts'

/** As lists, each way with its choices. */
function needs(source: string): string[][][] | null {
  return neededWords(source)?.map(way => way.map(choice => [...choice].sort())) ?? null
}

describe('the words that a pattern needs', () => {
  it('are those between its spaces, for each way of it', () => {
    expect(needs('paspor ditahan|(?:gaji|upah) (?:[^ ]+ ){0,2}?(?:gak|belum) dibayar')).toEqual([
      [['paspor'], ['ditahan']],
      [['gaji', 'upah'], ['belum', 'gak'], ['dibayar']],
    ])
  })

  it('are spelled in full', () => {
    expect(needs('seizures?')).toEqual([[['seizure', 'seizures']]])
    expect(needs('(?:di|ke)(?:jual|beli)(?:in)?')).toEqual([
      [['dibeli', 'dibeliin', 'dijual', 'dijualin', 'kebeli', 'kebeliin', 'kejual', 'kejualin']],
    ])
  })

  it('are not those that may be missing, or are only looked at', () => {
    expect(needs('(?:aku |saya )?mau mati(?: saja)?(?! dong)')).toEqual([[['mau'], ['mati']]])
    expect(needs('(?<! (?:dekat|depan) )kantor(?= (?:pos|polisi) )')).toEqual([[['kantor']]])
  })

  it('of several words in one choice, the ones met most seldom', () => {
    expect(needs('mau (?:go out|keluar rumah|minggat)')).toEqual([[['mau'], ['keluar', 'minggat', 'out']]])
  })

  it('are none where a word is not spelled in full', () => {
    expect(needs('(?:wk){2,}w?')).toBeNull()
    expect(needs('paspor|\\d+ ?juta')).toBeNull()
    expect(needs('nge(?:lamar |)kerja')).toBeNull()
    expect(needs('[^ ]{3,20}ku')).toBeNull()
    expect(needs('anak(?: kecil)?nya|ibu')).toBeNull()
  })
})

/** One that is asked so often that texts are looked at for its words first. */
function oftenAsked(words: string): RegExp {
  const says = saying(words)
  for (let n = 0; n < 30; n += 1) says.test(spokenWords(`apa ${n}`))
  return says
}

describe('a saying', () => {
  it('is found wherever its expression is', () => {
    const says = saying(
      '(?:aku |kami )?(?:gak|belum) ~2 (?:boleh|bisa) (?:keluar|pulang)(?: rumah)?(?! dulu)|tolong(?:in)?',
    )
    for (const text of [
      'aku gak pernah boleh pulang',
      'gk bs keluar rumah',
      'belum dikasih tau bisa pulang',
      'tolongin',
      'TOLONG!',
    ])
      expect(says.test(spokenWords(text)), text).toBe(true)
    for (const text of ['gak bisa keluar dulu', 'boleh pulang gak', 'ditolongin', ''])
      expect(says.test(spokenWords(text)), text).toBe(false)
  })

  it('is searched for in a second text as in the first', () => {
    const says = oftenAsked('paspor ditahan')
    const [held, free] = [spokenWords('paspor ditahan'), spokenWords('paspor dipegang sendiri')]
    expect([held, free, held, free].map(words => says.test(words))).toEqual([true, false, true, false])
  })

  it('asked often only now is found in words that were read before', () => {
    const words = spokenWords('kalimat yang sudah dibaca')
    const says = saying('dibaca')
    expect(Array.from({ length: 30 }, () => says.test(words))).not.toContain(false)
  })
})

describe('spoken words', () => {
  it.each([
    '',
    ' ',
    "it's  me,   sy-sy",
    'gw',
    'G to G; di KL!',
    'é à ’tis naïve',
    '𝐠𝐚𝐣𝐢 𝟏𝟓 juta',
    'x𝐠y \ud835 a\udc20b',
    'İSTANBUL ı',
    'a👨‍👩‍👧b 15.000.000/bln',
    '\u0643\u0645\u0628\u0648\u062f\u064a\u0627 sdh',
  ])('are the words in their plain forms: %j', text => {
    expect(spokenWords(text)).toBe(` ${wordsOf(text).map(plainForm).join(' ')} `)
  })
})
