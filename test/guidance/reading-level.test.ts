import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/guidance/content/check-content.ts'
import { lix } from '../../src/guidance/content/reading-level.ts'

test('LIX is words in a sentence plus long words in a hundred', () => {
  // Two sentences of four words; two of the eight are longer than six letters.
  expect(lix('Paspor kamu milikmu sendiri. Jangan beri ke bos.')).toBeCloseTo(4 + (100 * 2) / 8)
  expect(lix('')).toBe(0)
  expect(lix('satu dua. satu dua.')).toBe(2)
})

test('addresses do not make a text hard', () => {
  expect(lix('Buka situs itu https://siskop2mi.bp2mi.go.id/lowongan/list')).toBe(lix('Buka situs itu'))
  expect(lix('Tulis ke pengaduan@lembaga.go.id')).toBe(lix('Tulis ke'))
})

test('a paper of an authority is harder than how we say it', () => {
  const paper =
    'Penyelenggaraan pelindungan pekerja migran dilaksanakan berdasarkan ketentuan peraturan perundang-undangan yang berlaku.'
  expect(lix(paper)).toBeGreaterThan(60)
  expect(lix('Negara wajib melindungi kamu. Ada aturannya.')).toBeLessThan(50)
})

test('no article of ours is hard to read', () => {
  const problems = checkContent(resolve(import.meta.dirname, '../../content'), {
    staleDays: 100_000,
    today: new Date(),
  })
  expect(problems.filter(({ what }) => what === 'hard')).toEqual([])
})
