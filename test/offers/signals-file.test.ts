import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLexicon } from '../../src/offers/model/lexicon.ts'
import { createPatternBook } from '../../src/offers/rules/pattern.ts'
import { compileRules } from '../../src/offers/rules/rules.ts'
import { loadSignals } from '../../src/offers/rules/signals-file.ts'

let content: string
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'cekdulu-signals-'))
  cpSync(resolve(import.meta.dirname, '../../content/signals'), join(content, 'signals'), { recursive: true })
})
afterEach(() => rmSync(content, { recursive: true, force: true }))

test('a slot that YAML would take for a comment is refused, with what would be lost', () => {
  const file = join(content, 'signals', 'money.yaml')
  const quoted = "'fit|pit|vit ~2 #money|juta|jt'"
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(quoted)
  writeFileSync(file, text.replace(quoted, quoted.slice(1, -1)))
  expect(() => loadSignals(content)).toThrow(/money\.yaml.*unquoted text=fit\|pit\|vit ~2 #money\|juta\|jt/s)
})

test('a slot in double quotes, which would be looked for as a word, is refused', () => {
  const book = createPatternBook(createLexicon(new Map(), new Map([['negation', ['tidak']]])))
  const rule = { id: 'fee', patterns: ['biaya ~2 #money'], unless: [] }
  expect(() => compileRules([rule], book, new Map())).not.toThrow()
  const quoted = { ...rule, patterns: ['biaya ~2 "#money"'] }
  expect(() => compileRules([quoted], book, new Map())).toThrow(
    /signals: pattern signal=fee detail=a slot or a list is written without/,
  )
})

test('the signs as they are load', () => {
  expect(loadSignals(content).signals.length).toBeGreaterThan(0)
})

test('a sign that names another which is not there is refused', () => {
  const file = join(content, 'signals', 'missing.yaml')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('said_by: [tujuan-bukan-resmi]')
  writeFileSync(file, text.replace('[tujuan-bukan-resmi]', '[tujuan-bukan-resmmi]'))
  expect(() => loadSignals(content)).toThrow(
    'signal-named signal=luar-negeri-tanpa-lembaga named=tujuan-bukan-resmmi',
  )
})
