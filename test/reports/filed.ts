import { randomBytes } from 'node:crypto'
import { createReports } from '../../src/reports/reports.ts'
import { label } from '../../src/reports/staff/decide.ts'
import { findRow, stateOf } from '../../src/reports/staff/open-report.ts'
import { type Finding, stampOf } from '../../src/reports/staff/state.ts'
import type { NewReport, Report } from '../../src/reports/types.ts'
import type { Store } from '../../src/store/open.ts'

/** 25 November 2026, 10:00 in Jakarta. */
export const NOON = Date.parse('2026-11-25T10:00:00+07:00')

/** A report as the bot hands it in. */
export function newReport(changes: Partial<NewReport> = {}): NewReport {
  return {
    source: randomBytes(8).toString('hex'),
    text: 'Dicari admin Kamboja, gaji 15 juta, tiket ditanggung',
    contacts: ['+62 812 0000 1111', '@agen_resmi'],
    destination: 'KH',
    outcome: 'likely_scam',
    signals: ['salary-high', 'ticket-paid'],
    language: 'id',
    consent: { version: '1', at: NOON },
    ...changes,
  }
}

/** Has a member of staff label a report, as the desk does. @returns whether it was changed */
export async function labelled(store: Store, receipt: string, finding: Finding): Promise<boolean> {
  const actor = store.vault.personRef(99)
  return store.transaction(async trx => {
    const row = await findRow(trx, receipt)
    if (!row) return false
    const wish = { receipt, actor, admin: true, stamp: stampOf(stateOf(row)) }
    return (await label(trx, wish, { finding, type: null, tell: async () => false }, NOON)).ok
  })
}

/** Files a report for the person with that Telegram id. */
export function file(
  store: Store,
  person: number,
  changes: Partial<NewReport> = {},
  at = NOON,
): Promise<Report> {
  const reports = createReports(() => at)
  return store.transaction(trx => reports.file(trx, store.vault.personRef(person), newReport(changes)))
}
