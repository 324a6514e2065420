import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/guidance/content/article-file.ts'

const good = `---
topic: costs
title: { id: Biaya, en: Costs }
order: 10
reviewed: 2026-11-25
facts:
  cost-b:
    basis: editorial
    confidence: high
    volatile: true
    sources:
      - { title: Undang-undang, url: "https://example.go.id/a", date: 2025-04-10 }
    ask: [bayar brp]
  cost-a:
    basis: stated
    confidence: low
    volatile: false
    verify: true
    sources:
      - { title: Kedua, url: "https://example.go.id/b", date: undated }
    ask: [gratis ga]
---

## [cost-a] id · Judul A
Teks A.

## [cost-a] en · Title A
Text A.

## [cost-a] jv · Irah A
Tulisan A.

## [cost-b] id · Judul B
Teks B.

- satu
- dua

## [cost-b] en · Title B
Text B.
`

describe('parseArticle', () => {
  it('keeps reading order, every language, and dates as they are written', () => {
    const article = parseArticle('costs/x.md', 'costs/x', good)
    expect(article.passages.map(passage => passage.fact)).toEqual(['cost-a', 'cost-b'])
    const [a, b] = article.passages
    expect(a?.title['jv']).toBe('Irah A')
    expect(a?.verify).toBe(true)
    expect(b?.text.id).toBe('Teks B.\n\n- satu\n- dua')
    expect(b?.sources[0]?.date).toBe('2025-04-10')
    expect(b?.verify).toBe(false)
  })

  it('takes what is editorial without a source', () => {
    const file = good.replace(/ {4}sources:\n.*04-10 \}\n/, '')
    const own = parseArticle('costs/x.md', 'costs/x', file).passages.find(({ fact }) => fact === 'cost-b')
    expect(own?.sources).toEqual([])
  })

  it.each([
    ['front matter', good.replace('---\ntopic', 'topic'), /costs\/x\.md: no-front-matter/],
    ['an unknown field', good.replace('order: 10', 'order: 10\ncolour: red'), /costs\/x\.md: .*colour/],
    ['a wrong basis', good.replace('basis: stated', 'basis: rumour'), /facts › cost-a › basis/],
    ['no source', good.replace(/sources:\n.*b".*\n/, 'sources: []\n'), /facts › cost-a › sources/],
    ['a bad link', good.replace('https://example.go.id/a', 'example'), /facts › cost-b › sources › 1 › url/],
    [
      'a missing translation',
      good.replace(/## \[cost-b\] en[\s\S]*/, ''),
      /passage-missing fact=cost-b language=en/,
    ],
    ['a passage without an entry', good.replaceAll('[cost-b]', '[cost-c]'), /passage-stray fact=cost-c/],
    ['a passage twice', `${good}\n## [cost-b] en · Again\nText.\n`, /twice what=\[cost-b\] en/],
    ['an empty passage', good.replace('Text A.', ''), /passage-empty fact=cost-a language=en/],
    ['a malformed heading', good.replace('[cost-a] en ·', '[cost-a] en -'), /heading/],
  ])('names file and field for %s', (_what, text, message) => {
    expect(() => parseArticle('costs/x.md', 'costs/x', text)).toThrow(message)
  })
})
