import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CONSENT_VERSION, SAMPLES_SINCE } from '../../src/reports/consent.ts'
import { createReports } from '../../src/reports/reports.ts'
import { samplesOf, writeSamples } from '../../src/reports/samples.ts'
import { verifyAudit } from '../../src/store/audit.ts'
import type { Store } from '../../src/store/open.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file, labelled, NOON } from './filed.ts'

const consent = { version: CONSENT_VERSION, at: NOON }

async function confirmed(store: Store, person: number, text: string, version = CONSENT_VERSION) {
  const { receipt } = await file(store, person, { text, consent: { version, at: NOON } })
  await labelled(store, receipt, 'confirmed')
  return receipt
}

test('only confirmed reports whose consent says so become samples, each text once', async () => {
  const { store } = await temporaryStore()
  await confirmed(store, 1, 'tawaran A')
  await confirmed(store, 2, 'tawaran A')
  await confirmed(store, 3, 'tawaran lama', '2026-11-25')
  await file(store, 4, { text: 'belum diperiksa', consent })
  const withdrawn = await confirmed(store, 5, 'dicabut')
  await store.transaction(trx => createReports(() => NOON).withdraw(trx, store.vault.personRef(5), withdrawn))
  const samples = await samplesOf(store)
  expect(samples.map(sample => sample.text)).toEqual(['tawaran A'])
  expect(samples[0]).toMatchObject({ label: 'scam', lang: 'id', emergency: false, author: 'report' })
  expect(CONSENT_VERSION >= SAMPLES_SINCE).toBe(true)
})

test('the consent text tells of it in both languages (P-02)', () => {
  for (const [language, says] of [
    ['id', 'sebagai contoh untuk menguji'],
    ['en', 'samples to test our checks'],
  ] as const) {
    const url = new URL(`../../content/locales/${language}/report.ftl`, import.meta.url)
    expect(readFileSync(url, 'utf8')).toContain(says)
  }
})

test('the file is its owner’s alone, audited with the reason; without the audit there is none (A-02, E-02)', async () => {
  const { store } = await temporaryStore()
  await confirmed(store, 1, 'tawaran A')
  const folder = temporaryFolder()
  const out = join(folder, 'samples.jsonl')
  const request = { out, reason: 'evaluation of 2026', actor: 'cli' }
  expect(await writeSamples(store, request, NOON)).toBe(1)
  expect(statSync(out).mode & 0o077).toBe(0)
  const [line = ''] = readFileSync(out, 'utf8').split('\n')
  expect(JSON.parse(line)).toMatchObject({ text: 'tawaran A' })
  expect(line).not.toMatch(/CD-|2026-11/)
  const { detail } = await store.sql
    .selectFrom('audit')
    .select('detail')
    .where('action', '=', 'export')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(detail)).toMatchObject({ format: 'samples', rows: 1, reason: 'evaluation of 2026' })
  expect(await verifyAudit(store)).toMatchObject({ ok: true })

  await store.sql.schema.alterTable('audit').renameTo('gone').execute()
  const other = join(folder, 'other.jsonl')
  await expect(writeSamples(store, { ...request, out: other }, NOON)).rejects.toThrow('audit')
  expect(existsSync(other)).toBe(false)
  expect(existsSync(`${other}.part`)).toBe(false)
})
