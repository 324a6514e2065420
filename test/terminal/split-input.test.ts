import { describe, expect, it } from 'vitest'
import { splitInput } from '../../src/terminal/split-input.ts'

describe('piped input', () => {
  it('takes every line for a message when there is no blank line', () => {
    expect(splitInput('halo\n/bantuan\ngaji 15 juta di kamboja\n')).toEqual([
      'halo',
      '/bantuan',
      'gaji 15 juta di kamboja',
    ])
  })

  it('takes paragraphs for messages when there are blank lines', () => {
    expect(splitInput('LOWONGAN\ngaji 15 juta\n\nini benar?\n')).toEqual([
      'LOWONGAN\ngaji 15 juta',
      'ini benar?',
    ])
  })

  it('keeps commands and button numbers apart from text', () => {
    expect(splitInput('baris satu\nbaris dua\n1\n/hapus\n\nlagi\n')).toEqual([
      'baris satu\nbaris dua',
      '1',
      '/hapus',
      'lagi',
    ])
  })

  it('reads Windows line ends and survives emptiness', () => {
    expect(splitInput('a\r\nb\r\n')).toEqual(['a', 'b'])
    expect(splitInput('')).toEqual([])
    expect(splitInput('\n\n\n')).toEqual([])
  })
})
