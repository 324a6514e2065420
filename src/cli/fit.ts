import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitTextModel } from '../fit/fit.ts'
import { packTextModel } from '../offers/text-model.ts'
import type { Io } from './io.ts'
import { needTestData } from './test-data.ts'

const CORPUS = join(import.meta.dirname, '../../test/fixtures/offers')

/**
 * `fit`: fits the text model anew and writes it beside the signals.
 * @returns exit code
 * @throws UsageError when the development data is missing
 */
export async function fit(io: Io): Promise<number> {
  needTestData(io, ['offers'])
  io.err.write(`${io.say('fit-working')}\n`)
  const model = await fitTextModel(CORPUS, io.contentDir)
  for (const [name, bytes] of Object.entries(packTextModel(model))) {
    writeFileSync(join(io.contentDir, 'signals', name), bytes)
  }
  const messages = Object.values(model.fittedOn).reduce((a, b) => a + b, 0)
  io.out.write(`${io.say('fit-done', { messages, authors: Object.keys(model.fittedOn).length })}\n`)
  io.out.write(`${JSON.stringify(model.thresholds)}\n`)
  return 0
}
