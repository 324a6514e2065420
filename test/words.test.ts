import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../src/words.ts'

const CONTENT = resolve(import.meta.dirname, '../content')

/** Every sentence of a language: its key and the names of the places in it. */
function sentences(language: string): Map<string, string[]> {
  const folder = join(CONTENT, 'locales', language)
  const found = new Map<string, string[]>()
  for (const file of readdirSync(folder)) {
    for (const { id, value } of new FluentResource(readFileSync(join(folder, file), 'utf8')).body) {
      const places = [...JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)].map(
        match => match[1] ?? '',
      )
      expect(found.has(id), `${language}: ${id} stands twice`).toBe(false)
      found.set(id, [...new Set(places)].sort())
    }
  }
  return found
}

describe('words', () => {
  const words = loadWords(CONTENT)
  const id = sentences('id')

  it('speaks Indonesian and English', () => {
    expect(words.languages).toEqual(expect.arrayContaining(['id', 'en']))
  })

  it.each(words.languages.filter(language => language !== 'id'))(
    '%s says all that Indonesian says, with the same places',
    language => {
      expect(Object.fromEntries(sentences(language))).toEqual(Object.fromEntries(id))
    },
  )

  it('every key that code asks for exists', () => {
    const keys = new Set(id.keys())
    const code = readdirSync(resolve(CONTENT, '../src'), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => readFileSync(resolve(CONTENT, '../src', name), 'utf8'))
      .join('\n')
    const asked = [
      ...code.matchAll(/\b(?:words|say|said)\(\s*(?:\w+(?:\.\w+)?,\s*)?'([a-z]+-[a-z-]+)'/g),
    ].map(match => match[1] ?? '')
    expect(asked.length).toBeGreaterThan(60)
    expect(asked.filter(key => !keys.has(key))).toEqual([])
  })

  it('fills places without invisible marks and falls back to Indonesian', () => {
    expect(words.say('en', 'why-source', { title: 'T', date: '2025' })).toBe('Source: T (2025)')
    expect(words.say('xx', 'why-source', { title: 'T', date: '2025' })).toBe('Sumber: T (2025)')
    expect(words.say('en', 'mine-title', { count: 1 })).toContain('one report')
    const pattern = { reports: 3, reporters: 1, confirmed: 0, days: '24 Nov' }
    expect(words.say('en', 'pattern-line', pattern)).toContain('3 reports by one person, 0 confirmed')
    expect(words.say('en', 'mine-title', { count: 3 })).toContain('3 reports')
  })

  it('never calls anything safe (H-05)', () => {
    for (const language of words.languages) {
      for (const key of id.keys()) {
        const text = words
          .say(language, key)
          .replace(
            /migrasi aman|safe migration|kerja aman|tempat aman|safe place|if it is safe|Kalau aman|tidak aman|pengaturan aman|safe settings/gi,
            '',
          )
        expect(text, `${language} ${key}`).not.toMatch(/\b(aman|safe)\b/i)
      }
    }
  })

  it('help begins with words a lock screen may show (H-03)', () => {
    const telling = /bahaya|tolong|korban|polisi|disekap|penipu|danger|help|victim|police|scam|traffick/i
    for (const language of words.languages) {
      for (const key of ['danger-opening', 'help-contacts']) {
        expect(words.say(language, key).slice(0, 60)).not.toMatch(telling)
      }
    }
  })

  it('never advises to flee, confront or publish (H-02)', () => {
    for (const language of words.languages) {
      for (const key of [...id.keys()].filter(name => name.startsWith('danger-'))) {
        expect(words.say(language, key)).not.toMatch(
          /\b(kaburlah|lawan saja|viralkan|run away|fight back|post it)\b/i,
        )
      }
    }
  })
})
