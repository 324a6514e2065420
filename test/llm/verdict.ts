import type { Outcome, Verdict } from '../../src/offers/types.ts'

const NOTHING: Verdict['entities'] = {
  phones: [],
  links: [],
  handles: [],
  emails: [],
  accounts: [],
  money: [],
  destinations: [],
  companies: [],
  licences: [],
}

/** A verdict of the rules, as the tests need it. */
export function verdictOf(outcome: Outcome, more: Partial<Verdict> = {}): Verdict {
  return {
    outcome,
    about: 'job_offer',
    danger: null,
    score: 0.3,
    signals: [],
    reasons: [],
    entities: NOTHING,
    situations: [],
    described: null,
    language: 'id',
    ...more,
  }
}
