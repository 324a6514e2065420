import { expect, test } from 'vitest'
import { assurance, strayIds, titlesIn } from './requirements.ts'

test('every promise has a test that names it, or says why not', () => {
  const missing = assurance().filter(({ tests, open }) => tests.length === 0 && open === null)
  expect(missing.map(({ id, says }) => `${id} ${says}`)).toEqual([])
})

test('every id in a title is that of a promise', () => {
  expect(strayIds()).toEqual([])
})

test('titles are read of tests that run, in every form, and of nothing else', () => {
  const source = `
    const note = 'X-01 in a string', more = ['X-02', () => 1]
    test('X-03 plain', () => {})
    it("X-04 it's async", async () => {})
    test.each([
      ['a', 1],
    ])('X-05 %s', (a, b) => {})
    describe.each(LIST)('X-06 %s', each => {})
    test.skip('X-07 skipped', () => {})
    test.todo('X-08 to be written')
    test(
      \`X-09 broken line\`,
      { timeout: 1 },
      async () => {})
  `
  expect(titlesIn(source).map(title => title.slice(0, 4))).toEqual(['X-03', 'X-04', 'X-05', 'X-06', 'X-09'])
})
