import type { Absence } from './absence.ts'
import { CallbackQueries } from './callback-queries.ts'
import { Chat, type Person } from './chat.ts'
import type { Fault } from './faults.ts'
import { SentFiles } from './sent-files.ts'
import { type CallRecord, CallServer } from './server.ts'
import type { Telegram } from './telegram.ts'
import { type Update, UpdatesQueue } from './updates-queue.ts'
import { User } from './user.ts'
import { deliver } from './webhook.ts'

/** How the fake is set up. */
export interface BotApiOptions {
  readonly token?: string
  readonly username?: string
}

/** A person to play. */
export type NewUser = Omit<Person, 'is_bot'>

/** Telegram, as a bot and the people who use it see it: strict, on this machine, and under the test's hand. */
export interface FakeBotApi {
  /** `TELEGRAM_API_ROOT` for the bot. */
  readonly root: string
  readonly token: string
  /** The bot as `getMe` tells it. */
  readonly bot: Person
  /** All calls of the bot, oldest first. */
  readonly calls: readonly CallRecord[]
  /** Calls of one method that went well. */
  readonly done: (method: string) => CallRecord[]
  readonly violations: readonly string[]
  /** HTTP status of each webhook delivery, 0 for no answer. */
  readonly deliveries: readonly number[]
  /** What the bot said of itself, by method and language. */
  readonly profile: ReadonlyMap<string, unknown>
  /** Updates that the bot has not confirmed. */
  readonly unconfirmed: () => number
  /** A person in a private chat with the bot; the same id gives the same chat. */
  readonly user: (person: NewUser) => User
  /** A group, and how its members come to speak in it. */
  readonly group: (options?: { title?: string }) => {
    readonly chat: Chat
    readonly member: (user: User) => User
  }
  readonly fault: (fault: Fault) => void
  /** Telegram is away from now on, or back with null. */
  readonly absent: (absence: Absence | null) => Promise<void>
  /** Faults that have not hit yet. */
  readonly faultsLeft: () => number
  /** Delivers an update once more. */
  readonly repeat: (update: Update) => void
  /** Puts any update into the queue, as Telegram might. */
  readonly emit: (kind: string, content: object) => Update | null
  /** Makes Telegram refuse an answer to this press from now on. */
  readonly age: (queryId: string) => void
  /** Throws unless every call was well made and every pressed button answered; gives the bot a moment for the latter. */
  readonly assertClean: () => Promise<void>
  readonly close: () => Promise<void>
}

const MOMENT_MS = 3000
/** Ids of the size Telegram gives today, so that a search for them in a database means something. */
const BOT_ID = 7_912_345_678
const GROUP_IDS = -1_002_345_678_901

/** Starts the fake on a free port. */
export async function startBotApi(options: BotApiOptions = {}): Promise<FakeBotApi> {
  const token = options.token ?? `${BOT_ID}:AAF4k3-tok_en-f0r-th3-b0t-0nly-aAbBcCdD`
  const bot: Person = {
    id: Number(token.split(':')[0]),
    is_bot: true,
    first_name: 'CekDulu',
    username: options.username ?? 'CekDuluBot',
  }
  const chats = new Map<number, Chat>()
  const users = new Map<number, User>()
  const deliveries: number[] = []
  const queries = new CallbackQueries()
  const queue = new UpdatesQueue(910_000_001)
  const files = new SentFiles()
  let stopDelivery = () => {}
  const telegram: Telegram = {
    bot,
    chats,
    queries,
    queue,
    files,
    profile: new Map(),
    webhook: null,
    onWebhook() {
      stopDelivery()
      stopDelivery = telegram.webhook
        ? deliver(queue, telegram.webhook, status => deliveries.push(status))
        : () => {}
    },
  }
  const server = new CallServer(telegram, token)
  const root = await server.listen()
  const emit = (kind: string, content: object) => queue.add(kind, content)
  let groups = 0

  return {
    root,
    token,
    bot,
    calls: server.calls,
    done: method => server.calls.filter(call => call.method === method && call.status === 200),
    violations: server.violations,
    deliveries,
    profile: telegram.profile,
    unconfirmed: () => queue.pending.length,
    user(given) {
      const known = users.get(given.id)
      if (known) return known
      const chat = new Chat({ id: given.id, type: 'private', first_name: given.first_name }, 101)
      chats.set(given.id, chat)
      const user = new User({ ...given, is_bot: false }, chat, emit, queries, files)
      users.set(given.id, user)
      return user
    },
    group({ title = 'Info Loker' } = {}) {
      const chat = new Chat({ id: GROUP_IDS - groups, type: 'supergroup', title }, 5001)
      groups += 1
      chats.set(chat.info.id, chat)
      return { chat, member: user => new User(user.person, chat, emit, queries, files) }
    },
    fault: fault => server.faults.add(fault),
    absent: absence => server.absent(absence),
    faultsLeft: () => server.faults.left,
    repeat: update => queue.repeat(update),
    emit,
    age: queryId => queries.age(queryId),
    async assertClean() {
      const until = Date.now() + MOMENT_MS
      while (queries.unanswered.length > 0 && Date.now() < until)
        await new Promise(resolve => setTimeout(resolve, 25))
      const faults = [
        ...server.violations,
        ...queries.unanswered.map(label => `button never answered: ${label}`),
      ]
      if (faults.length > 0) throw new Error(`the bot used the Bot API wrongly:\n${faults.join('\n')}`)
    },
    async close() {
      stopDelivery()
      await server.close()
    },
  }
}
