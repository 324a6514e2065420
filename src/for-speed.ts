/**
 * What is kept only to be faster next time: a full, locked or read-only disk costs time, never the work.
 * @returns undefined where it could not be done
 */
export function forSpeed<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
