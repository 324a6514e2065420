import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openModelFiles } from '../../src/cli/model-files.ts'
import { readConfig } from '../../src/config.ts'
import { answersWithModel } from '../../src/eval/answers-with-model.ts'
import { capturedAnswers } from '../../src/eval/captured-answers.ts'
import { inventedIn } from '../../src/eval/invented.ts'
import { type Knowing, openKnowing } from '../../src/eval/knowing.ts'
import { type AskedQuestion, questionsAsked } from '../../src/eval/questions-asked.ts'
import { CONTENT, passage, words } from '../guidance/fixture.ts'
import { promptsDir } from './fixture.ts'

let knowing: Knowing
let rows: readonly AskedQuestion[]
beforeAll(async () => {
  knowing = await openKnowing(CONTENT)
  rows = questionsAsked(knowing.answer, 12)
})

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'cekdulu-replies-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

function files(folders: { requests?: string; responses?: string }) {
  const settings = readConfig({}, null)
  if (!settings.ok) throw new Error('default settings')
  const [out, err] = [new PassThrough(), new PassThrough()]
  const say = (key: string, args?: Record<string, string | number>) => words.say('en', key, args)
  const io = { config: settings.config, words, say, contentDir: CONTENT, in: new PassThrough(), out, err }
  const opened = openModelFiles(io, folders, promptsDir)
  const told = () => {
    opened.tell()
    err.end()
    return text(err)
  }
  return { ...opened, told }
}

const fileOf = ({ id }: AskedQuestion) => `${id}.answer.json`

/** The first sentences of a passage, as a faithful model would say them. */
function goodDraft({ found }: AskedQuestion) {
  const { fact, text: both } = passage(found.facts[0] ?? '')
  const whole = (both[found.language] ?? both.id).replace(/^- /gm, '')
  const sentences = whole.split(/(?<=[.!?])\s+|\n+/).filter(line => line.trim() !== '')
  return [sentences[0] ?? '', sentences[1] ?? sentences[0] ?? ''].map(said => ({ text: said, facts: [fact] }))
}

describe('requests about questions', () => {
  it('are one file for each question that the rules answer, and none for another', async () => {
    const requests = folder()
    const { modelFor, told } = files({ requests })
    await answersWithModel(rows, knowing, modelFor)
    const answered = rows.filter(({ found }) => found.kind === 'answer')
    expect(readdirSync(requests).sort()).toEqual(answered.map(fileOf).sort())
    expect(rows.length).toBeGreaterThan(answered.length)
    expect(await told()).toContain(`${answered.length} about questions were written`)
  })

  it('hold what the bot would send: the question as it was understood, with its passages', async () => {
    const followUp = rows.find(({ set, found }) => set === 'chains' && found.asked?.includes(' '))
    if (!followUp) throw new Error('no question that goes on from another')
    const requests = folder()
    await answersWithModel([followUp], knowing, files({ requests }).modelFor)
    const body = JSON.parse(readFileSync(join(requests, fileOf(followUp)), 'utf8'))
    const data = body.messages[1].content
    expect(data).toContain(JSON.stringify(followUp.found.asked))
    for (const fact of followUp.found.facts) expect(data).toContain(`"id": "${fact}"`)
    expect(body).not.toHaveProperty('tools')
  })

  it('have names of their own', () => {
    const all = questionsAsked(knowing.answer)
    expect(new Set(all.map(fileOf)).size).toBe(all.length)
    expect(all.every(({ id }) => id.startsWith('question-'))).toBe(true)
  })
})

describe('replies about questions', () => {
  const dev = () => {
    const all = rows.filter(({ set, outside, found }) => set === 'dev' && !outside && found.kind === 'answer')
    const [good, amount, phone, link, uncited, foreign, broken, directory] = all
    const missing = all.at(-1)
    if (!good || !amount || !phone || !link || !uncited || !foreign || !broken || !directory || !missing)
      throw new Error('too few questions in the sample')
    return { good, amount, phone, link, uncited, foreign, broken, directory, missing }
  }

  it('are put through the guard of the bot and scored; what is broken is told and stops nothing', async () => {
    const set = dev()
    const responses = folder()
    const write = (row: AskedQuestion, sentences: unknown) =>
      writeFileSync(join(responses, fileOf(row)), JSON.stringify({ sentences }))
    const adding = (row: AskedQuestion, said: string) => [
      ...goodDraft(row),
      { text: said, facts: row.found.facts.slice(0, 1) },
    ]
    write(set.good, goodDraft(set.good))
    write(set.amount, adding(set.amount, 'Biayanya Rp98.765.'))
    write(set.phone, adding(set.phone, `Telepon +62 ${'812'} 0000 9999.`))
    write(set.link, adding(set.link, 'Daftar di bantuan-pmi.site.'))
    write(set.uncited, [...goodDraft(set.uncited), { text: 'Begitu aturannya.', facts: [] }])
    write(set.foreign, [...goodDraft(set.foreign), { text: 'Begitu aturannya.', facts: ['made-up'] }])
    writeFileSync(join(responses, fileOf(set.broken)), '{"sentences": [{"text": 1}]}')
    mkdirSync(join(responses, fileOf(set.directory)))
    writeFileSync(join(responses, 'question-nobody.answer.json'), '{}')

    const { modelFor, told } = files({ responses })
    const asked = Object.values(set)
    const report = (await answersWithModel(asked, knowing, modelFor)).join('\n')
    expect(report).toMatch(/\| dev \| 9 \| 9 \| 8 \| 12\.5 % \([^)]*\), n 8 \|/)
    expect(report).toContain('| guard: a number from nowhere | 1 |')
    expect(report).toContain(
      '| guard: a number of seven digits or more from nowhere (phone, account, amount) | 1 |',
    )
    expect(report).toContain('| guard: a link or handle from nowhere | 1 |')
    expect(report).toContain('| guard: a sentence cites no passage that was given | 2 |')
    expect(report).toContain('| not the JSON that was asked for | 2 |')
    expect(report).toContain('| no reply (no file, or no network) | 1 |')
    expect(report).toContain('- question-')
    expect(report).toMatch(/\| phone numbers \| 1 \| 0 \|/)
    expect(report).toMatch(/\| links, handles and addresses \| 1 \| 0 \|/)
    expect(report).toMatch(/\| sentences without a citation[^|]*\| 2 \| 0 \|/)
    expect(report).toMatch(/\| numbers and dates \| 2 \| 0 \|/)

    const lines = await told()
    expect(lines).toContain('8 replies found')
    expect(lines).toContain('1 requests have none')
    expect(lines).toMatch(new RegExp(`${fileOf(set.broken)}: not JSON of the form.*text`))
    expect(lines).toMatch(new RegExp(`${fileOf(set.directory)}: cannot be read`))
    expect(lines).toContain('question-nobody.answer.json')
  })

  it('are scored by the facts they cite', async () => {
    const { good } = dev()
    const responses = folder()
    const wrong = good.found.facts.find(fact => !good.wanted.includes(fact))
    const [first, second] = goodDraft(good)
    const other = passage(wrong ?? '')
    const said = (other.text[good.found.language] ?? other.text.id).split(/(?<=[.!?])\s+|\n+/)[0]
    const sentences = [{ text: said?.replace(/^- /, ''), facts: [other.fact] }, first, second]
    writeFileSync(join(responses, fileOf(good)), JSON.stringify({ sentences }))
    const report = (await answersWithModel([good], knowing, files({ responses }).modelFor)).join('\n')
    expect(report).toMatch(
      /\| all \| 1 \| 1 \| 1 \| 100\.0 %[^|]*\| 100\.0 %[^|]*\| 0\.0 %[^|]*\| 100\.0 %[^|]*\|/,
    )
  })

  it('that say nothing leave the passage, and a question outside that was asked is told', async () => {
    const { good } = dev()
    const responses = folder()
    const outside = { ...good, outside: true }
    writeFileSync(join(responses, fileOf(good)), '{"sentences":[]}')
    const report = (await answersWithModel([outside], knowing, files({ responses }).modelFor)).join('\n')
    expect(report).toContain(
      'Asked of the model all the same: 1; it said that the passages do not answer it: 1',
    )
    expect(report).toContain('| the model says that the passages do not answer it | 1 |')
  })
})

it('a folder that is not there is told before anything is measured', () => {
  const dir = folder()
  writeFileSync(join(dir, 'file'), '')
  expect(() => files({ responses: join(dir, 'nowhere') })).toThrow(/nowhere cannot be used/)
  expect(() => files({ requests: join(dir, 'file') })).toThrow(/file cannot be used/)
})

it('a captured model gets nothing past the guard, whatever the question', async () => {
  const report = await capturedAnswers(rows, knowing)
  const counts = report.filter(line => /^\| an? |^\| (?:another|no|advice)/.test(line))
  expect(counts.length).toBeGreaterThan(12)
  for (const line of counts) expect(line).toMatch(/\| [1-9]\d* \| 0 \|$/)
  expect(report[0]).toMatch(/let through: (?:9[89]|100)/)
})

describe('what is made up is found without the guard', () => {
  const given = [passage('wage-hk')]
  const find = (said: string, question = '') =>
    inventedIn({ sentences: [{ text: said, facts: ['wage-hk'] }] }, given, question)

  it('in numbers, by their value', () => {
    expect(find('Upahnya HK$5,100.').numbers).toEqual([])
    expect(find('Upahnya HK$51,00.').numbers).toEqual(['51,00'])
    expect(find('Gaji 7777?', 'gaji 7777 wajar?').numbers).toEqual([])
  })

  it('in phones and links, wherever they are from', () => {
    const number = `0812-${'3456'}-7890`
    expect(find(`Telepon ${number}.`, `apa ${number} asli`).phones).toHaveLength(1)
    for (const link of [
      'kerja-hk.site',
      '@agen_hk',
      'tg://resolve?domain=x',
      'a@kerja.biz',
      'https://x.example',
    ])
      expect(find(`Lihat ${link} ya.`).links).toEqual([link])
    expect(find('Upah minimum di sana begitu. Tanya KJRI.').links).toEqual([])
  })
})
