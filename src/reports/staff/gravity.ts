import type { Outcome } from '../../offers/types.ts'
import type { Stage } from '../types.ts'

/** How soon a report wants somebody: a person on their way or already out of money first. */
export type Gravity = 'urgent' | 'serious' | 'usual'

/** Stages at which somebody can still be held back, or has to be found, gravest first. */
export const URGENT_STAGES: readonly Stage[] = ['abroad', 'departing', 'paid', 'documents_sent']

/** What of a report tells how grave it is. */
export interface Weighed {
  readonly stage: Stage | null
  readonly paid: boolean | null
  readonly outcome: Outcome
}

/** Pure. */
export function gravityOf({ stage, paid, outcome }: Weighed): Gravity {
  if (paid || (stage !== null && URGENT_STAGES.includes(stage))) return 'urgent'
  return outcome === 'likely_scam' ? 'serious' : 'usual'
}
