import type { About, Outcome } from '../offers/types.ts'

/** A person as the database knows them: HMAC of the Telegram id, hex. Never the id itself. */
export type PersonRef = string & { readonly brand: 'PersonRef' }

/** Receipt code shown to the reporter, e.g. `CD-7K3M-9QX2`: unambiguous letters and a check character. */
export type Receipt = string & { readonly brand: 'Receipt' }

/** How far the reporter went with the recruiter. */
export const STAGES = ['seen', 'in_contact', 'paid', 'documents_sent', 'departing', 'abroad'] as const
export type Stage = (typeof STAGES)[number]

/** Where the offer was seen. */
export const SEEN = [
  'telegram',
  'whatsapp',
  'facebook',
  'instagram',
  'tiktok',
  'friend',
  'website',
  'other',
] as const
export type Seen = (typeof SEEN)[number]

/** Of reports that stand: an export holds no others. */
export const STANDING = ['new', 'in_review', 'confirmed', 'not_a_scam', 'cannot_tell'] as const
export const STATUSES = [...STANDING, 'withdrawn'] as const
export type ReportStatus = (typeof STATUSES)[number]

/** What a reporter agreed to, and when. */
export interface Consent {
  readonly version: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** What is kept of a report; the free text is redacted (the reporter's side masked, the recruiter's kept). */
export interface NewReport {
  /** What it is filed from (a case, an update): filing the same again gives the same report. */
  readonly source: string
  readonly text: string
  readonly contacts: readonly string[]
  readonly destination: string | null
  readonly outcome: Outcome
  /** What the verdict took it for. */
  readonly about?: About
  readonly signals: readonly string[]
  readonly language: string
  readonly consent: Consent
  /** False for a report that says the offer is honest: it warns nobody of what it names. */
  readonly warns?: boolean
}

/** Answers to the optional questions. */
export interface ReportDetails {
  readonly seen?: Seen
  readonly paid?: boolean
  readonly documents?: boolean
  readonly stage?: Stage
  readonly destination?: string
  /** Staff may ask back and tell news through the bot. */
  readonly mayContact?: boolean
}

/** A report as its reporter or staff see it. */
export interface Report {
  readonly receipt: Receipt
  readonly status: ReportStatus
  /** Epoch milliseconds. */
  readonly createdAt: number
  readonly text: string
  readonly contacts: readonly string[]
  readonly destination: string | null
  readonly outcome: Outcome
  readonly signals: readonly string[]
  readonly language: string
  readonly details: ReportDetails
  readonly consent: Consent
}
