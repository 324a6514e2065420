import { setTimeout as sleep } from 'node:timers/promises'
import { peakMemory, processorSeconds, residentMemory } from '../bench/resident-memory.ts'
import type { Absence } from '../helpers/bot-api/absence.ts'
import { crowd } from '../process/bursting.ts'
import { openStage, type Stage } from '../process/stage.ts'
import { EACH, PATIENCE_MS } from './burst.ts'
import { megabytes, note } from './measured.ts'
import { pending } from './pending.ts'

/** The last is the worst to come back from: a call that is under way then is waited for until its time is up. */
const WAYS = ['refusing', 'bad_gateway', 'silent'] as const satisfies readonly Absence['how'][]
/** Each way comes four times in an hour, and at least once. */
const TURNS = 12
const SHORTEST_TURN_MS = 30_000
/** A call is given up after 20 s and made again within 15; each person here waits for three at most. */
const BACK_MS = 3 * 60_000
/** What the same process may hold more after the outage than before: the heap breathes by so much anyway. */
const GROWTH = 30 * 1024 * 1024

/**
 * Telegram is away for so long while answers wait to be sent; then it is back, and updates have come up.
 * @returns whether every answer arrived once and in order, and the process held no more memory than before
 */
export async function outage(options: { minutes: number; updates: number }): Promise<boolean> {
  const stage = await openStage({ LOG_LEVEL: 'error' })
  const { pid } = stage.bot()
  const people = await pending(stage, () => stage.telegram.absent({ how: 'bad_gateway', but: 'getUpdates' }))
  const before = { cpu: processorSeconds(pid), memory: residentMemory(pid), at: performance.now() }
  await stayAway(stage, options.minutes * 60_000)
  const cpu = processorSeconds(pid) - before.cpu
  const grown = residentMemory(pid) - before.memory
  const minutes = (performance.now() - before.at) / 60_000

  const waiting = crowd(stage, { people: Math.ceil(options.updates / EACH), each: EACH })
  const back = performance.now()
  const since = () => (performance.now() - back) / 1000
  await stage.telegram.absent(null)
  const [first, all] = await people.answered(BACK_MS).then(times => times.map(at => (at - back) / 1000))
  await waiting.answered(PATIENCE_MS)
  const seconds = since()
  const wronged = [
    ...people.wronged(),
    ...(waiting.wronged() > 0 ? [`${waiting.wronged()} of the crowd`] : []),
  ]
  const { pid: last } = stage.bot()
  const peak = peakMemory(last)
  await stage.close()

  const well = wronged.length === 0 && last === pid && grown < GROWTH
  note(
    'Telegram away',
    [
      `${minutes.toFixed(0)} minutes refusing connections, answering 502 and saying nothing in turns`,
      `${people.count} answers waited meanwhile (receipts, verdicts, help in danger)`,
      `the process used ${cpu.toFixed(1)} s of processor time and grew by ${megabytes(grown)} MB`,
      `back, the first answer came after ${first?.toFixed(1)} s, the last of those that had waited after ${all?.toFixed(1)} s`,
      `${waiting.updates} updates that had come up were answered after ${seconds.toFixed(0)} s (at most ${megabytes(peak)} MB)`,
      well ? 'each once, in order.' : `**wrong: ${wronged.join(', ') || 'memory'}**.`,
    ].join('; '),
  )
  return well
}

async function stayAway(stage: Stage, ms: number): Promise<void> {
  const turns = Math.max(WAYS.length, Math.min(TURNS, Math.floor(ms / SHORTEST_TURN_MS)))
  const whole = turns - (turns % WAYS.length)
  for (let turn = 0; turn < whole; turn += 1) {
    const how = WAYS[turn % WAYS.length] ?? 'silent'
    process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${how}\n`)
    await stage.telegram.absent({ how })
    await sleep(ms / whole)
  }
}
