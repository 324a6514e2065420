import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadQuiz } from '../../src/learning/quiz-file.ts'
import { renderCard } from '../../src/learning/render-card.ts'
import { CARD_SIZE, drawScoreCard, type ScoreCard } from '../../src/learning/score-card.ts'
import { widthOf, wrapText } from '../../src/learning/wrap-text.ts'

const { items } = loadQuiz(resolve(import.meta.dirname, '../../content'))

const CARD: ScoreCard = {
  title: 'Penipuan atau asli?',
  results: [true, true, false, true, true],
  outOf: 'dari 5',
  praise: 'Mataku makin tajam',
  learnt: 'Tanda bahaya yang kupelajari',
  sign: 'kirim <uang> & "KTP" 🇰🇭 dulu',
  why: 'Uang di muka.',
  dare: 'Berani coba?',
  address: '@CekDuluBot',
}

/** The lowest line of text above the foot of the card. */
function lowestInPanel(svg: string): number {
  const lines = [...svg.matchAll(/<text x="142" y="(\d+)" font-size="(\d+)"/g)]
  return Math.max(...lines.map(([, y]) => Number(y)))
}

describe('the score card', () => {
  it('is a square picture', async () => {
    const png = Buffer.from(await renderCard(drawScoreCard(CARD)))
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD_SIZE, CARD_SIZE])
    expect(png.length).toBeLessThan(500_000)
  })

  it('shows one part of the ring per item, and every word without markup or pictures in letters', () => {
    const svg = drawScoreCard(CARD)
    expect(svg.match(/stroke="#37d39b" stroke-width="30"/g)).toHaveLength(4)
    expect(svg.match(/stroke="#ff7a6b" stroke-width="30"/g)).toHaveLength(1)
    expect(svg).toContain('“kirim &lt;uang&gt; &amp; "KTP" dulu”')
    expect(svg).toContain('@CekDuluBot')
  })

  it('holds the sign of every scam of the quiz with its reason, in both languages', () => {
    for (const item of items.filter(({ answer }) => answer === 'scam')) {
      for (const language of ['id', 'en'] as const) {
        const why = item.why[language].split(/(?<=[.!?])\s/)[0] ?? ''
        const svg = drawScoreCard({ ...CARD, sign: item.sign[language], why })
        expect(lowestInPanel(svg), item.id).toBeLessThan(930)
        expect(svg.match(/<text x="142"/g)?.length, item.id).toBeGreaterThanOrEqual(2)
      }
    }
  })

  it('cuts a sign that is far too long rather than run over the edge', () => {
    const svg = drawScoreCard({ ...CARD, sign: 'panjang '.repeat(90) })
    expect(lowestInPanel(svg)).toBeLessThan(930)
  })
})

describe('wrapping', () => {
  it('keeps every word, and no line is wider than asked', () => {
    const text =
      'Jangan berangkat sebelum visa kerjamu benar-benar ada di tangan, dan pegang paspormu sendiri.'
    const lines = wrapText(text, 400, 30)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(widthOf(line, 30)).toBeLessThanOrEqual(400)
  })

  it('cuts a word that is wider than a line', () => {
    const word = 'W'.repeat(60)
    const lines = wrapText(word, 300, 30)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join('')).toBe(word)
  })
})
