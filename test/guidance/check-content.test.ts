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
  expect(errors().some(problem => problem.message.includes('fin-remit-legal'))).toBe(true)
  expect(() => loadKnowledge(content)).toThrow(/fin-remit-legal/)
})

it('flags a contact whose fact nobody wrote', () => {
  change('contacts/kdei-taipei.yaml', 'fact: help-taipei', 'fact: help-nowhere')
  expect(errors().map(problem => problem.message)).toContain('fact "help-nowhere" is in no article')
})

it('flags stale reviews, numbers in one language only, and duplicate answers', () => {
  change(article, 'H+3 (three days later)', 'H+4 (three days later)')
  const messages = problems(-1).map(problem => problem.message)
  expect(messages.some(message => message.includes('last reviewed'))).toBe(true)
  expect(messages.some(message => message.startsWith('[fin-remit-legal] 4 stands in en'))).toBe(true)
})

it('flags a missing folder', () => {
  rmSync(join(content, 'contacts'), { recursive: true })
  expect(errors()).toContainEqual({ level: 'error', file: 'contacts', message: 'the folder is missing' })
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
