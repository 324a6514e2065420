import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readConfig } from '../config.ts'
import { BARE_KINDS } from '../offers/bare/bare-content.ts'
import type { CheckOffer } from '../offers/types.ts'
import { openRooms } from '../rooms.ts'
import { loadWords } from '../words.ts'
import { parseYaml } from '../yaml.ts'
import { BARE, CONTENT } from './folders.ts'
import { shareWords } from './wilson.ts'

const schema = z.array(
  z.tuple([
    z.enum([...BARE_KINDS, 'none']),
    z.enum(['official', 'plain', 'suspicious', 'none']),
    z.string().min(1),
  ]),
)

/** A message that is one thing alone (or only looks like it), what kind it is and what must be said of it. */
export type BareRow = z.infer<typeof schema>[number]

/** Reads `test/fixtures/bare/<name>.yaml`. */
export function readBare(name: 'checks' | 'final'): BareRow[] {
  return schema.parse(parseYaml(readFileSync(join(BARE, `${name}.yaml`), 'utf8')))
}

/** How a check judges such a message, in the terms of `BareRow`. */
export function judgeBare(check: CheckOffer, text: string): { readonly kind: string; readonly said: string } {
  const { bare, outcome } = check({ parts: [{ kind: 'text', text }] })
  if (!bare) return { kind: 'none', said: 'none' }
  return { kind: bare.kind, said: bare.official ? 'official' : outcome === 'suspicious' ? outcome : 'plain' }
}

/** Scores numbers, links, handles, accounts and companies sent alone, with the default settings. Lines of Markdown. */
export async function evaluateBare(): Promise<string[]> {
  const settings = readConfig({}, null)
  if (!settings.ok) throw new Error('the default settings are wrong')
  const { check } = await openRooms(settings.config, CONTENT, loadWords(CONTENT))
  const sets = { 'used for mending': readBare('checks'), 'final check': readBare('final') }
  return [
    `| measure | ${Object.keys(sets).join(' | ')} |`,
    '|---|---|---|',
    ...MEASURES.map(({ name, of, right }) => {
      const cells = Object.values(sets).map(rows => {
        const asked = rows.filter(of)
        return shareWords(asked.filter(row => right(row, judgeBare(check, row[2]))).length, asked.length)
      })
      return `| ${name} | ${cells.join(' | ')} |`
    }),
  ]
}

type Judged = ReturnType<typeof judgeBare>
const sameKind = ([kind]: BareRow, judged: Judged) => judged.kind === kind

const MEASURES: readonly {
  readonly name: string
  readonly of: (row: BareRow) => boolean
  readonly right: (row: BareRow, judged: Judged) => boolean
}[] = [
  { name: 'recognised as what it is', of: ([kind]) => kind !== 'none', right: sameKind },
  ...BARE_KINDS.map(wanted => ({
    name: `… ${wanted}`,
    of: ([kind]: BareRow) => kind === wanted,
    right: sameKind,
  })),
  {
    name: 'look-alike and disguised addresses called suspicious',
    of: ([, said]) => said === 'suspicious',
    right: (_, { said }) => said === 'suspicious',
  },
  {
    name: 'honest things called suspicious',
    of: ([, said]) => said === 'plain' || said === 'official',
    right: (_, { said }) => said === 'suspicious',
  },
  {
    name: 'our reviewed contacts known as such',
    of: ([, said]) => said === 'official',
    right: (_, { said }) => said === 'official',
  },
  {
    name: 'messages that only look like it, judged whole',
    of: ([kind]) => kind === 'none',
    right: sameKind,
  },
]
