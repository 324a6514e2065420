/** Makes a database full of reports: `node test/bench/fill-reports.ts FILE KEY COUNT`, the key in base64. */
import Database from 'better-sqlite3'
import { jakartaDay } from '../../src/reports/day.ts'
import { openStore, type Store } from '../../src/store/open.ts'

const FIRST = Date.parse('2026-01-01T00:00:00+07:00')
const CONTACTS = '["+62 812-9876-5432","@agen_resmi","t.me/loker_kamboja"]'
const TEXT = 'LOWONGAN KERJA KAMBOJA gaji 15 juta, tiket ditanggung, berangkat minggu ini. '.repeat(4)

function fill(store: Store, count: number): void {
  const db = new Database(store.file)
  db.pragma('synchronous = 0')
  const { vault } = store
  const key = db.prepare('insert into person_keys (ref, wrapped, created_at) values (?, ?, ?)')
  const insert = db.prepare(`insert into reports
    (id, receipt, ref, source, status, created_at, day, updated_at, text, contacts, destination, outcome, signals,
     language, seen, paid, documents, consent_version, consent_at, stage, about)
    values (?, ?, ?, ?, 'new', ?, ?, ?, ?, ?, 'KH', 'likely_scam', ?, 'id', 'whatsapp', 1, 0, '1', ?, 'paid', 'job_offer')`)
  const signals = ['["gaji-tinggi","visa-turis","paspor-ditahan"]', '["biaya-di-muka","tiket-ditanggung"]']
  for (let from = 0; from < count; from += 10_000) {
    db.exec('begin')
    for (let i = from; i < Math.min(from + 10_000, count); i += 2) {
      const ref = vault.personRef(i)
      const wrapped = vault.newPersonKey(ref)
      key.run(ref, wrapped, FIRST)
      const sealer = vault.personSealer(ref, wrapped)
      for (const n of [i, i + 1]) {
        const id = `r${n}`
        const place = (column: string) => ({ table: 'reports', column, row: id })
        const at = FIRST + n * 20
        insert.run(
          ...[id, `CD-${n.toString(36)}`, ref, `s${n}`, at, jakartaDay(at), at],
          ...[sealer.seal(place('text'), TEXT), sealer.seal(place('contacts'), CONTACTS)],
          ...[signals[n % 2], at],
        )
      }
    }
    db.exec('commit')
  }
  db.close()
}

if (import.meta.main) {
  const [file = '', key = '', count = ''] = process.argv.slice(2)
  const store = await openStore({ file, dataKey: Buffer.from(key, 'base64') })
  fill(store, Number(count))
  await store.close()
}
