import { join } from 'node:path'
import { tellProblem } from '../content-problems.ts'
import { askForReload } from '../content-reload.ts'
import { signalsWith } from '../offers/rules/find-signals.ts'
import { type SignalTests, testSignals } from '../offers/rules/signal-tests.ts'
import { loadAllSignals, type SignalRule } from '../offers/rules/signals-file.ts'
import { planSwitch } from '../offers/rules/switch-signal.ts'
import { loadSwitchedOff, SWITCHED_OFF, type SwitchedOff } from '../offers/rules/switched-off.ts'
import { jakartaDay } from '../reports/day.ts'
import { audit } from '../store/audit.ts'
import { problemsOf } from './content.ts'
import { readingContent } from './content-fault.ts'
import { type Io, UsageError } from './io.ts'
import { mustHaveFolder } from './out-file.ts'
import { openConfiguredStore } from './store.ts'

/** Building everything anew takes the bot a few seconds. */
const PATIENCE_MS = 30_000

/**
 * `signals list`: every signal with its kind, weight, whether it is on, and an example.
 * @returns exit code: 1 when the content cannot be read
 */
export function listSignals(io: Io, { find }: { find?: string }): Promise<number> {
  return readingContent(() => {
    const off = new Map(loadSwitchedOff(io.contentDir).map(entry => [entry.id, entry]))
    const all = loadAllSignals(io.contentDir).signals
    const shown = signalsWith(find ?? '', all)
    for (const signal of shown) tellSignal(io, signal, off.get(signal.id))
    say(io, 'signals-count', { shown: shown.length, all: all.length, off: off.size })
    if (shown.length > 0) say(io, 'signals-legend')
    return 0
  })
}

/** `signals test`: all examples of all signals. @returns exit code: 1 when one fails, or the content cannot be read */
export function testSignalsCommand(io: Io): Promise<number> {
  return readingContent(() => {
    const tests = testSignals(io.contentDir)
    tellTests(io, tests)
    return passes(tests) ? 0 : 1
  })
}

/**
 * `signals reload` and `content reload`: asks the running bot to take the content as it is now; refused here already
 * when anything is wrong with it.
 * @returns exit code: 1 when refused
 */
export async function reloadContent(io: Io): Promise<number> {
  const wrong = problemsOf(io, Number.POSITIVE_INFINITY).filter(({ level }) => level === 'error')
  for (const problem of wrong) io.err.write(`${tellProblem(problem, io.say)}\n`)
  if (wrong.length > 0) {
    io.err.write(`${io.say('signals-reload-refused')}\n`)
    return 1
  }
  const answer = await askForReload(io.config.databaseFile, PATIENCE_MS)
  if (answer?.problem) {
    io.err.write(`${io.say('signals-reload-problem', { problem: answer.problem })}\n`)
    return 1
  }
  say(io, answer ? 'signals-reloaded' : 'signals-reload-nobody')
  return 0
}

/**
 * `signals off` and `signals on`; the audit says so first: what cannot be recorded is not switched.
 * @returns exit code: 0, also when it was so already; 1 when switching it on brings a failing signal back
 * @throws UsageError for a signal that there is not, that tells what a message is, or that needs a reason to go off
 */
export function switchSignal(io: Io, id: string, to: 'on' | 'off', why?: string): Promise<number> {
  return readingContent(async () => {
    const today = jakartaDay(Date.now())
    const plan = planSwitch(io.contentDir, { id, to, today, ...(why ? { why } : {}) })
    if (plan.state === 'already') {
      say(io, `signals-already-${to}`, { id })
      return 0
    }
    if (plan.state === 'failing') {
      for (const failed of plan.failed) tellFailed(io, failed)
      io.err.write(`${io.say('signals-on-refused', { id })}\n`)
      return 1
    }
    if (plan.state !== 'ready') throw new UsageError(io.say(`signals-${plan.state}`, { id }))
    mustHaveFolder(io, join(io.contentDir, 'signals', SWITCHED_OFF))
    await record(io, id, to)
    plan.carryOut()
    say(io, to === 'off' && plan.before ? 'signals-why-noted' : `signals-now-${to}`, {
      id,
      file: join(io.contentDir, 'signals', SWITCHED_OFF),
    })
    return 0
  })
}

/** A signal that is off lets scams through: who looks back must find when, also where no bot has run yet. */
async function record(io: Io, id: string, to: 'on' | 'off'): Promise<void> {
  const store = await openConfiguredStore(io)
  try {
    const entry = { actor: 'cli', action: 'signal', subject: id, detail: { to } } as const
    await store.transaction(trx => audit(trx, entry, Date.now()))
  } finally {
    await store.close()
  }
}

function passes({ failed, unproved }: SignalTests): boolean {
  return failed.length === 0 && unproved.length === 0
}

function tellTests(io: Io, tests: SignalTests): void {
  for (const failed of tests.failed) tellFailed(io, failed)
  for (const id of tests.unproved) say(io, 'signals-unproved', { id })
  const { signals, examples } = tests
  say(io, passes(tests) ? 'signals-all-pass' : 'signals-some-fail', {
    signals,
    examples,
    failed: tests.failed.length + tests.unproved.length,
  })
}

function tellFailed(io: Io, { id, must, example }: SignalTests['failed'][number]): void {
  say(io, `signals-must-${must}`, { id, example })
}

function tellSignal(
  io: Io,
  { id, kind, floor, weight, examples, about }: SignalRule,
  off: SwitchedOff | undefined,
): void {
  const state = io.say(off ? 'signals-off' : 'signals-on')
  const what = [kind, ...(floor ? [floor] : []), weight.toFixed(1), about].join(' · ')
  io.out.write(`${state}  ${id}  (${what})\n`)
  if (off) io.out.write(`      ${io.say('signals-since', { since: off.since, why: off.why ?? '-' })}\n`)
  for (const example of examples.match.slice(0, 2)) io.out.write(`      + ${example}\n`)
  for (const example of examples.not.slice(0, 1)) io.out.write(`      - ${example}\n`)
}

function say(io: Io, key: string, args: Record<string, string | number> = {}): void {
  io.out.write(`${io.say(key, args)}\n`)
}
