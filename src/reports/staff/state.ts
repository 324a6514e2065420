import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonRef, ReportStatus } from '../types.ts'

/** Kinds of scam staff tell apart; the same as in our test data, so that confirmed reports can be learnt from. */
export const SCAM_TYPES = [
  'scam_compound',
  'illegal_placement',
  'fee_fraud',
  'task_scam',
  'fake_company',
  'identity_phishing',
  'abk',
  'other_scam',
] as const
export type ScamType = (typeof SCAM_TYPES)[number]

/** What staff can find a report to be. */
export const FINDINGS = ['confirmed', 'not_a_scam', 'cannot_tell'] as const
export type Finding = (typeof FINDINGS)[number]

const state = z.strictObject({
  status: z.enum(['new', 'in_review', ...FINDINGS]),
  type: z.string().nullable(),
  claimedBy: z
    .string()
    .transform(ref => ref as PersonRef)
    .nullable(),
})
/** What staff decide about a report. */
export interface State {
  readonly status: Exclude<ReportStatus, 'withdrawn'>
  readonly type: string | null
  readonly claimedBy: PersonRef | null
}

const change = z.strictObject({
  what: z.enum(['claim', 'release', 'label', 'undo']),
  before: state,
  after: state,
  /** Whether the reporter was told of the new status. */
  told: z.boolean(),
})
/** One change of state, as the report's history keeps it. */
export interface StateChange {
  readonly what: 'claim' | 'release' | 'label' | 'undo'
  readonly before: State
  readonly after: State
  readonly told: boolean
}

/** Reads a change out of a history entry; null when it is none. @param text JSON */
export function readChange(text: string | null): StateChange | null {
  try {
    const read = change.safeParse(JSON.parse(text ?? ''))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

const STAMP_LETTERS = 4

/** A short mark of a state, for buttons: one that shows another state is out of date (T-05). */
export function stampOf({ status, type, claimedBy }: State): string {
  return createHash('sha256')
    .update(JSON.stringify([status, type, claimedBy]))
    .digest('base64url')
    .slice(0, STAMP_LETTERS)
}

/** Whether both are the same. */
export function sameState(a: State, b: State): boolean {
  return a.status === b.status && a.type === b.type && a.claimedBy === b.claimedBy
}
