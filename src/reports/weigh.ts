import type { PersonRef, ReportStatus } from './types.ts'

/** That somebody reported the same thing. */
export interface Sighting {
  readonly ref: PersonRef
  readonly status: ReportStatus
  /** When it was reported, epoch milliseconds. */
  readonly at: number
}

/** What sightings amount to, together. */
export interface Weight {
  /** Different people whose report counts. */
  readonly reporters: number
  /** Those among them whose report staff confirmed. */
  readonly confirmed: number
  /** A confirmed reporter weighs 1, one whose report is still open ½. */
  readonly weight: number
  /** The earliest report that counts, epoch milliseconds. */
  readonly since: number
}

/** Below this nothing is said: two confirmed reporters, or four whose reports are open. */
export const LEAST_WEIGHT = 2

/** Dismissed and withdrawn reports weigh nothing; what staff could not tell stays as open as it was. */
const WEIGHTS: Readonly<Record<ReportStatus, number>> = {
  confirmed: 1,
  new: 0.5,
  in_review: 0.5,
  cannot_tell: 0.5,
  not_a_scam: 0,
  withdrawn: 0,
}

/** Counts people, not reports: each by the weightiest of theirs, so that nobody counts twice. Pure. */
export function weigh(sightings: readonly Sighting[]): Weight {
  const people = new Map<PersonRef, number>()
  let since = Number.POSITIVE_INFINITY
  for (const { ref, status, at } of sightings) {
    const weight = WEIGHTS[status]
    if (weight === 0) continue
    people.set(ref, Math.max(people.get(ref) ?? 0, weight))
    since = Math.min(since, at)
  }
  const weights = [...people.values()]
  return {
    reporters: weights.length,
    confirmed: weights.filter(weight => weight === WEIGHTS.confirmed).length,
    weight: weights.reduce((sum, weight) => sum + weight, 0),
    since,
  }
}
