import { verifyAudit } from '../store/audit.ts'
import type { Io } from './io.ts'
import { openConfiguredStore } from './store.ts'

/**
 * `audit verify`: follows the chain of the audit from its first row to its last.
 * @returns exit code: 1 when a row does not follow from those before it
 */
export async function verifyAuditCommand(io: Io): Promise<number> {
  const store = await openConfiguredStore(io)
  try {
    const checked = await verifyAudit(store)
    if (checked.ok) {
      io.out.write(`${io.say('audit-whole', { rows: checked.rows })}\n`)
      return 0
    }
    io.err.write(`${io.say('audit-broken', { row: checked.seq })}\n`)
    return 1
  } finally {
    await store.close()
  }
}
