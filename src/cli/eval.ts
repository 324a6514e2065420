import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateGuidance } from '../eval/guidance.ts'
import { evaluateOffers } from '../eval/offers.ts'
import { type Io, writeLine } from './io.ts'

const REPORT = join(import.meta.dirname, '../../docs/evaluation.md')

/**
 * `eval`: measures quality offline, prints the report and writes it to docs/evaluation.md.
 * @returns exit code
 */
export async function evaluate(io: Io): Promise<number> {
  io.err.write(`${io.say('eval-working')}\n`)
  const report = [
    '# Evaluation',
    '',
    'Written by `npm run eval`; the command gives these figures again.',
    '',
    evaluateOffers(),
    '',
    evaluateGuidance(),
    '',
  ].join('\n')
  writeFileSync(REPORT, report)
  await writeLine(io.out, report)
  return 0
}
