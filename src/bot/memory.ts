import type { Turn as Exchange } from '../guidance/types.ts'
import type { Language } from '../language.ts'
import type { ToldPlace } from '../offers/place/named-places.ts'
import type { Danger } from '../offers/types.ts'
import type { Claim } from './features/offer/wrong.ts'

/** What the bot remembers of a chat for a few minutes, in memory only. */
export interface ChatMemory {
  /** The next text is an offer to report. */
  readonly awaitingReport?: boolean
  /** The case of which was shown what would be kept in a report, with the buttons to agree or not. */
  readonly consentFor?: string | null
  /** What is to be added to that case was asked for. */
  readonly awaitingMore?: boolean
  /** The case below whose contacts stood the button to report it to the team as well: "lapor" means that. */
  readonly toldBesideDanger?: string | null
  /** A danger was answered before what they wanted to report or add: "batal" is of that. */
  readonly reportCutOff?: boolean
  /** They filed or withdrew a report a moment ago: "kapan dijawab" is of it. */
  readonly reported?: boolean
  /** A question about reports was answered last. */
  readonly reportTalk?: boolean
  /** The question about a report that was asked last: it may be answered in words. */
  readonly reportQuestion?: { readonly receipt: string; readonly asked: string } | null
  /** The receipt of the report about which a question of staff was sent or shown last: the next words may answer it. */
  readonly askedBack?: string | null
  /** The next text is to be added to the report with this receipt. */
  readonly awaitingAddition?: string | null
  /** The last questions, for follow-ups. */
  readonly questions: readonly Exchange[]
  /** A message to subscribers is being written: its texts so far. */
  readonly writing?: Readonly<Record<string, string>> | null
  /** Texts to begin with, of a message to subscribers that is being written. */
  readonly drafts?: Readonly<Record<string, string>>
  /** The draft whose time of sending is asked. */
  readonly scheduling?: string | null
  /** The signal that is to be switched off once the reason is written. */
  readonly switchingOff?: string | null
  /** Why the signal that was switched on last had been off, to undo it. */
  readonly earlierWhy?: string | null
  /** Tips seen lately, the last one at the end. */
  readonly tips?: readonly string[]
  /** What the person says a case really is, until they agree to send it to staff. */
  readonly claim?: { readonly id: string; readonly claim: Claim } | null
  /** The case that was judged last, to add a later message to. */
  readonly lastCase?: string
  /** The offer that was judged before that one, to come back to. */
  readonly caseBefore?: string | null
  /** An offer that is being typed in pieces, as far as it was told. */
  readonly pieces?: readonly string[] | null
  /** Of these two the one that is spoken of was sent first. */
  readonly cameBackToFirst?: boolean
  /** The bot's last words were the verdict on it, in this language: "why?" asks for the reasons. */
  readonly cardLast?: Language | null
  /** In which language a verdict was told, until a danger is: questions that are answered beside it do not end it. */
  readonly offerIn?: Language | null
  /** What was said of that case last, after its verdict: nobody reads the same block twice. */
  readonly saidOfCase?: string | null
  /** The case of an offer that somebody of theirs has gone to already: what is told of them then is no term of it. */
  readonly kinThere?: string | null
  /** The bot's last words answered a question, or said that it does not. */
  readonly lastAnswer?: 'answered' | 'refused' | null
  /** The question that was answered last, and those it went on from: to answer it again in another language. */
  readonly lastAsked?: { readonly question: string; readonly before: readonly Exchange[] } | null
  /** They were asked once whether what they wrote is an offer or a question: whoever is not understood again is shown people. */
  readonly askedWhich?: boolean
  /** What they wrote then, and what they told since: more of it may make an offer of it. */
  readonly unsureOf?: string | null
  /** A question of the quiz was asked: it may be answered in words. */
  readonly quizAsked?: boolean
  /** Several questions were sent at once: they are answered by number, the one told last counted from 1. */
  readonly list?: QuestionList | null
  /** They told that they had paid, and what to do now was told; the next words may say to whom. */
  readonly paidTold?: boolean
  /** They told of work in Indonesia that was not paid, or of a diploma kept, and were told who sees to it. */
  readonly owed?: 'home' | 'somewhere' | null
  /** The same of work abroad, of their own or of somebody of theirs: where it is. */
  readonly owedThere?: ToldPlace | null
  /** They told that they lent their bank account, and were told what to do. */
  readonly lent?: boolean
  /** The language that was written last by somebody who has chosen none. */
  readonly spoken?: Language
  /**
   * Where they said that they are: in danger nobody says it again. Named alone, it may be only what they asked about, or where
   * somebody of theirs is.
   */
  readonly stands?:
    | (ToldPlace & { readonly atSea?: true; readonly alone?: true; readonly ofKin?: true })
    | null
  /** They told that they are about to leave, and whether by boat. */
  readonly leaving?: 'boat' | 'else' | null
  /** The one country abroad that they, or somebody of theirs, are about to leave for. */
  readonly leavingTo?: string | null
  /** What they told of their journey since they were asked where to, what work and who arranges it. */
  readonly leavingAsked?: readonly string[] | null
  /** Whoever writes said that they are under 18. */
  readonly childWrites?: boolean
  /** A child of theirs was told of, by its age. */
  readonly childTold?: boolean
  /** They, or somebody of theirs, want to come home, and were asked from where. */
  readonly wishesHome?: 'own' | 'others' | null
  /** Pictures of their body were asked for after that case was judged, in these words. */
  readonly picturesWanted?: { readonly of: string; readonly text: string } | null
  /** They asked for work, and were told where to look. */
  readonly seeks?: boolean
  /** A danger was answered, and where they are as far as they said. */
  readonly danger?: AnsweredDanger | null
  /** A danger that was called a joke: it may have been none. */
  readonly joked?: AnsweredDanger | null
  /** What the next text is for, when staff write about a report or a reporter answers them. */
  readonly awaited?: Awaited | null
}

/** Questions that were sent at once. */
export interface QuestionList {
  readonly questions: readonly string[]
  /** The one told last, counted from 1. */
  readonly told: number
  /** A pasted list is homework; what somebody asks in one line is their own. */
  readonly pasted: boolean
}

/** A danger that was answered a moment ago, with all that was told of it since. */
export interface AnsweredDanger extends Omit<Danger, 'evidence'> {
  readonly language: Language
  /** They said that they want to die, whatever the danger was later. */
  readonly despaired: boolean
  /** Something else was asked and answered since: a country named alone belongs to that. */
  readonly aside: boolean
  /** Which sentences answered them since, the last one at the end: the next is not word for word the same. */
  readonly said: readonly string[]
}

/** A text that somebody was asked to write. `question-checked` and `answer-checked` wait for a button. */
export type Awaited =
  | { readonly for: 'note' | 'question'; readonly receipt: string }
  | { readonly for: 'question-checked'; readonly receipt: string; readonly text: string }
  | { readonly for: 'answer'; readonly question: string }
  | { readonly for: 'answer-checked'; readonly question: string; readonly text: string }

/** Short memory of chats. */
export interface Memory {
  readonly of: (chatId: number) => ChatMemory
  readonly change: (chatId: number, change: Partial<ChatMemory>) => void
  readonly forget: (chatId: number) => void
}

const MOST_CHATS = 20_000
const KEEP_MS = 15 * 60 * 1000
const EMPTY: ChatMemory = { questions: [] }

/** @param now clock, epoch milliseconds */
export function createMemory(now: () => number): Memory {
  const chats = new Map<number, { memory: ChatMemory; at: number }>()
  const of = (chatId: number) => {
    const found = chats.get(chatId)
    return found && now() - found.at <= KEEP_MS ? found.memory : EMPTY
  }
  return {
    of,
    change(chatId, change) {
      const memory = { ...of(chatId), ...change }
      chats.delete(chatId)
      chats.set(chatId, { memory, at: now() })
      const oldest = chats.keys().next().value
      if (chats.size > MOST_CHATS && oldest !== undefined) chats.delete(oldest)
    },
    forget: chatId => void chats.delete(chatId),
  }
}
