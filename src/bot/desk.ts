import type { Logger } from 'pino'
import type { Looked } from '../content-watch.ts'
import type { Compose } from '../guidance/answer/compose.ts'
import type { SmallTalk } from '../guidance/answer/small-talk.ts'
import type { Checklists } from '../guidance/checklist.ts'
import type { DetectLanguage } from '../guidance/detect-language.ts'
import type { Knowledge } from '../guidance/knowledge.ts'
import type { Tip } from '../guidance/tips.ts'
import type { Answer, AnswerQuestion } from '../guidance/types.ts'
import type { Language, Localised } from '../language.ts'
import type { Heard } from '../llm/transcribe.ts'
import type { BareContent } from '../offers/bare/bare-content.ts'
import type { WhyOf } from '../offers/card/whys.ts'
import type { Destination } from '../offers/place/destinations.ts'
import type { FindWhereabouts } from '../offers/place/whereabouts.ts'
import type { Case, CheckOffer, Verdict } from '../offers/types.ts'
import type { Read } from '../reading/types.ts'
import type { ReportMemory } from '../reports/memory.ts'
import type { People } from '../reports/people.ts'
import type { Reports } from '../reports/reports.ts'
import type { ReferralRule } from '../reports/staff/referral.ts'
import type { RoleOf } from '../reports/staff/roles.ts'
import type { PersonRef } from '../reports/types.ts'
import type { Store, Transaction } from '../store/open.ts'
import type { Say, Words } from '../words.ts'
import type { Buttons } from './buttons.ts'
import type { CaseBook } from './cases.ts'
import type { QuizDesk } from './features/quiz/quiz-desk.ts'
import type { FileRef } from './files.ts'
import type { Memory } from './memory.ts'
import type { Outgoing } from './path/outgoing.ts'
import type { RecentMessages } from './path/recent-messages.ts'

/** A closer look by the model: the verdict raised or with another reason, or null when nothing changes. */
export type Refine = (
  offer: Case,
  verdict: Verdict,
  language: Language,
  person: PersonRef,
) => Promise<Verdict | null>

/** Everything the features of the bot work with; put together in `app.ts`. */
export interface Desk {
  readonly words: Words
  readonly say: Say
  readonly buttons: Buttons
  readonly cases: CaseBook
  readonly memory: Memory
  readonly recent: RecentMessages
  readonly store: Store
  readonly knowledge: Knowledge
  readonly contacts: Knowledge['contacts']
  readonly bareContacts: BareContent['contacts']
  readonly check: CheckOffer
  /** Where a short text says that somebody is. */
  readonly whereabouts: FindWhereabouts
  /** The language that a few words tell, or null. */
  readonly languageIn: DetectLanguage
  /** Why a sign is one, in words for people. */
  readonly whyOf: WhyOf
  readonly answer: AnswerQuestion
  /** One passage as an answer, or null when there is none of that name. */
  readonly passage: (fact: string, language: Language) => Answer | null
  readonly people: People
  readonly reports: Reports
  /** What the reports of others say about a case. */
  readonly reported: ReportMemory
  readonly refine: Refine | null
  readonly compose: Compose | null
  /** Downloads and reads a file into parts of a case, or null where files cannot be had (the terminal). */
  readonly read: ((file: FileRef) => Promise<Read>) | null
  /** The quiz: its items, and the rounds being played. */
  readonly quiz: QuizDesk
  readonly checklists: Checklists
  readonly tips: readonly Tip[]
  /** Path of the content folder. */
  readonly contentDir: string
  /** Picks up edited content now; with faults the old one stays. */
  readonly reloadContent: () => Promise<Looked>
  /** Tells the mailer that there is something to send to subscribers. */
  readonly wakeMailer: () => void
  readonly destination: (code: string) => Destination | undefined
  readonly destinations: readonly Destination[]
  /** Why each warning sign is one, by its id. */
  readonly signs: () => ReadonlyMap<string, Localised>
  /** To whom reports are referred. */
  readonly referrals: readonly ReferralRule[]
  /** Chats of staff who were here since the start, to tell them of an answer. In memory only. */
  readonly staffChats: Map<PersonRef, number>
  /** Downloads a voice message and writes it down, or null without a model server (or in the terminal). */
  readonly hear: ((fileId: string, person: PersonRef) => Promise<Heard>) | null
  readonly countryName: (code: string) => Localised | undefined
  readonly smallTalk: (text: string) => SmallTalk | null
  /** The language a person chose, or null. */
  readonly languageOf: (trx: Transaction, ref: PersonRef) => Promise<Language | null>
  readonly roleOf: RoleOf
  readonly defaultLanguage: Language
  readonly retentionDays: number
  /** Folder for files on their way to a person; emptied at start. */
  readonly outFolder: string
  readonly now: () => number
  readonly log: Logger
  /** Logs a fault of ours once and gives the code that a person can quote. */
  readonly fault: (error: unknown, where: string) => string
  /** Sends something later, outside a turn (a refined card, a finished export). */
  readonly sendLater: (chatId: number, calls: readonly Outgoing[], important?: boolean) => Promise<void>
}
