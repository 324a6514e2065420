import { join } from 'node:path'
import {
  DANGER_LABELS,
  dangerLeftOut,
  type LabelledDanger,
  readDangerKinds,
  withDanger,
} from '../fit/danger-kinds.ts'
import type { Read } from '../fit/left-out.ts'
import { type KindsOfDanger, kindsOfDanger } from '../offers/danger/danger-kind.ts'
import { saidPlainly } from '../offers/grounds.ts'
import { type CheckOffer, DANGER_KINDS, type DangerKind } from '../offers/types.ts'
import { shareWords } from './wilson.ts'

/** Messages of a folder, as they were read. */
interface Folder {
  readonly reads: readonly Read[]
  readonly folder: string
}

/** A person in danger: of what, what rules alone found, and what they were told. */
interface ToldDanger {
  readonly is: LabelledDanger
  readonly found: readonly DangerKind[]
  readonly told: KindsOfDanger
}

/**
 * How often people in danger get the advice for what they are in, as Markdown.
 * @param learned told by models that never saw the author
 * @param unseen authors never learned from, told by the checker as it is shipped, where it recognised the danger
 */
export function dangerKinds(learned: Folder, unseen: Folder, check: CheckOffer): string[] {
  const labelled = withDanger(learned.reads, readDangerKinds(join(learned.folder, DANGER_LABELS)))
  const shares = dangerLeftOut(labelled)
  const leftOut = labelled.map(({ danger, understanding }, i): ToldDanger => {
    const found = foundIn(understanding)
    const words = understanding.reading.copy.tokens.length
    const own = shares[i] ?? new Float64Array(DANGER_KINDS.length)
    return { is: danger, found, told: kindsOfDanger(found, saidPlainly(understanding), own, words) }
  })
  const labels = readDangerKinds(join(unseen.folder, DANGER_LABELS))
  const shipped = withDanger(unseen.reads, labels).flatMap(({ message, danger, understanding }) => {
    const told = check({ parts: [{ kind: 'text', text: message.text }] }).danger
    return told ? [{ is: danger, found: foundIn(understanding), told }] : []
  })
  return tables(leftOut, shipped)
}

function foundIn({ dangers }: Read['understanding']): readonly DangerKind[] {
  return dangers.map(({ rule }) => rule.kind)
}

function tables(leftOut: readonly ToldDanger[], unseen: readonly ToldDanger[]): string[] {
  const row = (name: string, test: (one: ToldDanger) => boolean) =>
    `| ${name} | ${share(leftOut, test)} | ${share(unseen, test)} |`
  const share = (list: readonly ToldDanger[], test: (one: ToldDanger) => boolean) =>
    shareWords(list.filter(test).length, list.length)
  return [
    'Which advice and contacts a person in danger gets. Readers labelled the kind, and where another advice is needed nearly as much, a second one. Authors left out: all labelled messages, also those whose danger is not recognised; how sure the model must be was chosen on these. Never learned from: those whose danger is recognised, by the checker as it is shipped.',
    '',
    '| measure | authors left out | never learned from |',
    '|---|---|---|',
    row('advice for the first or second kind', ({ is, told }) => fits(is, told.kind)),
    row('advice for another kind', ({ is, told }) => !fits(is, told.kind) && told.kind !== 'unclear'),
    row('advice for when it is unclear', ({ is, told }) => !fits(is, told.kind) && told.kind === 'unclear'),
    row('rules alone would have fitted', ({ is, found }) => found.some(kind => fits(is, kind))),
    '',
    '| kind | advice fits, left out | contacts of the kind given, left out | never learned from |',
    '|---|---|---|---|',
    ...DANGER_KINDS.map(kind => {
      const of = (list: readonly ToldDanger[]) => list.filter(({ is }) => is.kind === kind)
      const fitting = ({ is, told }: ToldDanger) => fits(is, told.kind)
      const given = ({ told }: ToldDanger) => told.kind === kind || told.also.includes(kind)
      return `| ${kind} | ${share(of(leftOut), fitting)} | ${share(of(leftOut), given)} | ${share(of(unseen), given)} |`
    }),
  ]
}

function fits({ kind, also }: LabelledDanger, told: DangerKind): boolean {
  return told === kind || told === also
}
