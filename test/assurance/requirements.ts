import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../../src/yaml.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ID = /\b[A-Z]-\d{2}\b/g

const group = z.object({
  title: z.string(),
  lines: z.record(
    z.string().regex(/^[A-Z]-\d{2}$/),
    z.union([z.string(), z.object({ says: z.string(), open: z.string() })]),
  ),
})

/** A promise, and what proves it. */
export interface Line {
  readonly id: string
  readonly group: string
  readonly says: string
  /** Why it cannot be proved here yet, or null. */
  readonly open: string | null
  readonly tests: readonly Named[]
}

/** A test, or a group of tests, whose title names a promise. */
export interface Named {
  readonly file: string
  readonly title: string
}

/** Every line of docs/requirements.yaml with the tests that carry its id. */
export function assurance(): readonly Line[] {
  const tests = namedTests()
  return requirements().map(line => ({ ...line, tests: tests.get(line.id) ?? [] }))
}

/** Ids in test titles that stand for no requirement: a slip of the pen. */
export function strayIds(): readonly string[] {
  const known = new Set(requirements().map(({ id }) => id))
  return [...namedTests().keys()].filter(id => !known.has(id))
}

/** Titles of the tests in a source text; skipped ones and those still to be written are left out. */
export function titlesIn(source: string): readonly string[] {
  const call =
    /\b(?:test|it|describe)(?!\.(?:skip|todo|skipIf))\b[^\n]*?(?:\(|\n\s*)(?=['"`])|\]\)?\s*\(\s*(?=['"`])|\)\(\s*(?=['"`])/g
  const title = /(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1\s*,\s*(?:\{[^}]*\},\s*)?(?:async\b|\(|\w+\s*=>)/y
  const found = new Set<string>()
  for (const { index, 0: start } of source.matchAll(call)) {
    title.lastIndex = index + start.length
    const text = title.exec(source)?.[2]
    if (text !== undefined) found.add(text)
  }
  return [...found]
}

function requirements(): Omit<Line, 'tests'>[] {
  const file = readFileSync(join(ROOT, 'docs/requirements.yaml'), 'utf8')
  return z
    .array(group)
    .parse(parseYaml(file))
    .flatMap(({ title, lines }) =>
      Object.entries(lines).map(([id, line]) => ({
        id,
        group: title,
        says: typeof line === 'string' ? line : line.says,
        open: typeof line === 'string' ? null : line.open,
      })),
    )
}

function namedTests(): Map<string, Named[]> {
  const named = new Map<string, Named[]>()
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts') && !name.startsWith('assurance/'))
    .map(name => join(ROOT, 'test', name))
  for (const file of files.toSorted()) {
    for (const title of titlesIn(readFileSync(file, 'utf8'))) {
      for (const id of new Set(title.match(ID))) {
        named.set(id, [...(named.get(id) ?? []), { file: relative(ROOT, file), title }])
      }
    }
  }
  return named
}
