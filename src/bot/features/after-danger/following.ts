import type { Answer } from '../../../guidance/types.ts'
import type { Danger } from '../../../offers/types.ts'
import type { Route } from '../../route.ts'

/** What a message after a danger was taken for. */
export interface Following {
  readonly way: Route
  readonly text: string
  /** Nothing is known that answers it. */
  readonly unknown: boolean
  readonly answer: () => Answer
  /** Danger that was found in it again. */
  readonly found: Danger | null
  /** They tell that they are about to leave, or to be taken. */
  readonly leaves: boolean
}
