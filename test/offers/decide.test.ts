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
    nameable: true,
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
