import { median, percentile } from './statistics.ts'

/** How fast a function of ours works on one core. */
export interface Speed {
  readonly perSecond: number
  /** The same in a second of processor time, all threads of the process together. */
  readonly perCpuSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly inputs: number
}

const WARM_MS = 1000
const MEASURE_MS = 4000

/** Runs a function over the inputs, round and round: a second to warm up, then four to measure. */
export function measureSpeed<T>(inputs: readonly T[], work: (input: T) => unknown): Speed {
  run(inputs, work, WARM_MS)
  const began = performance.now()
  const cpu = process.cpuUsage()
  const times = run(inputs, work, MEASURE_MS)
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (performance.now() - began) / 1000
  return {
    perSecond: times.length / seconds,
    perCpuSecond: (times.length * 1e6) / (user + system),
    p50: median(times),
    p99: percentile(times, 99),
    inputs: inputs.length,
  }
}

function run<T>(inputs: readonly T[], work: (input: T) => unknown, forMs: number): number[] {
  const times: number[] = []
  const until = performance.now() + forMs
  while (performance.now() < until) {
    for (const input of inputs) {
      const began = performance.now()
      work(input)
      times.push(performance.now() - began)
    }
  }
  return times
}
