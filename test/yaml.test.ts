import { expect, test } from 'vitest'
import { parseUncut, parseYaml } from '../src/yaml.ts'

test('dates and the words of YAML 1.1 stay text', () => {
  expect(parseYaml('day: 2026-01-02\nlanguage: no\ncode: 0o7')).toEqual({
    day: '2026-01-02',
    language: 'no',
    code: 7,
  })
})

test.each(['', '\n', '# nobody is switched off\n'])('an empty document is null: %j', text => {
  expect(parseYaml(text)).toBeNull()
})

test('what is wrong is told with its line', () => {
  expect(() => parseYaml('a: 1\na: 2')).toThrow(/duplicated.*2:1/s)
})

test('an unquoted value that loses its end is told, a quoted one and a comment are not', () => {
  expect(() => parseUncut('- dp ~2 #money|juta\n- "dp ~2 #money"')).toThrow('unquoted text=dp ~2 #money|juta')
  expect(parseUncut('- "dp ~2 #money"\n- dp # what is paid first\n# all')).toEqual(['dp ~2 #money', 'dp'])
})

test('it reads the same otherwise', () => {
  const written = 'day: 2026-01-02\ncode: 0o7\n'
  expect(parseUncut(written)).toEqual(parseYaml(written))
  expect(parseUncut('# nothing\n')).toBeNull()
  expect(() => parseUncut('a: 1\na: 2')).toThrow(/duplicated.*2:1/s)
  expect(() => parseUncut('a: 1\n---\na: 2')).toThrow('more than one document')
})
