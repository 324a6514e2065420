import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { DELETABLE_HOURS } from '../../src/bot/path/recent-messages.ts'
import { CONSENT_VERSION } from '../../src/reports/consent.ts'
import { REPLY_DAYS } from '../../src/reports/reply-address.ts'
import { loadWords } from '../../src/words.ts'
import { openTalk } from '../bot/talk.ts'
import { CLAIMS, UNSAID } from './claims.ts'
import { columnsOf } from './stored.ts'

const DAYS = 77
const words = loadWords(resolve(import.meta.dirname, '../../content'))
const bullets = (text: string) =>
  text.split('\n').flatMap(line => (line.startsWith('• ') ? [line.slice(2)] : []))

/** The statements as somebody reads them who has these settings. */
function statements(
  language: 'id' | 'en',
  model: 'report-consent-model' | 'report-consent-no-model',
): string[] {
  return CLAIMS.map(claim =>
    claim[language]
      .replace('{days}', String(DAYS))
      .replace('{reply}', String(REPLY_DAYS))
      .replace('{hours}', String(DELETABLE_HOURS))
      .replace('{model}', words.say(language, model)),
  )
}

test('P-06: /privasi says these statements and no other, with the figures that are in force', async () => {
  const { person } = await openTalk({ RETENTION_DAYS: String(DAYS) })
  const siti = person(7_310_400_001)
  const [said] = await siti.says('/privasi')
  expect(bullets(said?.text ?? '')).toEqual(statements('id', 'report-consent-no-model'))
  expect(said?.text.split('\n').at(-1)).toBe(`Versi persetujuan: ${CONSENT_VERSION}`)
  await siti.says('/bahasa')
  await siti.presses('English')
  const [told] = await siti.says('/privacy')
  expect(bullets(told?.text ?? '')).toEqual(statements('en', 'report-consent-no-model'))
})

test('P-06: with a model it says that a provider may read', async () => {
  const { person } = await openTalk({
    RETENTION_DAYS: String(DAYS),
    OPENAI_API_KEY: 'x',
    OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    OPENAI_MODEL: 'm',
  })
  const [said] = await person(7_310_400_002).says('/privasi')
  expect(bullets(said?.text ?? '')).toEqual(statements('id', 'report-consent-model'))
})

test('P-06: every statement of /privasi is what happens', async () => {
  const talk = await openTalk({ RETENTION_DAYS: String(DAYS) })
  for (const claim of CLAIMS) {
    try {
      await claim.holds({ ...talk, days: DAYS })
    } catch (error) {
      throw new Error(`no longer true: ${claim.en}`, { cause: error })
    }
  }
}, 60_000)

test('P-06: every table that knows people by their code has a statement', async () => {
  const { store } = await openTalk()
  const personal = (await columnsOf(store)).flatMap(({ table, column }) =>
    /^(?:ref|chat_ref|report_id)$/.test(column) ? [table] : [],
  )
  const said = new Set(CLAIMS.flatMap(({ tables }) => tables))
  expect([...new Set(personal)].filter(table => !said.has(table) && !(table in UNSAID))).toEqual([])
  const known = new Set((await columnsOf(store)).map(({ table }) => table))
  expect([...said].filter(table => !known.has(table))).toEqual([])
})
