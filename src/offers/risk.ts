import type { Verdict } from './types.ts'

/** Whether a person is warned of it. */
export function isRisky({ outcome }: Pick<Verdict, 'outcome'>): boolean {
  return outcome === 'likely_scam' || outcome === 'suspicious'
}
