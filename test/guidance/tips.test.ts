import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/guidance/content/load.ts'
import { unreviewed } from '../../src/guidance/content/unreviewed.ts'
import { plainWords } from '../../src/guidance/search/plain-words.ts'
import { loadTips, nextTip } from '../../src/guidance/tips.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const knowledge = loadKnowledge(CONTENT)
const tips = loadTips(CONTENT, knowledge)

test('there are at least 40 tips, and none calls anything safe', () => {
  expect(tips.length).toBeGreaterThanOrEqual(40)
  for (const { text } of tips) expect(`${text.id} ${text.en}`).not.toMatch(/\b(aman|safe)\b/i)
})

test('never the same tip twice in a row, and none again before all were seen', () => {
  for (let round = 0, lately: string[] = []; round < 300; round++) {
    const tip = nextTip(tips, lately, (round * 0.37) % 1)
    expect(tip.id).not.toBe(lately.at(-1))
    expect(lately.slice(-30)).not.toContain(tip.id)
    lately = [...lately, tip.id].slice(-30)
  }
  const two = tips.slice(0, 2)
  const ids = two.map(({ id }) => id)
  expect(nextTip(two, ids, 0.99).id).toBe(ids[0])
  expect(() => nextTip([], [], 0)).toThrow(RangeError)
})

test('nothing to dial or open may stand in a tip or a checklist', () => {
  expect(plainWords.safeParse({ id: 'Tanya BP3MI.', en: 'Ask BP3MI.' }).success).toBe(true)
  for (const bad of ['Telepon 0812-3456-789', 'Buka https://x.example', 'Tulis ke @akun'])
    expect(plainWords.safeParse({ id: bad, en: 'x' }).success).toBe(false)
})

test('what staff write is compared with reviewed content', () => {
  const clean = 'Telepon 0800-1000, atau lihat siskop2mi.bp2mi.go.id. Biaya penempatan bukan bebanmu.'
  expect(unreviewed(clean, knowledge)).toEqual([])
  const flagged = unreviewed(
    'Hubungi 0812-9999-0000 atau @agenku, daftar di loker-cepat.xyz sebelum 31.',
    knowledge,
  )
  expect(flagged.join(' ')).toMatch(/0812-9999-0000/)
  expect(flagged.join(' ')).toMatch(/@agenku/)
  expect(flagged.join(' ')).toMatch(/loker-cepat\.xyz/)
})
