import { median, percentile } from './statistics.ts'

/** How fast a function of ours works on one core. */
export interface Speed {
  /** Inputs a second by the clock, in the middle one of the rounds over all inputs, and in the fastest. */
  readonly perSecond: number
  readonly fastest: number
  /** The same in a second of processor time, all threads of the process together. */
  readonly perCpuSecond: number
  /** Milliseconds, of all rounds. */
  readonly p50: number
  readonly p99: number
  readonly inputs: number
}

/** Node goes on making code faster for so long, as measured: a bot runs for weeks. */
const WARM_MS = 8000
const MEASURE_MS = 8000
const FEWEST_ROUNDS = 3

/**
 * Runs a function over the inputs, round and round: first until it is warm, then to measure. Other machines' work on the
 * same host takes a third of the speed and gives it back within seconds, so the fastest round is told beside the middle one.
 */
export function measureSpeed<T>(inputs: readonly T[], work: (input: T) => unknown): Speed {
  rounds(inputs, work, WARM_MS)
  const cpu = process.cpuUsage()
  const times = rounds(inputs, work, MEASURE_MS)
  const { user, system } = process.cpuUsage(cpu)
  const speeds = times.map(round => (inputs.length * 1000) / round.reduce((sum, ms) => sum + ms, 0))
  return {
    perSecond: median(speeds),
    fastest: Math.max(...speeds),
    perCpuSecond: (inputs.length * times.length * 1e6) / (user + system),
    p50: median(times.flat()),
    p99: percentile(times.flat(), 99),
    inputs: inputs.length,
  }
}

/** @returns how long each input took, in milliseconds, round by round */
function rounds<T>(inputs: readonly T[], work: (input: T) => unknown, forMs: number): number[][] {
  const all: number[][] = []
  const until = performance.now() + forMs
  while (performance.now() < until || all.length < FEWEST_ROUNDS) {
    all.push(
      inputs.map(input => {
        const began = performance.now()
        work(input)
        return performance.now() - began
      }),
    )
  }
  return all
}
