import { open, rename, rm } from 'node:fs/promises'
import { audit } from '../store/audit.ts'
import type { Store } from '../store/open.ts'
import { CannotOpen } from '../store/sealer.ts'
import type { Session } from '../store/session.ts'
import { SAMPLES_SINCE } from './consent.ts'
import { placeOf } from './rows.ts'

/** A confirmed report as the evaluation set wants it (`test/fixtures/offers`). Says nothing of who or when. */
export interface Sample {
  readonly id: string
  readonly text: string
  readonly label: 'scam' | 'not_an_offer'
  readonly type: string
  readonly lang: string
  readonly emergency: false
  readonly subtlety: null
  readonly hardness: null
  readonly note: string
  readonly author: 'report'
}

/**
 * Confirmed reports whose reporter agreed to a consent text that says so, redacted as they were filed, without the
 * same text twice.
 */
export async function samplesOf(session: Session): Promise<readonly Sample[]> {
  const rows = await session.sql
    .selectFrom('reports')
    .innerJoin('person_keys', 'person_keys.ref', 'reports.ref')
    .select(['id', 'reports.ref', 'text', 'about', 'type', 'language', 'wrapped'])
    .where('status', '=', 'confirmed')
    .where('consent_version', '>=', SAMPLES_SINCE)
    .where('text', 'is not', null)
    .orderBy('id')
    .execute()
  const samples = new Map<string, Sample>()
  for (const row of rows) {
    try {
      const sealer = session.vault.personSealer(row.ref, row.wrapped)
      const text = sealer.open(placeOf(row.id, 'text'), row.text ?? '')
      const isOther = row.type === 'other_scam' || (row.type === null && row.about === 'other_scam')
      samples.set(text, {
        id: `r-${session.vault.reportMark(`sample|${row.id}`)}`,
        text,
        // The set calls a scam that is no job offer by its own type, and keeps the label for offers.
        label: isOther ? 'not_an_offer' : 'scam',
        type: isOther ? 'other_scam_nonjob' : (row.type ?? 'fee_fraud'),
        lang: row.language,
        emergency: false,
        subtlety: null,
        hardness: null,
        note: row.type === null ? 'confirmed report, type not labelled' : 'confirmed report',
        author: 'report',
      })
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error
    }
  }
  return [...samples.values()]
}

/**
 * Writes the samples as JSON Lines to a file that its owner alone can read; it appears complete, and only once the audit
 * says who made it and what for (A-02, E-02).
 * @param options.out a file that is not there yet
 * @returns how many there are
 */
export async function writeSamples(
  store: Store,
  options: { out: string; reason: string; actor: string },
  now: number,
): Promise<number> {
  const { out, reason, actor } = options
  const samples = await samplesOf(store)
  const part = `${out}.part`
  await rm(part, { force: true })
  const file = await open(part, 'wx', 0o600)
  try {
    await file.writeFile(samples.map(sample => `${JSON.stringify(sample)}\n`).join(''))
    await file.sync()
    await file.close()
    const detail = { format: 'samples', text: 1, rows: samples.length, reason }
    await store.transaction(trx => audit(trx, { actor, action: 'export', detail }, now))
    await rename(part, out)
    return samples.length
  } catch (error) {
    await file.close()
    await rm(part, { force: true })
    throw error
  }
}
