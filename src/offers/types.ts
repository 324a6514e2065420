import type { Language, Localised } from '../language.ts'
import type { Bare } from './bare/bare-verdict.ts'
import type { WorkSetting } from './card/work-setting.ts'
import type { Remark } from './remarks/remarks.ts'
import type { Notice } from './rules/service-notice.ts'

/** Where in what a person forwarded a text stood. */
export type PartKind = 'text' | 'caption' | 'picture' | 'document' | 'qr' | 'voice'

/** One readable piece of what was forwarded, as the person sent it (never normalised: evidence quotes it). */
export interface Part {
  readonly kind: PartKind
  readonly text: string
}

/** Everything a person forwarded together and wants judged as one. */
export interface Case {
  readonly parts: readonly Part[]
  /** A file of it goes on after what stands in its part. */
  readonly cut?: true
}

/** How much of a case was looked at, in UTF-16 units; `of` is null where nobody knows how much there is. */
export interface Unread {
  readonly read: number
  readonly of: number | null
}

/** The four things the bot may say of a case. There is no "safe". */
export type Outcome = 'likely_scam' | 'suspicious' | 'no_signs_found' | 'not_an_offer'

/** What the case is about: a job offer, a scam of another kind, or neither. */
export type About = 'job_offer' | 'other_scam' | 'none'

/** A place in the original text: UTF-16 offsets into `Case.parts[part].text`, end exclusive. */
export interface Span {
  readonly part: number
  readonly start: number
  readonly end: number
}

/** A phone number found in a case. */
export interface Phone {
  readonly e164: string
  /** ISO 3166 alpha-2, or null where the number's country cannot be told. */
  readonly country: string | null
  readonly span: Span
}

/** A link found in a case, never opened. */
export interface Link {
  readonly url: string
  readonly domain: string
  readonly span: Span
}

/** An amount of money, with what can be told of its period. */
export interface Money {
  readonly amount: number
  /** ISO 4217 */
  readonly currency: string
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year' | 'task' | null
  readonly span: Span
}

/** A country, a place in it or a code word for it. */
export interface DestinationMention {
  /** ISO 3166 alpha-2 */
  readonly country: string
  readonly hotspot: boolean
  readonly span: Span
  /** The place in it, as `content/destinations` writes it. */
  readonly town?: string
}

/** A bank account or e-wallet. */
export interface Account {
  /** As written. */
  readonly number: string
  /** The bank or wallet it is at, in one way of writing; null where the message names none near it. */
  readonly bank: string | null
  readonly span: Span
}

/** What could be read out of a case. */
export interface Entities {
  readonly phones: readonly Phone[]
  readonly links: readonly Link[]
  /** Telegram or other @handles, with the @. */
  readonly handles: readonly { readonly handle: string; readonly span: Span }[]
  readonly emails: readonly { readonly address: string; readonly span: Span }[]
  /** Bank account or e-wallet numbers as written. */
  readonly accounts: readonly Account[]
  readonly money: readonly Money[]
  readonly destinations: readonly DestinationMention[]
  /** Company and agency names as written (PT …, CV …). */
  readonly companies: readonly { readonly name: string; readonly span: Span }[]
  /** Licence and job-order numbers as written (SIP2MI 0123/2026, …). */
  readonly licences: readonly { readonly number: string; readonly span: Span }[]
}

/** A warning sign that was found: which, how grave, where in the original text. */
export interface Signal {
  readonly id: string
  /** `hard`: enough by itself for the floor it names; `weighted`: counts towards the score. */
  readonly kind: 'hard' | 'weighted'
  readonly weight: number
  /** A literal quote of the original. */
  readonly evidence: string
  readonly span: Span
}

/** A signal as told to a person. */
export interface Reason {
  readonly signal: string
  readonly evidence: string
  readonly why: Localised
  /** Which part of the case it stood in. */
  readonly part: number
  /** A graver reason says it too: it is told only to who asks why. */
  readonly again?: boolean
  readonly source: { readonly title: string; readonly url: string; readonly date: string } | null
}

/** What a person may be in danger of; `unclear` where that cannot be told. */
export const DANGER_KINDS = [
  'trapped',
  'documents_held',
  'violence',
  'sexual_violence',
  'self_harm',
  'minor',
  'missing',
  'medical',
  'debt_bondage',
  'unclear',
] as const
export type DangerKind = (typeof DANGER_KINDS)[number]

/**
 * What changes the first steps whatever the kind: they have hurt themselves, their ship is going down, somebody is in the
 * sea, bleeds or does not wake, is sick, gives birth or has died, they are under arrest, somebody guards them, they can
 * only write, they trust no police, they are to sell an organ or to be sold, their family makes them leave for work, they are driven to a border, or wait to be fetched, their family at home is threatened,
 * they fear a raid on who has no papers, they stand at an edge, what may kill is at hand, pictures are held over them,
 * they are to be married against their will, a child works where children are sold, sex is the price of papers or pay, a pregnancy is to end,
 * they bleed with a child on the way, they have run already, were left alone on the way, collectors are at the family's door,
 * it is their own family that hurts them, their ship lies in port and nobody feeds or pays its crew, or they carry what
 * others packed.
 */
const CIRCUMSTANCES = [
  'harmed',
  'sinking',
  'overboard',
  'injured',
  'very_sick',
  'in_labour',
  'died',
  'buried',
  'arrested',
  'guarded',
  'cannot_call',
  'no_police',
  'organ',
  'to_be_sold',
  'made_to_go',
  'to_border',
  'to_be_fetched',
  'kin_threatened',
  'crew_died',
  'raid',
  'at_edge',
  'means_ready',
  'followed_home',
  'foreign',
  'pregnant',
  'baby_taken',
  'pictures',
  'to_be_married',
  'bride_paid',
  'child_sold',
  'sex_demanded',
  'abortion_forced',
  'pregnancy_bleeding',
  'escaped',
  'stranded',
  'thrown_out',
  'collectors',
  'by_family',
  'beaten_near',
  'crew_abandoned',
  'carries',
] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** A person is at risk now. Decided before anything is scored, never by a language model. */
export interface Danger {
  readonly kind: DangerKind
  /** Other kinds that it may be as well: their contacts are given too. */
  readonly also: readonly DangerKind[]
  /** ISO 3166 alpha-2 of where the person at risk seems to be, null when not told. */
  readonly country: string | null
  /** The words that named it, in small letters: a town may have an office of its own. */
  readonly places: readonly string[]
  /** They have not left yet, or not arrived, and can still turn back. */
  readonly departing: boolean
  /** It happens on a ship. */
  readonly atSea: boolean
  readonly circumstances: readonly Circumstance[]
  /** Whether they write of themselves or of somebody else; null when that is not told. */
  readonly whose: 'own' | 'others' | null
  readonly evidence: string
  /** Only the wording of a few words sounds like it: no rule found it, and nobody asks for help. */
  readonly guessed?: true
  /** It may be despair, and neither a rule nor a word in it speaks of dying: grief and debts sound like that too. */
  readonly hinted?: true
  /** Papers that an agent or company at home holds, and nothing worse: no life is at risk. */
  readonly heldAtHome?: true
}

/** How far the person who asks has gone already, as far as they say so. The gravest first. */
export const SITUATIONS = [
  'minor',
  'abroad',
  'departing',
  'code',
  'account',
  'paid',
  'vanished',
  'pictures',
  'originals',
  'documents',
] as const
export type Situation = (typeof SITUATIONS)[number]

/** What the bot makes of a case; can be computed again from the case. */
export interface Verdict {
  readonly outcome: Outcome
  readonly about: About
  readonly danger: Danger | null
  /** Calibrated risk, 0 to 1. */
  readonly score: number
  /** All signals found, gravest first. */
  readonly signals: readonly Signal[]
  /** The signals as told to a person, gravest first, one per signal id. */
  readonly reasons: readonly Reason[]
  readonly entities: Entities
  /** Chooses what to do first; never changes the outcome. */
  readonly situations: readonly Situation[]
  /** Chooses what answers it right after a verdict, and may raise that one (`after-remark.ts`); not the outcome of this. */
  readonly remarks?: readonly Remark[]
  /** What an offer would be that the person tells of in their own words and asks about; null when none is told of. */
  readonly described: {
    readonly outcome: 'likely_scam' | 'suspicious'
    readonly reasons: readonly Reason[]
  } | null
  /** Work abroad is spoken of and no country named: "TKW Timur Tengah". */
  readonly abroad?: true
  /** It is a message of a service that wants nothing. */
  readonly notice?: Notice
  /** How the work is gone to, where that changes how it is checked. */
  readonly setting?: WorkSetting
  /** The number, link, handle, account or company that was sent alone to be checked, if it was. */
  readonly bare?: Bare
  /** Set where a rest of the case was not looked at: then what was not found may stand there. */
  readonly unread?: Unread
  /** Language the case is written in, as far as the bot speaks it. */
  readonly language: Language
}

/** Judges a case by rules alone. Pure: same case, same verdict. */
export type CheckOffer = (offer: Case) => Verdict
