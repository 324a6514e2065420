/** `npm run assurance`: writes docs/assurance.md; exit 1 when a promise has neither a test nor a reason. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { page } from './page.ts'
import { assurance, strayIds } from './requirements.ts'

const FILE = resolve(import.meta.dirname, '../../docs/assurance.md')
/** What is below this line is written by hand or by `npm run endure` and stays. */
const MEASURED = '## Measured'

const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''
const at = before.indexOf(MEASURED)
const lines = assurance()
writeFileSync(FILE, page(lines, at < 0 ? `${MEASURED}\n` : before.slice(at)))

const missing = lines.filter(({ tests, open }) => tests.length === 0 && open === null)
const stray = strayIds()
for (const { id, says } of missing) process.stderr.write(`${id} has no test: ${says}\n`)
for (const id of stray)
  process.stderr.write(`${id} stands in a test title but not in docs/requirements.yaml\n`)
process.stdout.write(`${lines.length - missing.length} of ${lines.length} lines are accounted for\n`)
process.exitCode = missing.length + stray.length > 0 ? 1 : 0
