/** How long a test waits for the bot, in milliseconds: the bot answers in some tens, a busy machine in more. */
export const PATIENCE_MS = 20_000

/**
 * Waits until `look` finds something, looking again whenever told to.
 * @param subscribe gets the function that makes it look again; returns how to unsubscribe
 * @param story says what was missed, for the error; called only then
 * @throws Error when nothing was found in time
 */
export function waitFor<T>(
  look: () => T | undefined,
  subscribe: (wake: () => void) => () => void,
  story: () => string,
  patienceMs: number = PATIENCE_MS,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const attempt = () => {
      const found = look()
      if (found === undefined) return false
      clearTimeout(timer)
      unsubscribe()
      resolve(found)
      return true
    }
    const timer = setTimeout(() => {
      unsubscribe()
      reject(new Error(`${story()} (waited ${patienceMs} ms)`))
    }, patienceMs)
    const unsubscribe = subscribe(attempt)
    attempt()
  })
}
