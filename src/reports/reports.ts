import { randomUUID } from 'node:crypto'
import { makeSealer, sealerOf } from '../store/person-keys.ts'
import type { Session, Transaction } from '../store/session.ts'
import type { ReportsTable } from '../store/tables.ts'
import { jakartaDay } from './day.ts'
import { forgetEntries } from './entries.ts'
import { createReportMemory, type ReportMemory } from './memory.ts'
import { NO_PUBLIC_BODIES } from './public-bodies.ts'
import { makeReceipt, parseReceipt } from './receipt.ts'
import { forgetUnlessAllowed } from './reply-address.ts'
import { detailColumns, placeOf, toReport } from './rows.ts'
import type { NewReport, PersonRef, Report, ReportDetails, ReportStatus } from './types.ts'

/** The reports people file, each seen by its own reporter only (P-04). Receipts are taken as people type them. */
export interface Reports {
  /** Files a report; filing again from the same source gives the report that is there. */
  readonly file: (trx: Transaction, ref: PersonRef, report: NewReport) => Promise<Report>
  /** Adds answers to the optional questions. @returns false when the report is not theirs, or withdrawn */
  readonly addDetails: (
    trx: Transaction,
    ref: PersonRef,
    receipt: string,
    details: ReportDetails,
  ) => Promise<boolean>
  /** The person's reports, newest first. */
  readonly list: (session: Session, ref: PersonRef) => Promise<readonly Report[]>
  /** The person's own report, or null. */
  readonly find: (session: Session, ref: PersonRef, receipt: string) => Promise<Report | null>
  /** Takes consent back: what was reported is erased, only the receipt stays. @returns false when there is none */
  readonly withdraw: (trx: Transaction, ref: PersonRef, receipt: string) => Promise<boolean>
}

/** A receipt is one of 22 thousand million: meeting a used one five times running means something is broken. */
const MOST_TRIES = 5

/**
 * @param now clock, epoch milliseconds
 * @param memory what marks a report, so that the next person is warned
 */
export function createReports(
  now: () => number,
  memory: Pick<ReportMemory, 'remember'> = createReportMemory(NO_PUBLIC_BODIES),
): Reports {
  return {
    async file(trx, ref, report) {
      const sealer = await makeSealer(trx, ref, now())
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const id = randomUUID()
        const row = {
          ...clearColumns(report, now()),
          id,
          ref,
          receipt: makeReceipt(),
          text: sealer.seal(placeOf(id, 'text'), report.text),
          contacts: sealer.seal(placeOf(id, 'contacts'), JSON.stringify(report.contacts)),
        }
        await trx.sql
          .insertInto('reports')
          .values(row)
          .onConflict(conflict => conflict.doNothing())
          .execute()
        const filed = await trx.sql
          .selectFrom('reports')
          .selectAll()
          .where('ref', '=', ref)
          .where('source', '=', report.source)
          .executeTakeFirst()
        if (filed?.id === id && report.warns !== false)
          await memory.remember(trx, { id, ref, text: report.text, at: now() })
        if (filed) return toReport(filed, sealer)
      }
      throw new Error('no free receipt')
    },

    async addDetails(trx, ref, receipt, details) {
      const columns = { ...detailColumns(details), updated_at: now() }
      return changeOwn(trx, ref, receipt, columns)
    },

    async list(session, ref) {
      const sealer = await sealerOf(session, ref)
      if (!sealer) return []
      const rows = await session.sql
        .selectFrom('reports')
        .selectAll()
        .where('ref', '=', ref)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(row => toReport(row, sealer))
    },

    async find(session, ref, typed) {
      const checked = parseReceipt(typed)
      const sealer = checked.ok ? await sealerOf(session, ref) : null
      if (!checked.ok || !sealer) return null
      const row = await session.sql
        .selectFrom('reports')
        .selectAll()
        .where('ref', '=', ref)
        .where('receipt', '=', checked.receipt)
        .executeTakeFirst()
      return row ? toReport(row, sealer) : null
    },

    async withdraw(trx, ref, receipt) {
      trx.scrubAfterCommit()
      await forgetEntries(trx, ref, receipt)
      const done = await changeOwn(trx, ref, receipt, { ...EMPTIED, status: 'withdrawn', updated_at: now() })
      if (done) await emptyOwn(trx, ref, receipt)
      return done
    },
  }
}

/** How many reports there are, withdrawn ones left out. */
export async function countReports(session: Session): Promise<number> {
  const row = await session.sql
    .selectFrom('reports')
    .select(eb => eb.fn.countAll().as('n'))
    .where('status', '!=', 'withdrawn')
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/** Nothing of what was reported. */
const EMPTIED = {
  text: null,
  contacts: null,
  destination: null,
  told_destination: null,
  signals: '[]',
  seen: null,
  paid: null,
  documents: null,
  stage: null,
  may_contact: null,
  about: null,
  type: null,
  claimed_by: null,
  pattern: null,
} satisfies Partial<ReportsTable>

/** What hangs on a withdrawn report goes with it: its marks; and the address, when nothing allows it. */
async function emptyOwn(trx: Transaction, ref: PersonRef, typed: string): Promise<void> {
  const checked = parseReceipt(typed)
  if (!checked.ok) return
  const own = trx.sql
    .selectFrom('reports')
    .select('id')
    .where('ref', '=', ref)
    .where('receipt', '=', checked.receipt)
  await trx.sql.deleteFrom('report_marks').where('report_id', 'in', own).execute()
  await forgetUnlessAllowed(trx, ref)
}

async function changeOwn(
  trx: Transaction,
  ref: PersonRef,
  typed: string,
  columns: Partial<ReportsTable>,
): Promise<boolean> {
  const checked = parseReceipt(typed)
  if (!checked.ok) return false
  const result = await trx.sql
    .updateTable('reports')
    .set(columns)
    .where('ref', '=', ref)
    .where('receipt', '=', checked.receipt)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

function clearColumns(report: NewReport, now: number) {
  return {
    source: report.source,
    status: 'new' satisfies ReportStatus,
    created_at: now,
    day: jakartaDay(now),
    updated_at: now,
    destination: report.destination,
    told_destination: null,
    outcome: report.outcome,
    signals: JSON.stringify(report.signals),
    language: report.language,
    seen: null,
    paid: null,
    documents: null,
    stage: null,
    may_contact: null,
    about: report.about ?? null,
    type: null,
    claimed_by: null,
    consent_version: report.consent.version,
    consent_at: report.consent.at,
  }
}
