/** Packs what a bot would have packed over the months: `node test/bench/pack-reports.ts FILE KEY`, the key in base64. */
import { sql } from 'kysely'
import { openStore } from '../../src/store/open.ts'
import { packAll } from '../reports/pack-all.ts'

const [file = '', key = ''] = process.argv.slice(2)
const store = await openStore({ file, dataKey: Buffer.from(key, 'base64') })
await sql`pragma synchronous = 0`.execute(store.sql)
await packAll(store)
await store.close()
