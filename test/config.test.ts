import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const TOKEN = '123456789:AAaaBBbbCCccDDddEEeeFFffGGggHHhh123'

function faults(env: Record<string, string>): string[] {
  const read = readConfig(env, null)
  return read.ok ? [] : read.faults.map(({ name, why }) => `${name} ${why}`)
}

describe('settings', () => {
  it('needs nothing: the terminal chat, a file database, no model', () => {
    const read = readConfig({}, null)
    expect(read).toMatchObject({
      ok: true,
      config: {
        telegram: undefined,
        model: undefined,
        databaseFile: './data/cekdulu.db',
        staffIds: [],
        defaultLanguage: 'id',
        retentionDays: 365,
      },
    })
  })

  it('takes empty values for not set', () => {
    expect(readConfig({ BOT_TOKEN: '', WEBHOOK_URL: '  ', OPENAI_API_KEY: '' }, null)).toMatchObject({
      ok: true,
      config: { telegram: undefined, model: undefined },
    })
  })

  it('lists everything that is wrong at once', () => {
    expect(
      faults({
        BOT_TOKEN: 'abc',
        PORT: '70000',
        DATA_KEY: 'short',
        STAFF_IDS: '12,@budi',
        RETENTION_DAYS: '0',
        LOG_LEVEL: 'loud',
      }),
    ).toEqual([
      'BOT_TOKEN token',
      'PORT port',
      'DATA_KEY key',
      'STAFF_IDS staff',
      'LOG_LEVEL log',
      'RETENTION_DAYS days',
    ])
  })

  it('no fault hides that another setting is missing', () => {
    expect(
      faults({
        PORT: 'x',
        WEBHOOK_URL: 'https://bot.example/hook',
        OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      }),
    ).toEqual([
      'PORT port',
      'WEBHOOK_SECRET secret-missing',
      'BOT_TOKEN token-missing',
      'OPENAI_MODEL model-missing',
    ])
  })

  it('refuses a webhook without its secret (T-02), over plain http, or without a token', () => {
    expect(faults({ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://bot.example/hook' })).toEqual([
      'WEBHOOK_SECRET secret-missing',
    ])
    expect(
      faults({ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'http://bot.example/hook', WEBHOOK_SECRET: 'x'.repeat(20) }),
    ).toEqual(['WEBHOOK_URL https'])
    expect(faults({ WEBHOOK_URL: 'https://bot.example/hook', WEBHOOK_SECRET: 'x'.repeat(20) })).toEqual([
      'BOT_TOKEN token-missing',
    ])
    expect(
      faults({ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'http://127.0.0.1:9/hook', WEBHOOK_SECRET: 'x'.repeat(20) }),
    ).toEqual([])
  })

  it('takes a model server by address alone, but wants to know which model', () => {
    expect(faults({ OPENAI_BASE_URL: 'http://localhost:11434/v1' })).toEqual(['OPENAI_MODEL model-missing'])
    expect(
      readConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'm' }, null),
    ).toMatchObject({
      config: { model: { model: 'm', baseUrl: 'http://localhost:11434/v1' } },
    })
  })

  it('reads .env, and the environment wins over it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'cekdulu-')), '.env')
    writeFileSync(file, 'STAFF_IDS=1, 2\nDEFAULT_LANGUAGE=en\n')
    expect(readConfig({ DEFAULT_LANGUAGE: 'id' }, file)).toMatchObject({
      config: { staffIds: [1, 2], defaultLanguage: 'id' },
    })
  })

  it('understands the forms a file address comes in', () => {
    const fileOf = (url: string) => {
      const read = readConfig({ DATABASE_URL: url }, null)
      return read.ok ? read.config.databaseFile : null
    }
    expect(fileOf('file:./data/x.db')).toBe('./data/x.db')
    expect(fileOf('file:/var/x.db')).toBe('/var/x.db')
    expect(fileOf('file:///var/x.db')).toBe('/var/x.db')
    expect(fileOf('postgres://x')).toBeNull()
  })
})
