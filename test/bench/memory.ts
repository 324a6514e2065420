import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckOffer } from '../../src/offers/types.ts'
import { createReportMemory } from '../../src/reports/memory.ts'
import { NO_PUBLIC_BODIES } from '../../src/reports/public-bodies.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { Speed } from './rooms.ts'
import { median, percentile } from './statistics.ts'

export const REPORTS = 100_000
const REPORTERS = 40_000
const AT_ONCE = 500
const LOOKUPS = 2000
/** A fifth of all reports are of the same few offers, with another number each: the hardest case for a lookup. */
const POPULAR = 20

/**
 * How long it takes to find out what others reported, at 100,000 reports. Reports are made of the given offers, each
 * with a number of its own and one of a thousand that recur; every second lookup is of an offer that was reported.
 */
export async function measureMemory(
  offers: readonly string[],
  check: CheckOffer,
  reports = REPORTS,
): Promise<Omit<Speed, 'perCpuSecond' | 'fastest'>> {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-bench-'))
  const store = await openStore({ file: join(folder, 'bench.db'), dataKey: randomBytes(32) })
  try {
    await fill(store, offers, reports)
    return await measure(store, offers, check)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(store: Store, offers: readonly string[], reports: number): Promise<void> {
  const memory = createReportMemory(NO_PUBLIC_BODIES)
  for (let from = 0; from < reports; from += AT_ONCE) {
    await store.transaction(async trx => {
      for (let n = from; n < Math.min(reports, from + AT_ONCE); n++) {
        const ref = trx.vault.personRef(n % REPORTERS)
        // A minute apart, so that the limit for one person a day is never met.
        const at = n * 60_000
        if (n < REPORTERS)
          await trx.sql.insertInto('person_keys').values({ ref, wrapped: '', created_at: at }).execute()
        const id = `bench-${n}`
        await trx.sql
          .insertInto('reports')
          .values({
            id,
            receipt: id,
            ref,
            source: id,
            status: n % 3 === 0 ? 'confirmed' : 'new',
            created_at: at,
            day: '2026-01-01',
            updated_at: at,
            outcome: 'likely_scam',
            signals: '[]',
            language: 'id',
            consent_version: '1',
            consent_at: at,
          })
          .execute()
        await memory.remember(trx, { id, ref, text: textOf(offers, n), at })
      }
    })
  }
}

async function measure(
  store: Store,
  offers: readonly string[],
  check: CheckOffer,
): Promise<Omit<Speed, 'perCpuSecond' | 'fastest'>> {
  const memory = createReportMemory(NO_PUBLIC_BODIES)
  const asker = store.vault.personRef(REPORTERS + 1)
  const times: number[] = []
  const began = performance.now()
  for (let n = 0; n < LOOKUPS; n++) {
    const text = n % 2 === 0 ? textOf(offers, n * 37) : `${offers[(n * 11) % offers.length]} 0857${n}00000`
    const offer = { parts: [{ kind: 'text' as const, text }] }
    const { entities } = check(offer)
    const start = performance.now()
    await memory.recall(store, asker, offer, entities)
    times.push(performance.now() - start)
  }
  const perSecond = (LOOKUPS * 1000) / (performance.now() - began)
  return { perSecond, p50: median(times), p99: percentile(times, 99), inputs: LOOKUPS }
}

function textOf(offers: readonly string[], n: number): string {
  const offer = offers[n % 5 === 0 ? n % POPULAR : n % offers.length] ?? ''
  return `${offer}\nWA 0812${String(10_000_000 + (n % 1000))} atau 0813${String(10_000_000 + n)}`
}
