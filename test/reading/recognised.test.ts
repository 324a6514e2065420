import { describe, expect, it } from 'vitest'
import { readTsv } from '../../src/reading/recognised.ts'

/** A word of Tesseract's TSV: where it stands and how sure it is. */
function word(text: string, confidence: number, [block, paragraph, line]: readonly number[]): string {
  return ['5', 1, block, paragraph, line, 1, 0, 0, 10, 10, confidence, text].join('\t')
}

describe('what Tesseract says', () => {
  it('keeps lines and paragraphs', () => {
    const tsv = [
      'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
      '1\t1\t0\t0\t0\t0\t0\t0\t100\t100\t-1\t',
      word('Gaji', 96, [1, 1, 1]),
      word('besar', 94, [1, 1, 1]),
      word('tanpa', 95, [1, 1, 2]),
      word('Hubungi', 95, [2, 1, 1]),
    ].join('\n')
    expect(readTsv(tsv)).toMatchObject({ text: 'Gaji besar\ntanpa\n\nHubungi', words: 4 })
  })

  it('leaves out lines that are guesses or hold no word, but counts their doubt', () => {
    const tsv = [
      word('Lowongan', 96, [1, 1, 1]),
      word('SSS=ee', 20, [2, 1, 1]),
      word('|', 90, [3, 1, 1]),
    ].join('\n')
    const { text, words, confidence } = readTsv(tsv)
    expect({ text, words }).toEqual({ text: 'Lowongan', words: 1 })
    expect(confidence).toBeLessThan(80)
  })

  it('joins a link that goes on in the next line, and no other line', () => {
    const tsv = [
      word('https://kerja-', 90, [1, 1, 1]),
      word('cepat.example/a', 90, [1, 1, 2]),
      word('lalu', 90, [1, 1, 3]),
    ].join('\n')
    expect(readTsv(tsv).text).toBe('https://kerja-cepat.example/a\nlalu')
  })

  it('says nothing of nothing', () => {
    expect(readTsv('')).toEqual({ text: '', words: 0, confidence: 0 })
  })
})
