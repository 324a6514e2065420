import { LONGEST_READ } from '../text/normalise.ts'
import type { Case, Unread } from '../types.ts'

/** How much of a case is looked at, where that is not all of it; null where it is. Pure. */
export function unreadOf({ parts, cut }: Case): Unread | null {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= LONGEST_READ && !cut) return null
  return { read: Math.min(length, LONGEST_READ), of: cut ? null : length }
}
