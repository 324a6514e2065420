import { extract } from '../offers/extract.ts'
import { normalise } from '../offers/text/normalise.ts'
import type { Case, Entities } from '../offers/types.ts'
import type { Session, Transaction } from '../store/session.ts'
import { DAY_MS } from './day.ts'
import { LETTERS, type MarkKind, type Named, namedIn } from './marks.ts'
import { joinPattern } from './patterns.ts'
import { LEAST_BANDS, printsOf } from './prints.ts'
import type { PublicBodies } from './public-bodies.ts'
import type { PersonRef } from './types.ts'
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
  /** Until the first report is marked there is nothing to know again, and no need to reckon a case's marks. */
  let isEmpty = true
  const hasMarks = async ({ direct }: Session) => {
    if (isEmpty) isEmpty = (await direct('select 1 from report_marks limit 1')).length === 0
    return !isEmpty
  }

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
      if (!(await hasMarks(session))) return []
      const { named, prints } = marksOf(session, offer, entities, bodies)
      const rows = await reportsWith(session, [...named.keys(), ...prints])
      const others = rows.filter(row => row.ref !== ref)
      const found: Recalled[] = []
      for (const [mark, what] of named) {
        const sightings = others.filter(row => row.mark === mark)
        if (sightings.length > 0) found.push({ ...weigh(sightings), kind: what.kind, named: what })
      }
      const near = others.filter(row => row.mark === LETTERS.text)
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

interface Row extends Sighting {
  readonly mark: string
}

/**
 * The reports that have one of these marks, oldest first and so many of each at most, and those whose wording agrees in
 * enough bands (once, with the mark `t`). In one statement: what stays in SQLite costs a tenth of what comes out of it.
 */
async function reportsWith({ direct }: Session, marks: readonly string[]): Promise<readonly Row[]> {
  if (marks.length === 0) return []
  return direct<Row>(REPORTS_WITH, [
    JSON.stringify(marks),
    MOST_LOOKED_AT - 1,
    Number.MAX_SAFE_INTEGER,
    LETTERS.text,
    LETTERS.text,
    LETTERS.text,
    LEAST_BANDS,
  ])
}

const REPORTS_WITH = `
  with hits as materialized (
    select found.mark, found.report_id from json_each(?)
    join report_marks as found on found.mark = value and found.at <= coalesce(
      (select at from report_marks where mark = value order by at limit 1 offset ?), ?)
  ), kept as (
    select mark, report_id from hits where substr(mark, 1, 1) != ?
    union all
    select ? as mark, report_id from hits where substr(mark, 1, 1) = ?
    group by report_id having count(*) >= ?
  )
  select kept.mark, reports.ref, reports.status, reports.created_at as at
  from kept join reports on reports.id = kept.report_id`
