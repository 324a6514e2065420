import type { Io } from '../io.ts'
import type { Finding, Look } from './finding.ts'
import { agencies, content, staff } from './known.ts'
import { database, key, node, settings } from './machine.ts'
import { digest, model, telegram } from './reach.ts'

/** What is looked at, in this order: each has a name `doctor-<part>` in `content/locales`. */
const LOOKS: Readonly<Record<string, Look>> = {
  node,
  config: settings,
  content,
  agencies,
  key,
  database,
  telegram,
  model,
  staff,
  digest,
}
const MARKS: Record<Finding['state'], string> = { ok: '✓', note: '–', fault: '✗' }

/**
 * `doctor`: looks at everything the bot needs and says what to do for each fault. Changes nothing: a database that
 * is not there yet is not made.
 * @returns exit code: 1 when anything needs mending
 */
export async function doctor(io: Io): Promise<number> {
  let faults = 0
  for (const [part, look] of Object.entries(LOOKS)) {
    const { state, words } = await look(io)
    if (state === 'fault') faults += 1
    io.out.write(`${MARKS[state]} ${io.say(`doctor-${part}`)}: ${words}\n`)
  }
  io.out.write(`\n${faults === 0 ? io.say('doctor-all-well') : io.say('doctor-faults', { count: faults })}\n`)
  return faults === 0 ? 0 : 1
}
