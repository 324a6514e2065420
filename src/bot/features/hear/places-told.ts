import { hasLeft, isNotBackIn } from '../../../offers/danger/came-home.ts'
import { isNationality, withoutDenied } from '../../../offers/place/said-before-place.ts'
import { whosePlaces } from '../../../offers/place/whose-place.ts'
import type { Danger, DestinationMention } from '../../../offers/types.ts'

/**
 * Where a text may say that somebody is, of the places that it names: who has come home from there is in Indonesia. Pure.
 * @param before the danger that is talked of already, if any: it tells whose place it is
 */
export function placesToldIn(
  text: string,
  named: readonly DestinationMention[],
  before: Pick<Danger, 'whose'> | null | undefined,
): readonly DestinationMention[] {
  const { elsewhere } = whosePlaces(text, before ? before.whose : 'own', named)
  return withoutDenied(text, named)
    .filter(({ span }) => !isNationality(text, span.start) && !isNotBackIn(text, span.start))
    .filter(place => !elsewhere.has(place) || hasLeft(text, place.span.start))
    .map(place => (hasLeft(text, place.span.start) ? { ...place, country: 'ID' } : place))
}
