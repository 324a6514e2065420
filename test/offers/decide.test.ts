import { describe, expect, it } from 'vitest'
import { decide, type Grounds } from '../../src/offers/decide.ts'

const THRESHOLDS = { offer: 0.35, scam: 0.85, risk: 0.5, other: 0.35, danger: 0.34 }

/** In the order scam, suspicious, legit, other scam, none, emergency. */
function grounds(shares: readonly number[], more: Partial<Grounds> = {}): Grounds {
  return {
    shares: Float64Array.from(shares),
    floor: null,
    otherScamFloor: false,
    otherScamLikely: false,
    told: false,
    dangers: [],
    plain: [],
    aloneFrom: 0,
    seeks: false,
    namedFrom: 0,
    ownWays: false,
    matter: true,
    ...more,
  }
}

describe('what is told of an offer', () => {
  const HALF = [0.4, 0, 0, 0, 0.6, 0]

  it('is judged as one where nothing says that it is only told', () => {
    expect(decide(grounds(HALF), THRESHOLDS)).toMatchObject({ outcome: 'suspicious', about: 'job_offer' })
  })

  it('is none where it warns, reports, asks or tells of what was', () => {
    expect(decide(grounds(HALF, { told: true }), THRESHOLDS).outcome).toBe('not_an_offer')
  })

  it('is judged all the same where it looks like one after all', () => {
    expect(decide(grounds([0.5, 0, 0, 0, 0.5, 0], { told: true }), THRESHOLDS).outcome).not.toBe(
      'not_an_offer',
    )
  })
})

describe('a hard sign of a likely scam', () => {
  const LITTLE = [0.2, 0, 0, 0, 0.8, 0]

  it('has a message judged that hardly looks like an offer, but does not name it a scam', () => {
    expect(decide(grounds(LITTLE), THRESHOLDS).outcome).toBe('not_an_offer')
    expect(decide(grounds(LITTLE, { floor: 'likely_scam' }), THRESHOLDS).outcome).toBe('suspicious')
  })

  it('has not where it only quotes', () => {
    expect(decide(grounds(LITTLE, { floor: 'likely_scam', told: true }), THRESHOLDS).outcome).toBe(
      'not_an_offer',
    )
  })
})

describe('danger beside an offer', () => {
  const isDanger = (shares: readonly number[], more: Partial<Grounds> = {}) =>
    decide(grounds(shares, more), { ...THRESHOLDS, danger: 0.1 }).danger

  it('is heard where nothing is likelier but talk', () => {
    expect(isDanger([0.1, 0, 0, 0, 0.7, 0.2])).toBe(true)
    expect(isDanger([0, 0.1, 0.1, 0, 0.7, 0.12], { dangers: ['trapped'] })).toBe(true)
  })

  it.each([
    ['a scam', [0.5, 0, 0, 0, 0.2, 0.3]],
    ['an offer', [0, 0, 0.5, 0, 0.2, 0.3]],
    ['another scam', [0, 0, 0, 0.75, 0.05, 0.2]],
  ])('is not where it is likelier %s', (_, shares) => {
    expect(isDanger(shares)).toBe(false)
    expect(isDanger(shares, { dangers: ['trapped'] })).toBe(false)
  })

  it('is heard all the same where it is said outright', () => {
    expect(isDanger([0.5, 0, 0, 0, 0.2, 0.3], { plain: ['trapped'] })).toBe(true)
  })
})

describe('few words that name nothing to judge', () => {
  it('are none, unless next to nothing but an offer sounds so', () => {
    expect(decide(grounds([0.6, 0.1, 0, 0, 0.3, 0], { matter: false }), THRESHOLDS).outcome).toBe(
      'not_an_offer',
    )
    expect(decide(grounds([0.9, 0, 0, 0, 0.1, 0], { matter: false }), THRESHOLDS).outcome).toBe('likely_scam')
  })
})

describe('a scam by its wording', () => {
  it('is named where no warning sign was found only when next to nothing else sounds so', () => {
    const named = (scam: number, namedFrom: number) =>
      decide(grounds([scam, 0, 1 - scam, 0, 0, 0], { namedFrom }), THRESHOLDS).outcome
    expect([named(0.9, 0), named(0.9, 0.97), named(0.98, 0.97), named(0.98, 1)]).toEqual([
      'likely_scam',
      'suspicious',
      'likely_scam',
      'suspicious',
    ])
  })
})
