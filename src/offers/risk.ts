import type { Outcome, Verdict } from './types.ts'

/** Whether a person is warned of it. */
export function isRisky({ outcome }: Pick<Verdict, 'outcome'>): boolean {
  return outcome === 'likely_scam' || outcome === 'suspicious'
}

/** How grave an outcome is beside the others. */
export const GRAVITY: Readonly<Record<Outcome, number>> = {
  not_an_offer: 0,
  no_signs_found: 1,
  suspicious: 2,
  likely_scam: 3,
}
