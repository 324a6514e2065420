import type { Danger, DangerKind } from '../types.ts'
import { MOST_BESIDE } from './danger-kind.ts'
import { tellsOfAdult } from './told-age.ts'

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

/** Whoever is told to be grown up is no child, whatever it sounded like: what else it is comes first. Pure. */
export function asAdult<Kinds extends Pick<Danger, 'kind' | 'also'>>(kinds: Kinds, text: string): Kinds {
  const isChild = kinds.kind === 'minor' || kinds.also.includes('minor')
  if (!isChild || !tellsOfAdult(text)) return kinds
  const [first = 'unclear', ...others] = [kinds.kind, ...kinds.also].filter(kind => kind !== 'minor')
  return { ...kinds, kind: first, also: others }
}
