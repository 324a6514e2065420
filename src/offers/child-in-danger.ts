import { MOST_BESIDE } from './danger-kind.ts'
import type { Danger, DangerKind } from './types.ts'

/**
 * A danger that turns out to be of a child: who cares for children comes first, and what happened stays beside it; but a
 * life at risk stays what it is. Pure.
 */
export function asChild({ kind, also }: Pick<Danger, 'kind' | 'also'>): Pick<Danger, 'kind' | 'also'> {
  const others = (kinds: readonly DangerKind[]) =>
    kinds.filter(other => other !== 'unclear' && other !== 'minor')
  if (kind === 'self_harm') return { kind, also: (['minor', ...others(also)] as const).slice(0, MOST_BESIDE) }
  return { kind: 'minor', also: others([kind, ...also]).slice(0, MOST_BESIDE) }
}
