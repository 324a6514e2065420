/** Milliseconds that this thread computes while `work` runs: unlike the clock's, they are no more on a busy machine. */
export function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  return cpuMsSince(before)
}

/** The same, since a `process.threadCpuUsage()` of before. */
export function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
