import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/guidance/content/load.ts'
import { type Referable, referralsFor } from '../../../src/reports/staff/referral.ts'
import { loadReferrals } from '../../../src/reports/staff/referral-file.ts'
import { SCAM_TYPES } from '../../../src/reports/staff/state.ts'
import { temporaryFolder } from '../../store/temporary.ts'

const CONTENT = resolve(import.meta.dirname, '../../../content')
const { contacts } = loadKnowledge(CONTENT)
const rules = loadReferrals(CONTENT, contacts)
const BARE: Referable = { stage: null, type: null, paid: null, contacts: [], destination: null }
const to = (report: Partial<Referable>) =>
  referralsFor({ ...BARE, ...report }, rules, contacts).flatMap(referral =>
    referral.contacts.map(({ id }) => id),
  )

test('H-07: a referral is a list of reviewed contacts to turn to, by stage, type, money and contacts', () => {
  expect(to({})).toEqual([])
  expect(to({ stage: 'abroad', destination: 'KH' }).slice(0, 3)).toEqual([
    'kbri-phnom-penh',
    'kemlu-pwni',
    'peduli-wni',
  ])
  expect(to({ stage: 'departing' })).toEqual(['kp2mi-call-center', 'polri-110'])
  expect(to({ paid: true })).toEqual(['iasc-ojk', 'ojk-157'])
  expect(to({ stage: 'paid' })).toEqual(['iasc-ojk', 'ojk-157'])
  expect(to({ type: 'illegal_placement' })).toContain('kp2mi-call-center')
  expect(to({ contacts: ['@x'] })).toEqual(['komdigi'])
  for (const type of SCAM_TYPES) expect(to({ type }), type).toContain(type === 'abk' ? 'lpsk' : 'polri-110')
})

test('an authority is named once, for the most pressing matter', () => {
  const ids = to({
    stage: 'departing',
    type: 'scam_compound',
    paid: true,
    contacts: ['1'],
    destination: 'KH',
  })
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids[0]).toBe('kp2mi-call-center')
})

test('H-06: a contact that is not reviewed content stops the start with its name', () => {
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'referrals.yaml'),
    'referrals:\n  - { id: x, contacts: [nobody], why: { id: a, en: b } }\n',
  )
  expect(() => loadReferrals(folder, contacts)).toThrow('contact-nowhere item=x contact=nobody')
})
