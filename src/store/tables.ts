import type { Generated } from 'kysely'
import type { PersonRef } from '../reports/types.ts'

/** Flags are 0 or 1, times epoch milliseconds, ids and hashes text: the same on SQLite and PostgreSQL. */
export type Flag = 0 | 1

/** Names and values about the database itself: key check, head of the audit chain, last retention run. */
export interface MetaTable {
  name: string
  value: string
}

/** Updates taken but not yet handled; the row goes when the update is done. */
export interface InboxTable {
  seq: Generated<number>
  update_id: number
  chat_ref: PersonRef
  /** Sealed JSON. */
  payload: string
  taken_at: number
}

/** Numbers of handled updates, for 24 hours, so that a repeated delivery is not handled twice. */
export interface SeenUpdatesTable {
  update_id: number
  seen_at: number
}

/** Calls to Telegram that are still to be made; the row goes when the call is through. */
export interface OutboxTable {
  seq: Generated<number>
  id: string
  chat_ref: PersonRef
  method: string
  /** Sealed JSON. */
  payload: string
  important: Flag
  attempts: Generated<number>
  claimed_at: number | null
  retry_at: number | null
  created_at: number
}

/** People who chose a language. */
export interface PeopleTable {
  ref: PersonRef
  language: string | null
  updated_at: number
}

/** One random key per person, wrapped by the data key. Without it nothing of that person can be read. */
export interface PersonKeysTable {
  ref: PersonRef
  wrapped: string
  created_at: number
}

/** Reports. Free text and contacts are sealed with the person's key; the rest is clear, for statistics. */
export interface ReportsTable {
  id: string
  receipt: string
  ref: PersonRef
  /** What the report was filed from, such as `update:123`: filing the same twice gives the same report. */
  source: string
  status: string
  created_at: number
  /** Day of filing in Jakarta, `YYYY-MM-DD`. */
  day: string
  updated_at: number
  /** Sealed; null once withdrawn. */
  text: string | null
  /** Sealed JSON; null once withdrawn. */
  contacts: string | null
  destination: string | null
  /** What the person answered when asked, over what was read out of the offer. */
  told_destination: string | null
  outcome: string
  /** JSON array of signal ids. */
  signals: string
  language: string
  seen: string | null
  paid: Flag | null
  documents: Flag | null
  consent_version: string
  consent_at: number
  /** How far the reporter went. */
  stage: string | null
  /** Whether staff may ask back and tell of changes through the bot. */
  may_contact: Flag | null
  /** `job_offer`, `other_scam` or `none`, as the verdict read it. */
  about: string | null
  /** Kind of scam, as staff labelled it. */
  type: string | null
  /** Reference of the member of staff who works on it. */
  claimed_by: PersonRef | null
  /** Name of the pattern it belongs to: reports that share a mark have the same one. */
  pattern: string | null
}

/** Keyed marks of what a report names and of its wording; nothing can be read back out of them. */
export interface ReportMarksTable {
  /** A letter for the kind (`src/reports/marks.ts`), then 96 bits of HMAC. */
  mark: string
  /** When the report was filed. */
  at: number
  report_id: string
}

/**
 * The contacts of neighbouring reports once more, sealed together for exports (`src/reports/export/packs.ts`). When
 * one of the reports goes, so does the pack with its key, by triggers of the database.
 */
export interface ContactPacksTable {
  /** It holds contacts of reports that were filed before this, epoch milliseconds, … */
  before_at: number
  /** … and not before this. */
  from_at: number
  /** A random key of its own, wrapped by the data key. */
  wrapped: string
  /** Sealed JSON. */
  contacts: string
}

/** Where to write back to a reporter who allowed it; sealed with their key, and gone at `expires_at` (I-02). */
export interface ReplyAddressesTable {
  ref: PersonRef
  chat: string
  expires_at: number
}

/** What happened to a report, in order. The text is sealed with the reporter's key, so that erasing takes it along. */
export interface ReportEntriesTable {
  id: string
  report_id: string
  at: number
  kind: 'addition' | 'note' | 'question' | 'answer' | 'label'
  /** Reference of who wrote it, or `reporter`. */
  actor: string
  text: string
}

/** Members of staff besides those of STAFF_IDS, who are always admins. */
export interface StaffTable {
  ref: PersonRef
  role: 'viewer' | 'analyst' | 'admin'
  added_at: number
  added_by: string
}

/** Who read, exported or erased what; each row authenticates the one before. */
export interface AuditTable {
  seq: number
  at: number
  actor: string
  action: string
  subject: string | null
  /** JSON of numbers and short words, never content. */
  detail: string
  hash: string
}

/** Marks of erased people, to erase them again after a restore. */
export interface ErasuresTable {
  mark: string
  at: number
}

/** What a person ticked on the departure checklist, sealed with their key. */
export interface TicksTable {
  ref: PersonRef
  ticked: string
  updated_at: number
}

/** Who wants the weekly message, and where to: the chat is sealed with their key. */
export interface SubscriptionsTable {
  ref: PersonRef
  chat: string
  language: string
  since: number
}

/** A message to all subscribers, and how it went. */
export interface BroadcastsTable {
  id: string
  state: 'draft' | 'sending' | 'done' | 'stopped'
  /** JSON: the text by language. Written by staff or content, never by a reporter. */
  texts: string
  /** Reference of the member of staff, or `weekly`. */
  created_by: string
  created_at: number
  /** When a draft sends itself, epoch milliseconds. */
  send_at: Generated<number | null>
  delivered: Generated<number>
  blocked: Generated<number>
  failed: Generated<number>
}

/** Subscribers whom a broadcast has yet to reach; the row goes when it is tried. */
export interface DeliveriesTable {
  broadcast: string
  ref: PersonRef
  /** 1 while it is being sent: found so after a crash, it is not sent again. */
  claimed: Generated<Flag>
}

/** How often the bot was started through a campaign's link, by day in Jakarta. No person in it. */
export interface CampaignStartsTable {
  day: string
  code: string
  starts: number
}

/** How often answers on a topic helped, by day in Jakarta. No person in it. */
export interface AnswerVotesTable {
  day: string
  topic: string
  vote: 'good' | 'bad' | 'unknown'
  votes: number
}

/** Questions that were not answered well, kept with consent; redacted and sealed with the asker's key. */
export interface OpenQuestionsTable {
  id: string
  ref: PersonRef
  text: string
  why: 'bad' | 'unknown'
  fact: string | null
  language: string
  asked_at: number
}

export interface Tables {
  meta: MetaTable
  inbox: InboxTable
  seen_updates: SeenUpdatesTable
  outbox: OutboxTable
  people: PeopleTable
  person_keys: PersonKeysTable
  reports: ReportsTable
  reply_addresses: ReplyAddressesTable
  report_entries: ReportEntriesTable
  report_marks: ReportMarksTable
  contact_packs: ContactPacksTable
  staff: StaffTable
  audit: AuditTable
  erasures: ErasuresTable
  ticks: TicksTable
  subscriptions: SubscriptionsTable
  broadcasts: BroadcastsTable
  deliveries: DeliveriesTable
  campaign_starts: CampaignStartsTable
  answer_votes: AnswerVotesTable
  open_questions: OpenQuestionsTable
}
