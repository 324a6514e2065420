import { describe, expect, test } from 'vitest'
import type { Case } from '../../src/offers/types.ts'
import { isCut, keptOf, linesOf, readCut, toggled, writeCut } from '../../src/reports/kept.ts'

const TEXT = `LOKER KAMBOJA, paspor dipegang kantor
Hubungi WA 081298765432 atau t.me/agen_cepat
nama saya Watini Lestari, NIK 3204015501900003
Transfer ke BCA 1234567890`
const offer: Case = { parts: [{ kind: 'text', text: TEXT }] }
const line = (n: number) => toggled(0n, n)

describe('what is kept of a case (I-06)', () => {
  test('the reporter is masked, the recruiter is kept, and it says what was masked', () => {
    const kept = keptOf(offer)
    expect(kept?.text).not.toMatch(/Watini|3204015501900003/)
    expect(kept?.contacts).toEqual(['+6281298765432', 't.me/agen_cepat', 'BCA 1234567890'])
    expect([...(kept?.masked ?? [])]).toEqual([
      ['name', 1],
      ['identity', 1],
    ])
  })

  test('every choice of lines keeps a part of what was masked, and only contacts that stand in it', () => {
    const whole = keptOf(offer)
    for (let choice = 0n; choice < 1n << 4n; choice++) {
      const kept = keptOf(offer, choice)
      if (choice === (1n << 4n) - 1n) {
        expect(kept).toBeNull()
        continue
      }
      const rest = whole?.lines.filter((_, i) => !isCut(choice, i)).join('')
      expect(kept?.text).toBe(rest?.trim())
      expect(kept?.contacts.includes('BCA 1234567890')).toBe(!isCut(choice, 3))
      expect(kept?.contacts.includes('+6281298765432')).toBe(!isCut(choice, 1))
    }
  })

  test('what was masked is told of the lines that are kept, and of no other', () => {
    expect([...(keptOf(offer, line(2))?.masked ?? [])]).toEqual([])
    expect([...(keptOf(offer, line(0))?.masked.keys() ?? [])]).toEqual(['name', 'identity'])
  })

  test('a button agrees to one text only', () => {
    const prints = Array.from({ length: 15 }, (_, choice) => keptOf(offer, BigInt(choice))?.print)
    expect(new Set(prints).size).toBe(15)
    expect(keptOf({ parts: [{ kind: 'text', text: `${TEXT}!` }] })?.print).not.toBe(prints[0])
    expect(keptOf(offer)?.print).toBe(prints[0])
  })

  test('nothing is kept of a case without words', () => {
    expect(keptOf({ parts: [{ kind: 'text', text: '  \n ' }] })).toBeNull()
  })
})

describe('lines', () => {
  test('together they are the text again, whatever it is', () => {
    const texts = [
      '',
      'satu',
      'a\n\n\nb\n',
      `${'Kalimat panjang sekali tanpa akhir. '.repeat(20)}\nbaris`,
      'x'.repeat(5000),
      Array.from({ length: 90 }, (_, i) => `baris ${i}`).join('\n'),
      '👩🏽‍🔧 gaji! '.repeat(60),
    ]
    for (const text of texts) {
      expect(linesOf(text).join('')).toBe(text)
      expect(linesOf(text).length).toBeLessThanOrEqual(40)
    }
  })

  test('a choice survives its button; what no button of ours carries does not', () => {
    for (const cut of [0n, line(0), line(3) ^ line(39), (1n << 40n) - 1n]) {
      expect(readCut(writeCut(cut))).toBe(cut)
      expect(writeCut(cut).length).toBeLessThanOrEqual(8)
    }
    for (const forged of ['', '-1', 'zzzzzzzz', 'A', '1'.repeat(9), '0.1']) expect(readCut(forged)).toBeNull()
  })
})
