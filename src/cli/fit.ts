import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitModels } from '../fit/fit.ts'
import type { Io } from './io.ts'
import { needTestData } from './test-data.ts'

const CORPUS = join(import.meta.dirname, '../../test/fixtures/offers')

/**
 * `fit`: fits the text model and the danger model anew and writes them beside the signals.
 * @returns exit code
 * @throws UsageError when the development data is missing
 */
export async function fit(io: Io): Promise<number> {
  needTestData(io, ['offers'])
  io.err.write(`${io.say('fit-working')}\n`)
  const { text, files } = await fitModels(CORPUS, io.contentDir, (done, total) =>
    io.err.write(`${io.say('fit-progress', { done, total })}\n`),
  )
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(io.contentDir, 'signals', name), bytes)
  }
  const messages = Object.values(text.fittedOn).reduce((a, b) => a + b, 0)
  io.out.write(`${io.say('fit-done', { messages, authors: Object.keys(text.fittedOn).length })}\n`)
  io.out.write(`${JSON.stringify(text.thresholds)}\n`)
  return 0
}
