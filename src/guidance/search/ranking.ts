import type { Beside } from '../answer/beside.ts'
import type { Passage } from '../types.ts'

/** How well every passage fits a question; numbers in the order of the passages. */
export interface Ranking {
  readonly passages: readonly Passage[]
  /** Weighed evidence, unbounded; comparable between questions. */
  readonly scores: Float64Array
  /** See `Evidence.ask`. */
  readonly ask: Float64Array
  /** See `Evidence.coverage`. */
  readonly coverage: Float64Array
  /** See `Beside`. */
  readonly beside: Beside
  /** See `FindApart`. */
  readonly apart: Uint8Array
  /** How much the question says, see `EvidenceIndex.mass`. */
  readonly mass: number
}

/** A passage with how sure the search is that it is the answer. */
export interface Hit {
  readonly passage: Passage
  readonly score: number
  /** Share of the belief over all passages, 0 to 1. */
  readonly belief: number
  readonly ask: number
  readonly coverage: number
  /** It is about a country or a subject that the question does not name. */
  readonly beside: boolean
  /** It says nothing of what is asked about the country that the question names. */
  readonly apart: boolean
  readonly mass: number
}

/**
 * The passages that fit best, best first.
 * @param count how many at most
 * @param worth by which they are put in order; their scores where it is not given. Of two that are worth the same the
 *   one with the better score comes first
 */
export function bestOf(ranking: Ranking, count: number, worth = ranking.scores): Hit[] {
  const { passages, scores, ask, coverage, beside, apart, mass } = ranking
  const { highest, total } = beliefOf(scores)
  return bestPlaces(worth, scores, count).flatMap(at => {
    const passage = passages[at]
    const score = scores[at] ?? 0
    return passage
      ? [
          {
            passage,
            score,
            belief: Math.exp(score - highest) / total,
            ask: ask[at] ?? 0,
            coverage: coverage[at] ?? 0,
            beside: beside.elsewhere[at] === 1 || beside.unnamed[at] === 1,
            apart: apart[at] === 1,
            mass,
          },
        ]
      : []
  })
}

/** What belief in a passage is reckoned from. */
interface Belief {
  readonly highest: number
  readonly total: number
}

/** Of one question the best are asked for half a dozen times: what was reckoned last is kept at hand. */
let last: { readonly scores: Float64Array; readonly belief: Belief } | undefined

function beliefOf(scores: Float64Array): Belief {
  if (last?.scores === scores) return last.belief
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < scores.length; at++) highest = Math.max(highest, scores[at] as number)
  let total = 0
  for (let at = 0; at < scores.length; at++) total += Math.exp((scores[at] as number) - highest)
  last = { scores, belief: { highest, total } }
  return last.belief
}

/** The places with most worth, at most so many: sorting all of them would take longer than finding them did. */
function bestPlaces(worth: Float64Array, scores: Float64Array, count: number): number[] {
  const places: number[] = []
  const isBetter = (a: number, b: number | undefined) => {
    if (b === undefined) return false
    const lead = (worth[a] ?? 0) - (worth[b] ?? 0)
    return lead > 0 || (lead === 0 && (scores[a] ?? 0) > (scores[b] ?? 0))
  }
  for (let at = 0; at < worth.length; at++) {
    if (places.length >= count && !isBetter(at, places.at(-1))) continue
    let place = places.length
    while (isBetter(at, places[place - 1])) place -= 1
    places.splice(place, 0, at)
    if (places.length > count) places.pop()
  }
  return places
}
