import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../src/guidance/content/load.ts'
import { stepsFor } from '../src/offers/card/steps.ts'
import { createOfferChecker } from '../src/offers/check.ts'
import { asDescribed } from '../src/offers/described.ts'

const CONTENT = resolve(import.meta.dirname, '../content')
const check = createOfferChecker(CONTENT)
const { contacts } = loadKnowledge(CONTENT)
const judge = (text: string) => check({ parts: [{ kind: 'text', text }] })

/**
 * What should be heard and is not yet. These were right with the linear model before the network, which errs less over all
 * (docs/evaluation.md) but not on each. A rule that mends one makes its test fail here: then it belongs to the others.
 */
describe('known misses', () => {
  it.fails.each([
    'lowongan kerja ke Malaysia gaji 6 juta, PT Bali Jaya, ada SIP2MI ga?',
    // Fitted with more authors the network takes these for talk; nothing in so few words tells them from it.
    'lowongan kerja ke Malaysia gaji 6 juta, PT Bali Jaya P3MI resmi',
    'Hotel waiter Dubai, Hilton, apply on jobs.hilton.com',
  ])('a risk in %s', text => {
    expect(['likely_scam', 'suspicious']).toContain(judge(text).outcome)
  })

  it.fails.each(['Lowongan operator data entry RS Sardjito, lampirkan data KTP, KK, ijazah'])(
    'no likely scam and no risk in %s',
    text => {
      expect(['likely_scam', 'suspicious']).not.toContain(judge(text).outcome)
    },
  )

  it.fails.each([
    ['tawaran WHV australia kerja di farm, bantu urus sduwhv 10 juta', 'step-verify-own-visa'],
    ['download aplikasi ini dan daftar dapat komisi, undang teman', 'step-own-app'],
  ])('what to do about %s', (text, key) => {
    const verdict = judge(text)
    expect(stepsFor(asDescribed(verdict) ?? verdict, contacts).map(step => step.key)).toContain(key)
  })
})
