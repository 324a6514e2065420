import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/offers/extract.ts'
import { normalise } from '../../src/offers/text/normalise.ts'
import { BANDS, LEAST_BANDS, plainWords, printsOf } from '../../src/reports/prints.ts'

function read(text: string) {
  const offer = { parts: [{ kind: 'text' as const, text }] }
  const copy = normalise(offer)
  return [offer, copy, extract(offer, copy, [])] as const
}

const prints = (text: string) => printsOf(...read(text))
const agreeing = (a: string, b: string) => {
  const there = new Set(prints(b))
  return prints(a).filter(print => there.has(print)).length
}

const offers = readFileSync(new URL('../fixtures/offers/messages.dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => (JSON.parse(line) as { text: string }).text)
  .filter(text => plainWords(...read(text)).length >= 40)
  .slice(0, 300)

describe('near-same wording', () => {
  test('a changed phone, amount, link or account changes no print', () => {
    const text = (n: number) =>
      `Dibutuhkan segera admin kantor di Kamboja, gaji ${n} juta per bulan, mess dan makan ditanggung, berangkat minggu ` +
      `depan. Daftar ke wa.me/62812${n}000000 atau https://loker${n}.example.com, biaya transfer BCA 12345${n}6789.`
    expect(prints(text(12))).toHaveLength(BANDS)
    expect(prints(text(12))).toEqual(prints(text(25)))
  })

  test('what was masked is no word of it', () => {
    expect(plainWords(...read('nama saya [NAME], hubungi [PHONE] ya'))).toEqual([
      'nama',
      'saya',
      'hubungi',
      'ya',
    ])
  })

  test('of real offers each is like itself with a sentence more, and hardly any like another', () => {
    const changed = offers.filter(
      text => agreeing(text, `${text}\nInfo lengkap chat saja ya kak`) < LEAST_BANDS,
    )
    expect(changed.length / offers.length).toBeLessThan(0.05)
    const pairs = offers.map((text, i) => [text, offers[(i + 7) % offers.length] ?? ''] as const)
    const alike = pairs.filter(([a, b]) => a !== b && agreeing(a, b) >= LEAST_BANDS)
    expect(alike.length / pairs.length).toBeLessThan(0.01)
  })

  test('a few words are not enough to be like anything', () => {
    expect(prints('info loker kak')).toEqual([])
  })
})
