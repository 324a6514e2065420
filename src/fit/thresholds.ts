import { type Decision, decide } from '../offers/decide.ts'
import { groundsOf } from '../offers/grounds.ts'
import { KINDS, type Kind, type Thresholds } from '../offers/model/text-model.ts'
import { isRisky } from '../offers/risk.ts'
import { atTemperature, type Read } from './left-out.ts'
import { mixedAuthors } from './mixed-authors.ts'

/**
 * What each mistake costs beside the others, for the share of its kind that it befalls: our judgement of the harm,
 * reviewed like code. Shares, not counts, so that many messages of one kind do not make the others cheap.
 */
const COST = {
  scamMissed: 2.5,
  scamOnlySuspicious: 0.2,
  honestNamed: 2.2,
  honestFlagged: 0.6,
  honestAsTalk: 0.3,
  talkAsRiskyOffer: 6,
  talkAsOtherScam: 1.6,
  talkAsOffer: 0.2,
  suspiciousMissed: 0.1,
  suspiciousNamed: 0.05,
  otherMissed: 0.5,
}
/** Below this share more real promotions of operators are taken for scams, and fraud is found no more often. */
const LEAST_OTHER = 0.35
/**
 * Costs that differ by no more than this share are as good: chance moves them by more from one set of authors to the next.
 * Of these the thresholds that take the least talk for offers are chosen.
 */
const AS_GOOD = 0.01
/** At most so many who are in no danger may be answered as if they were, of authors who wrote of everything: the aim. */
const MOST_FALSE_DANGER = 0.02

/** The temperature at which the shares are best calibrated: the least log loss. */
export function fitTemperature(reads: readonly Read[], shares: readonly Float64Array[]): number {
  const loss = (temperature: number) =>
    reads.reduce((sum, { kind }, i) => {
      const share =
        atTemperature(shares[i] ?? new Float64Array(KINDS.length), temperature)[KINDS.indexOf(kind)] ?? 0
      return sum - Math.log(Math.max(share, 1e-9))
    }, 0)
  const tried = Array.from({ length: 31 }, (_, i) => 0.5 + i * 0.05)
  return tried.reduce((best, candidate) => (loss(candidate) < loss(best) ? candidate : best))
}

/**
 * The thresholds with the least cost, or as good as that, on predictions for authors left out, of those who wrote of everything.
 * @param shares calibrated, in the order of `all`
 */
export function fitThresholds(all: readonly Read[], shares: readonly Float64Array[]): Thresholds {
  const authors = mixedAuthors(all)
  const mixed = all.flatMap((read, i) => {
    const own = authors.has(read.message.author) ? shares[i] : undefined
    return own ? [{ read, grounds: groundsOf(read.understanding, own) }] : []
  })
  const reads = mixed.map(({ read }) => read)
  const grounds = mixed.map(({ grounds }) => grounds)
  const danger = dangerThreshold(reads, grounds)
  const grid = (from: number, to: number, step: number) => {
    const count = Math.round((to - from) / step) + 1
    return Array.from({ length: count }, (_, i) => Number((from + i * step).toFixed(3)))
  }
  const tried: { readonly at: Thresholds; readonly cost: number }[] = []
  for (const offer of grid(0.2, 0.6, 0.05))
    for (const scam of grid(0.6, 0.95, 0.05))
      for (const risk of grid(0.25, 0.5, 0.05))
        for (const other of grid(LEAST_OTHER, 0.55, 0.1)) {
          const at = { offer, scam, risk, other, danger }
          tried.push({ at, cost: costOf(reads, grounds, at) })
        }
  const least = Math.min(...tried.map(({ cost }) => cost))
  const good = tried.filter(({ cost }) => cost <= least * (1 + AS_GOOD))
  return good.reduce((best, one) =>
    one.at.offer > best.at.offer || (one.at.offer === best.at.offer && one.cost < best.cost) ? one : best,
  ).at
}

function costOf(
  reads: readonly Read[],
  grounds: readonly ReturnType<typeof groundsOf>[],
  at: Thresholds,
): number {
  const cost = new Map<Kind, number>()
  const count = new Map<Kind, number>()
  reads.forEach(({ kind }, i) => {
    const ground = grounds[i]
    if (!ground || kind === 'emergency') return
    cost.set(kind, (cost.get(kind) ?? 0) + costOfOne(kind, decide(ground, at)))
    count.set(kind, (count.get(kind) ?? 0) + 1)
  })
  return [...cost].reduce((sum, [kind, of]) => sum + of / (count.get(kind) ?? 1), 0)
}

function costOfOne(kind: Kind, decision: Decision): number {
  const { outcome, about } = decision
  const isNamed = outcome === 'likely_scam'
  const isFlagged = isRisky(decision)
  switch (kind) {
    case 'scam':
      return isNamed ? 0 : isFlagged ? COST.scamOnlySuspicious : COST.scamMissed
    case 'legit':
      if (isFlagged) return isNamed ? COST.honestNamed : COST.honestFlagged
      return outcome === 'not_an_offer' ? COST.honestAsTalk : 0
    case 'none':
      if (isFlagged) return about === 'job_offer' ? COST.talkAsRiskyOffer : COST.talkAsOtherScam
      return outcome === 'no_signs_found' ? COST.talkAsOffer : 0
    case 'suspicious':
      return isNamed ? COST.suspiciousNamed : isFlagged ? 0 : COST.suspiciousMissed
    case 'other_scam':
      return isFlagged ? 0 : COST.otherMissed
    case 'emergency':
      return 0
  }
}

function dangerThreshold(reads: readonly Read[], grounds: readonly ReturnType<typeof groundsOf>[]): number {
  const calm = reads
    .flatMap(({ kind }, i) => (kind === 'emergency' ? [] : [grounds[i]]))
    .filter(ground => ground !== undefined)
  const candidates = Array.from({ length: 60 }, (_, i) => Number((0.02 + i * 0.01).toFixed(2)))
  return (
    candidates.find(danger => {
      const at = { offer: 0.5, scam: 0.8, risk: 0.5, other: 0.3, danger }
      const wrong = calm.filter(ground => decide(ground, at).danger).length
      return wrong / calm.length <= MOST_FALSE_DANGER
    }) ?? 0.6
  )
}
