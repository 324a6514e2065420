import { readReason } from '../reports/export/reason.ts'
import { writeSamples } from '../reports/samples.ts'
import { type Io, UsageError } from './io.ts'
import { mustBeNew } from './out-file.ts'
import { openConfiguredStore } from './store.ts'

/**
 * `samples`: confirmed, redacted, consented reports as samples for the evaluation set; audited.
 * @returns exit code
 */
export async function samplesCommand(io: Io, options: { out: string; reason: string }): Promise<number> {
  const reason = readReason(options.reason)
  if (reason === null) throw new UsageError(io.say('cli-samples-no-reason'))
  mustBeNew(io, options.out)
  const store = await openConfiguredStore(io)
  try {
    const rows = await writeSamples(store, { out: options.out, reason, actor: 'cli' }, Date.now())
    io.err.write(`${io.say('cli-samples-written', { rows, file: options.out })}\n`)
    return 0
  } finally {
    await store.close()
  }
}
