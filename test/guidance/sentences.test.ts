import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkSentences } from '../../src/guidance/content/check-sentences.ts'
import { longSentences, wordsIn } from '../../src/guidance/content/reading-level.ts'
import { loadWords } from '../../src/words.ts'
import { temporaryFolder } from '../store/temporary.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')

test('the bot speaks in short sentences, all of them in every language', () => {
  expect(checkSentences(CONTENT)).toEqual([])
})

test('a long sentence is found, lists and lines are not taken for one', () => {
  const long = `${'kata '.repeat(26)}habis.`
  expect(longSentences(`Pendek. ${long} Pendek juga.`, 25)).toHaveLength(1)
  expect(longSentences('• satu\n• dua\n'.repeat(20), 25)).toEqual([])
  expect(wordsIn('📖 Kenapa? { $n } — “CekDulu”')).toBe(3)
})

test('a sentence that a language lacks, and a place that differs, are errors with their file', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'locales'))
  for (const language of ['id', 'en'])
    cpSync(join(CONTENT, 'locales', language), join(folder, 'locales', language), { recursive: true })
  const file = join(folder, 'locales/en/subscription.ftl')
  writeFileSync(
    file,
    readFileSync(file, 'utf8')
      .replace('tips-why =', 'tips-why-not =')
      .replace('since { $date }', 'since { $day }'),
  )
  const problems = checkSentences(folder)
  expect(problems).toContainEqual({
    level: 'error',
    file: 'locales/en/subscription.ftl',
    what: 'sentence-missing',
    args: { key: 'tips-why' },
  })
  expect(problems.map(({ args }) => args)).toContainEqual({
    key: 'weekly-on',
    places: expect.stringMatching(/day|date/),
    others: expect.stringMatching(/day|date/),
    other: expect.stringMatching(/^locales\/(?:id|en)\/subscription\.ftl$/),
  })
  // What no other language has was most likely renamed by mistake.
  expect(problems).toContainEqual({
    level: 'error',
    file: 'locales/id/subscription.ftl',
    what: 'sentence-missing',
    args: { key: 'tips-why-not' },
  })
})

test.each(['id', 'en'])('no language is the yardstick: what is missing in %s is told', language => {
  const folder = copyOfLocales()
  rmSync(join(folder, 'locales', language, 'danger.ftl'))
  const file = join(folder, 'locales', language, 'after-danger.ftl')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^danger-laughs =/m, 'danger-laugh ='))
  const missing = checkSentences(folder).filter(({ file }) => file.startsWith(`locales/${language}`))
  expect(missing).toHaveLength(2)
  expect(missing).toEqual(
    expect.arrayContaining([
      {
        level: 'error',
        file: `locales/${language}/danger.ftl`,
        what: 'sentences-file',
        args: { count: expect.any(Number) },
      },
      {
        level: 'error',
        file: `locales/${language}/after-danger.ftl`,
        what: 'sentence-missing',
        args: { key: 'danger-laughs' },
      },
    ]),
  )
})

test('a sentence of danger that all languages lack is told', () => {
  const folder = copyOfLocales()
  for (const language of ['id', 'en']) {
    const file = join(folder, 'locales', language, 'danger.ftl')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^danger-opening =.*\n/m, ''))
  }
  expect(checkSentences(folder)).toEqual([
    { level: 'error', file: 'locales', what: 'sentence-of-danger', args: { key: 'danger-opening' } },
  ])
})

test('every sentence that people in danger read is known to the check; `--update` writes a new one down', async () => {
  const files = ['danger', 'after-danger', 'forced', 'first-minutes', 'contacts']
  const ids = files.flatMap(file =>
    [...readFileSync(join(CONTENT, `locales/id/${file}.ftl`), 'utf8').matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(
      ([, id]) => id,
    ),
  )
  await expect(`${ids.sort().join('\n')}\n`).toMatchFileSnapshot(
    '../../src/guidance/content/danger-sentences.txt',
  )
})

test('every fault that is found has its sentence', () => {
  const folder = join(CONTENT, '../src')
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const whats = [
    ...code.matchAll(
      /(?:contentWrong|(?<!\.)\berror|\bwarning)\(\s*(?:`[^`]*`|[^,()]+|join\([^)]*\)), '([a-z-]+)'/g,
    ),
    ...code.matchAll(/'(field-[a-z-]+)'/g),
    ...code.matchAll(/\{ what: '([a-z-]+)', args/g),
  ].map(([, what]) => what ?? '')
  const { has } = loadWords(CONTENT)
  expect(whats.length).toBeGreaterThan(40)
  expect(whats.filter(what => !has('id', `wrong-in-${what}`))).toEqual([])
})

function copyOfLocales(): string {
  const folder = temporaryFolder()
  cpSync(join(CONTENT, 'locales'), join(folder, 'locales'), { recursive: true })
  return folder
}

test('counts and days come out as people of the language write them', () => {
  const words = loadWords(CONTENT)
  const say = (language: string, subscribers: number) =>
    words.say(language, 'broadcast-send', { subscribers })
  expect(say('en', 1)).toContain('one person')
  expect(say('en', 2)).toContain('2 people')
  expect(say('id', 1)).toContain('1 orang')
  expect(words.say('en', 'siap-missing-title', { count: 1 })).toBe('one thing is missing')
  expect(words.say('id', 'siap-missing-title', { count: 0 })).toBe('tidak ada yang kurang')
  expect(words.say('id', 'siap-missing-title', { count: 1200 })).toBe('1.200 yang kurang')
  expect(words.say('en', 'question-texts', { count: 1 })).toContain('One question')
})
