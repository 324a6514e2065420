import type { CallbackQueries } from './callback-queries.ts'
import type { Chat, Person } from './chat.ts'
import type { SentFiles } from './sent-files.ts'
import type { UpdatesQueue } from './updates-queue.ts'
import type { Webhook } from './webhook.ts'

/** What the methods work on. */
export interface Telegram {
  readonly bot: Person
  readonly chats: ReadonlyMap<number, Chat>
  readonly queries: CallbackQueries
  readonly queue: UpdatesQueue
  readonly files: SentFiles
  /** What the bot said of itself: commands and descriptions, by method and language ("" for all others). */
  readonly profile: Map<string, unknown>
  webhook: Webhook | null
  readonly onWebhook: () => void
}

/** A call whose parameters were compared with the description already. */
export interface Call {
  readonly method: string
  readonly given: Readonly<Record<string, unknown>>
  readonly gone: AbortSignal
}
