/** Replaces the data key of a database, to be killed at any moment. Says `begun` just before the transaction. */
import { openStore } from '../../src/store/open.ts'
import { rotateKey } from '../../src/store/rotate.ts'

const [file = '', from = '', to = ''] = process.argv.slice(2)
const store = await openStore({ file, dataKey: Buffer.from(from, 'base64') })
process.stdout.write('begun\n')
await rotateKey(store, Buffer.from(to, 'base64'), Date.now())
process.stdout.write('rotated\n')
await store.close()
