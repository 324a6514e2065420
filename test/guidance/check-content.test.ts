import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkContent } from '../../src/guidance/content/check-content.ts'
import { loadKnowledge } from '../../src/guidance/content/load.ts'
import { CONTENT } from './fixture.ts'

const today = new Date('2026-11-25')
const article = 'guidance/money/sending-and-managing.md'
let content: string

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync(CONTENT, content, { recursive: true })
})
afterEach(() => rmSync(content, { recursive: true }))

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(content, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change in ${file}`)
  writeFileSync(path, after)
}

const problems = (staleDays = 365) => checkContent(content, { staleDays, today })
const errors = () => problems().filter(problem => problem.level === 'error')

it('finds no error in the content as it is', () => {
  expect(errors()).toEqual([])
})

it('tells all faults at once, each with its file', () => {
  change(article, 'basis: stated', 'basis: rumour')
  change('contacts/kdei-taipei.yaml', 'priority: 1', 'priority: first')
  const found = errors()
  expect(found.map(problem => problem.file)).toEqual(
    expect.arrayContaining([article, 'contacts/kdei-taipei.yaml']),
  )
  expect(() => loadKnowledge(content)).toThrow(/sending-and-managing\.md.*basis/)
})

it('flags a fact that stands twice', () => {
  writeFileSync(join(content, 'guidance/money/again.md'), readFileSync(join(content, article)))
  expect(errors().some(({ what, args }) => what === 'fact-twice' && args.fact === 'fin-remit-legal')).toBe(
    true,
  )
  expect(() => loadKnowledge(content)).toThrow(/fin-remit-legal/)
})

it('flags a contact whose fact nobody wrote', () => {
  change('contacts/kdei-taipei.yaml', 'fact: help-taipei', 'fact: help-nowhere')
  expect(errors()).toEqual([
    {
      level: 'error',
      file: 'contacts/kdei-taipei.yaml',
      what: 'fact-nowhere',
      args: { item: 'kdei-taipei', fact: 'help-nowhere' },
    },
  ])
})

it('flags stale reviews, numbers in one language only, and duplicate answers', () => {
  change(article, 'H+3 (three days later)', 'H+4 (three days later)')
  const found = problems(-1)
  expect(found.some(({ what }) => what === 'stale')).toBe(true)
  expect(found.map(({ args }) => args)).toContainEqual({
    fact: 'fin-remit-legal',
    numbers: '4',
    here: 'en',
    not: 'id',
  })
})

it('flags a missing folder', () => {
  rmSync(join(content, 'contacts'), { recursive: true })
  expect(errors()).toContainEqual({ level: 'error', file: 'contacts', what: 'folder-missing', args: {} })
})

it('speaks a language that only the content knows', () => {
  change(
    article,
    '## [fin-remit-legal] en',
    '## [fin-remit-legal] jv · Kirim dhuwit\nLiwat bank resmi.\n\n## [fin-remit-legal] en',
  )
  expect(errors()).toEqual([])
  expect(loadKnowledge(content).passages.get('fin-remit-legal')?.text['jv']).toBe('Liwat bank resmi.')
})

const whats = () => errors().map(({ file, what }) => `${file} ${what}`)
const CALL_CENTRE = 'contacts/kp2mi-call-center.yaml'

it('one article that cannot be read is one error, not one for each contact that names it', () => {
  change('guidance/help/in-indonesia.md', 'title:', 'titel:')
  expect(whats()).toEqual(
    Array(2)
      .fill('guidance/help/in-indonesia.md')
      .map((file, at) => `${file} field-${['missing', 'unknown'][at]}`),
  )
})

it.each([
  ['kapan-kapan', 'field-checked'],
  ['2025-13-45', 'field-checked'],
  ['2025-02-30', 'field-checked'],
  ['2027-01-01', 'checked-to-come'],
])('the day a contact was checked is one that there was: not %s', (day, what) => {
  change(CALL_CENTRE, 'checked: "2025-04-10"', `checked: ${day}`)
  expect(whats()).toEqual([`${CALL_CENTRE} ${what}`])
})

it.each(['2024', '"2024-06"', 'null'])('a source is often dated no closer than %s', day => {
  change(CALL_CENTRE, 'checked: "2025-04-10"', `checked: ${day}`)
  expect(errors()).toEqual([])
})

it('a number that is shown and another that is dialled are told, and where it stands in an article', () => {
  change(CALL_CENTRE, 'value: "0800-1000"', 'value: "0800-9999"')
  expect(whats()).toEqual([`${CALL_CENTRE} two-numbers`])
  change(CALL_CENTRE, 'tel: "08001000"', 'tel: "08009999"')
  expect(errors().map(({ what, args }) => [what, args.number])).toContainEqual([
    'number-nowhere',
    '0800-1000',
  ])
})

it('a private number in an article is told, and what the bot never says', () => {
  const before = readFileSync(join(content, 'guidance/help/in-indonesia.md'), 'utf8')
  writeFileSync(
    join(content, 'guidance/help/in-indonesia.md'),
    `${before}\nHubungi 0812-3456-7890, dijamin aman. Biaya Rp 1.500.000, izin 12/345 2026-11-25, buka 08.00 - 16.00.\n`,
  )
  expect(errors().map(({ what, args }) => [what, args.number ?? args.phrase])).toEqual([
    ['number-nowhere', '0812-3456-7890'],
    ['never-said', 'dijamin aman'],
  ])
})

it('numbers that only look different in the two languages are not told', () => {
  expect(problems().filter(({ what }) => what === 'one-language')).toEqual([])
})
