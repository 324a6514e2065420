/** Does one job at a time, in the order they came. */
export interface Queue {
  /**
   * @returns what the job gives, `full` when too many wait already, `gone` when the signal fired before its turn
   */
  readonly run: <T>(job: () => Promise<T>, signal?: AbortSignal) => Promise<T | 'full' | 'gone'>
}

/** @param longest how many may wait besides the one that is being done */
export function createQueue(longest: number): Queue {
  const waiting: (() => void)[] = []
  let busy = false

  function next(): void {
    const start = waiting.shift()
    busy = start !== undefined
    start?.()
  }

  function turn(signal: AbortSignal | undefined): Promise<boolean> {
    return new Promise(resolve => {
      const start = () => {
        signal?.removeEventListener('abort', leave)
        resolve(true)
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1)
        resolve(false)
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(start)
    })
  }

  return {
    async run(job, signal) {
      if (signal?.aborted) return 'gone'
      if (busy) {
        if (waiting.length >= longest) return 'full'
        if (!(await turn(signal))) return 'gone'
      }
      busy = true
      try {
        return await job()
      } finally {
        next()
      }
    },
  }
}
