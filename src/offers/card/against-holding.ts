import type { Situation, Verdict } from '../types.ts'

interface Refusal {
  readonly key: string
  /** Signs that find it (`content/signals`). */
  readonly signs: readonly string[]
  /** Who stands here already is told something else. */
  readonly unless?: Situation
}

const REFUSALS: readonly Refusal[] = [
  { key: 'step-keep-papers', signs: ['dokumen-ditahan', 'asli-ditahan'], unless: 'originals' },
  { key: 'step-no-bond', signs: ['dikunci-di-tempat', 'jerat-utang'] },
]

/** The steps that say no to what an offer itself tells of holding workers: papers kept, no way out before a debt is paid. Pure. */
export function againstHolding({ signals, situations }: Pick<Verdict, 'signals' | 'situations'>): string[] {
  return REFUSALS.filter(
    ({ signs, unless }) =>
      !(unless && situations.includes(unless)) && signals.some(({ id }) => signs.includes(id)),
  ).map(({ key }) => key)
}
