import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    message: '"tips-why" is missing',
  })
  expect(problems.map(({ message }) => message).join()).toContain('"weekly-on" has the places day, not date')
})

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
