import { asChild } from '../../../offers/danger/child-in-danger.ts'
import { despairs, MOST_BESIDE } from '../../../offers/danger/danger-kind.ts'
import type { Danger, DangerKind } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'

/** A danger with what was told before: where they are nobody says it twice; and who spoke of despair keeps those who listen. */
export function withBefore(found: Danger, before: AnsweredDanger | null | undefined): Danger {
  if (!before) return found
  // Who was about to leave names where to, not where they are.
  const stays = before.departing && before.country === 'ID'
  // "At my agent's house", of who is abroad: they leave no home there.
  const away = isOnlyGuessedHome(found) && (before.country ?? 'ID') !== 'ID' && !before.departing
  const country = stays || away ? before.country : (found.country ?? before.country)
  const kind = found.kind === 'unclear' ? before.kind : found.kind
  const listens = despairs(before) ? (['self_harm'] as const) : []
  const also = [...new Set([...found.also, ...listens])].filter(other => other !== kind)
  const gone = before.kind === 'minor' && before.also.includes('missing') ? (['missing'] as const) : []
  const ofBoth = [...new Set([...gone, ...also])].filter(other => other !== kind)
  const child = isOfSameChild(found, before)
    ? asChild({ kind, also: gravestFirst(ofBoth) })
    : { kind, also: kind === 'minor' ? ofBoth.slice(0, MOST_BESIDE) : also }
  const { hinted: _, ...rest } = found
  const guessed = found.kind === 'unclear' ? before.hinted : found.hinted
  return {
    ...rest,
    ...(guessed && !before.despaired ? { hinted: true } : {}),
    ...child,
    country,
    places: found.places.length > 0 || country !== before.country ? found.places : before.places,
    departing: (found.departing && !away) || stays,
    atSea: found.atSea || before.atSea,
    circumstances: [...new Set([...before.circumstances, ...found.circumstances])],
    whose: found.whose ?? whoseAfter(found, before),
  }
}

/** Nothing but the way they speak of being about to leave says that they are in Indonesia. */
function isOnlyGuessedHome({ departing, country, places, evidence }: Danger): boolean {
  return departing && country === 'ID' && places.length === 0 && evidence === ''
}

/** A wish to die that is told of nobody, after another's danger, is that of who writes. */
function whoseAfter(found: Danger, before: AnsweredDanger): Danger['whose'] {
  const isNew = found.kind === 'self_harm' && !found.hinted && !despairs(before)
  return isNew && found.evidence !== '' ? 'own' : before.whose
}

/** Of whom it is was told already: that it is a child stays so, whatever else is done to it. */
function isOfSameChild(found: Danger, before: AnsweredDanger): boolean {
  const isChild = ({ kind, also }: Pick<Danger, 'kind' | 'also'>) =>
    kind === 'minor' || (kind === 'self_harm' && also.includes('minor'))
  const other = found.whose === 'own' && before.whose !== 'own'
  return isChild(before) && !isChild(found) && !other
}

function gravestFirst(kinds: readonly DangerKind[]): readonly DangerKind[] {
  return [...kinds].sort((a, b) => Number(b === 'self_harm') - Number(a === 'self_harm'))
}
