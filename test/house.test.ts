import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** Which rooms may know what: the law of the house, docs/architecture.md. */
const FORBIDDEN: { folder: string; imports: RegExp; why: string }[] = [
  { folder: 'offers', imports: /^grammy|\/bot\/|^@grammyjs/, why: 'a room never imports the door' },
  {
    folder: 'agencies',
    imports: /^(?:grammy|openai|kysely|better-sqlite3)|\/(?:bot|store)\/|^@grammyjs/,
    why: 'a room of its own',
  },
  { folder: 'guidance', imports: /^grammy|\/bot\/|^@grammyjs/, why: 'a room never imports the door' },
  { folder: 'reports', imports: /^grammy|\/bot\/|^@grammyjs/, why: 'a room never imports the door' },
  {
    folder: 'learning',
    imports: /^(grammy|openai|kysely|better-sqlite3)|^@grammyjs|\/bot\/|\/store\/|\/llm\//,
    why: 'no Telegram, SQL or OpenAI in a room',
  },
  { folder: 'llm', imports: /^grammy|\/bot\/|^@grammyjs/, why: 'nothing outside the door knows Telegram' },
  { folder: 'store', imports: /^grammy|\/bot\/|^@grammyjs/, why: 'nothing outside the door knows Telegram' },
  {
    folder: 'offers',
    imports: /^(openai|kysely|better-sqlite3)$|\/store\//,
    why: 'no SQL and no OpenAI in a room',
  },
  {
    folder: 'guidance',
    imports: /^(openai|kysely|better-sqlite3)$|\/store\//,
    why: 'no SQL and no OpenAI in a room',
  },
  { folder: 'bot', imports: /^(openai|kysely|better-sqlite3)$/, why: 'no SQL and no OpenAI in the door' },
  {
    folder: 'terminal',
    imports: /^(openai|kysely|better-sqlite3)$|\/store\//,
    why: 'no SQL and no OpenAI in the terminal',
  },
  { folder: 'llm', imports: /^(kysely|better-sqlite3)$|\/store\//, why: 'no SQL outside the store' },
]

/** `import type` tells the reader of a shape and binds nothing at run time: the Bot API's types may be named. */
const IMPORT =
  /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]|^\s*(?:await\s+)?import\(['"]([^'"]+)['"]\)/gm

function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map(found => found[1] ?? found[2] ?? '')
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => join(folder, name))
}

describe('the house', () => {
  it('reads imports of every form', () => {
    const source =
      "import { Bot } from 'grammy'\nimport type { Api } from 'grammy'\nexport { x } from './y.ts'\n"
    expect(importsOf(source)).toEqual(['grammy', './y.ts'])
  })

  it.each(FORBIDDEN)('$folder imports nothing like $imports ($why)', ({ folder, imports }) => {
    const files = filesBelow(join(SRC, folder))
    expect(files.length).toBeGreaterThan(0)
    const wrong = files.flatMap(file =>
      importsOf(readFileSync(file, 'utf8'))
        .filter(name => imports.test(name))
        .map(name => `${relative(SRC, file)} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('only llm/ knows OpenAI, only store/ opens a database (eval measures against SQLite itself)', () => {
    const wrong = filesBelow(SRC).flatMap(file => {
      const room = relative(SRC, file).split('/')[0] ?? ''
      return importsOf(readFileSync(file, 'utf8'))
        .filter(
          name =>
            (name === 'openai' && room !== 'llm') ||
            (name === 'better-sqlite3' && room !== 'store' && room !== 'eval'),
        )
        .map(name => `${relative(SRC, file)} imports ${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('every folder can be read at a glance', () => {
    const MOST = 60
    const folders = ['', ...readdirSync(SRC, { recursive: true, encoding: 'utf8' })].filter(name =>
      statSync(join(SRC, name)).isDirectory(),
    )
    const filesIn = (folder: string) =>
      readdirSync(join(SRC, folder)).filter(name => name.endsWith('.ts')).length
    expect(folders.filter(folder => filesIn(folder) > MOST)).toEqual([])
  })

  it('no word with a phone number or a web address for people stands in code', () => {
    const wrong = filesBelow(SRC).flatMap(file => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return [
        ...code.matchAll(/0800-\d|\+62[ -]?\d{2}|https?:\/\/(?!api\.telegram\.org|localhost|127\.)[a-z]/g),
      ].map(found => `${relative(SRC, file)}: ${found[0]}`)
    })
    expect(wrong).toEqual([])
  })
})
