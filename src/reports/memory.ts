import { sql } from 'kysely'
import { extract } from '../offers/extract.ts'
import { normalise } from '../offers/normalise.ts'
import type { Case, Entities } from '../offers/types.ts'
import type { Session, Transaction } from '../store/session.ts'
import { DAY_MS } from './day.ts'
import { LETTERS, type MarkKind, type Named, namedIn } from './marks.ts'
import { joinPattern } from './patterns.ts'
import { LEAST_BANDS, printsOf } from './prints.ts'
import type { PublicBodies } from './public-bodies.ts'
import type { PersonRef, ReportStatus } from './types.ts'
import { LEAST_WEIGHT, type Sighting, type Weight, weigh } from './weigh.ts'

/** Others reported this before. */
export interface Recalled extends Weight {
  readonly kind: MarkKind | 'text'
  /** What of the case was reported; null for its wording. */
  readonly named: Named | null
}

/** What the reports of others say about a case, without saying anything of theirs. */
export interface ReportMemory {
  /** Marks a report so that it is known again. Past so many of one person in a day it is not: they cannot flood it. */
  readonly remember: (trx: Transaction, report: Remembered) => Promise<void>
  /** What enough different other people reported too, weightiest first. @param ref who asks: their own reports do not count */
  readonly recall: (
    session: Session,
    ref: PersonRef,
    offer: Case,
    entities?: Entities,
  ) => Promise<readonly Recalled[]>
}

/** A report to be marked: its text as it is kept. */
export interface Remembered {
  readonly id: string
  readonly ref: PersonRef
  readonly text: string
  /** When it was filed, epoch milliseconds. */
  readonly at: number
}

/** Reports of one person within 24 hours that are marked. */
export const MOST_MARKED_A_DAY = 5
/** Reports looked at for one mark, oldest first: past these the number would not tell a person more. */
export const MOST_LOOKED_AT = 100

/** @param bodies whose numbers and addresses are never marked */
export function createReportMemory(bodies: PublicBodies): ReportMemory {
  return {
    async remember(trx, { id, ref, text, at }) {
      if (await isFlood(trx, ref, id, at)) return
      const offer: Case = { parts: [{ kind: 'text', text }] }
      const { named, prints } = marksOf(trx, offer, undefined, bodies)
      const marks = [...named.keys(), ...prints]
      if (marks.length === 0) return
      await joinPattern(trx, id, [...named.keys()], prints)
      await trx.sql
        .insertInto('report_marks')
        .values(marks.map(mark => ({ mark, at, report_id: id })))
        .onConflict(conflict => conflict.doNothing())
        .execute()
    },

    async recall(session, ref, offer, entities) {
      const { named, prints } = marksOf(session, offer, entities, bodies)
      const marks = await known(session, [...named.keys(), ...prints])
      if (marks.length === 0) return []
      const rows = await reportsWith(session, marks)
      const others = rows.filter(row => row.ref !== ref)
      const found: Recalled[] = []
      for (const [mark, what] of named) {
        const sightings = others.filter(row => row.mark === mark)
        if (sightings.length > 0) found.push({ ...weigh(sightings), kind: what.kind, named: what })
      }
      const near = nearTexts(others.filter(row => row.mark.startsWith(LETTERS.text)))
      if (near.length > 0) found.push({ ...weigh(near), kind: 'text', named: null })
      return found
        .filter(({ weight }) => weight >= LEAST_WEIGHT)
        .sort((a, b) => b.confirmed - a.confirmed || b.weight - a.weight)
    },
  }
}

function marksOf({ vault }: Session, offer: Case, entities: Entities | undefined, bodies: PublicBodies) {
  const copy = normalise(offer)
  const read = entities ?? extract(offer, copy, [])
  const mark = (kind: MarkKind | 'text', key: string) =>
    `${LETTERS[kind]}${vault.reportMark(`${kind}|${key}`)}`
  return {
    named: new Map(namedIn(offer, read, bodies).map(named => [mark(named.kind, named.key), named])),
    prints: printsOf(offer, copy, read).map(print => mark('text', print)),
  }
}

async function isFlood({ sql: db }: Transaction, ref: PersonRef, id: string, at: number): Promise<boolean> {
  const { n } = await db
    .selectFrom('reports')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('ref', '=', ref)
    .where('created_at', '>', at - DAY_MS)
    .where('created_at', '<=', at)
    .where('id', '!=', id)
    .executeTakeFirstOrThrow()
  return Number(n) >= MOST_MARKED_A_DAY
}

/** Which of these marks any report has: for most cases none, and then nothing else is looked up. */
async function known({ sql: db }: Session, marks: readonly string[]): Promise<readonly string[]> {
  if (marks.length === 0) return []
  const { rows } = await sql<{ mark: string }>`
    select value as mark from json_each(${JSON.stringify(marks)})
    where exists (select 1 from report_marks where report_marks.mark = value)`.execute(db)
  return rows.map(row => row.mark)
}

interface Row extends Sighting {
  readonly mark: string
  readonly id: string
}

async function reportsWith({ sql: db }: Session, marks: readonly string[]): Promise<readonly Row[]> {
  // In one statement: a loop of forty small ones costs more than all the rows they give.
  const { rows: pairs } = await sql<{ mark: string; report_id: string }>`
    select found.mark, found.report_id from json_each(${JSON.stringify(marks)})
    join report_marks as found on found.mark = value and found.at <= coalesce(
      (select at from report_marks where mark = value order by at limit 1 offset ${MOST_LOOKED_AT - 1}),
      ${Number.MAX_SAFE_INTEGER})`.execute(db)
  const ids = [...new Set(pairs.map(pair => pair.report_id))]
  if (ids.length === 0) return []
  const { rows: reports } = await sql<{ id: string; ref: PersonRef; status: ReportStatus; at: number }>`
    select id, ref, status, created_at as at from reports
    where id in (select value from json_each(${JSON.stringify(ids)}))`.execute(db)
  const byId = new Map(reports.map(report => [report.id, report]))
  return pairs.flatMap(({ mark, report_id }) => {
    const report = byId.get(report_id)
    return report ? [{ ...report, mark }] : []
  })
}

/** The reports that agree in enough bands. */
function nearTexts(rows: readonly Row[]): readonly Row[] {
  const agreeing = Map.groupBy(rows, row => row.id)
  return [...agreeing.values()].flatMap(group => (group.length >= LEAST_BANDS ? group.slice(0, 1) : []))
}
