import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import type { Danger } from '../../../offers/types.ts'
import { wordsIn } from '../../route.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { countryOfOffer } from '../offer/offer-place.ts'

const MOST_WORDS = 20

/**
 * "My aunt works in Taiwan", and then "she never calls any more": whoever was asked what worries them tells it as one story,
 * so it is judged as one. @returns whether it was danger
 */
export function answersKinStory(heard: Heard): boolean {
  const { turn, text, memory, verdict } = heard
  if (turn.forwarded || memory.danger || wordsIn(text) > MOST_WORDS) return false
  const place = placeOfKin(heard)
  if (place === null || verdict.danger?.whose === 'own') return false
  const known = knownDanger(verdict.danger)
  const found = known ?? asOneStory(heard, place.name)
  if (!found) return false
  speakLike(turn, text, memory.spoken)
  sayDanger(turn, { ...found, country: place.country, whose: 'others' })
  return true
}

interface PlaceOfKin {
  readonly country: string | null
  readonly name: string
}

/** Where somebody of theirs was said to be. */
function placeOfKin({ turn, memory }: Heard): PlaceOfKin | null {
  const { stands, kinThere, lastCase } = memory
  if (stands?.ofKin) return { country: stands.country, name: stands.places[0] ?? '' }
  const there =
    kinThere !== undefined && kinThere !== null && kinThere === lastCase ? countryOfOffer(turn) : null
  if (there === null) return null
  const country = turn.desk.destination(there)
  return { country: there, name: country?.aliases[0] ?? there }
}

/** What it tells, as said of a sister who is there. */
function asOneStory({ turn, text }: Heard, place: string): Danger | null {
  return turn.desk.check({ parts: [{ kind: 'text', text: `kakakku di ${place}, ${text}` }] }).danger
}
