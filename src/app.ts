import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Logger } from 'pino'
import { createBot } from './bot/bot.ts'
import { createButtons } from './bot/buttons.ts'
import { createCaseBook } from './bot/cases.ts'
import type { Desk, Refine } from './bot/desk.ts'
import { DIGEST_MS, sendDigest } from './bot/digest.ts'
import type { Download, FileRef } from './bot/files.ts'
import { createIntake, type Intake } from './bot/intake.ts'
import { createMemory } from './bot/memory.ts'
import type { Send } from './bot/outgoing.ts'
import { openPostOffice, type PostOffice } from './bot/post-office.ts'
import { openQuizDesk, type QuizDesk } from './bot/quiz-desk.ts'
import { createSender } from './bot/sender.ts'
import { createWorker } from './bot/worker.ts'
import type { Config } from './config.ts'
import { loadSmallTalk } from './guidance/small-talk.ts'
import type { Transcribe } from './llm/transcribe.ts'
import { logFault } from './log.ts'
import { loadKnownSigns } from './offers/known-signs.ts'
import type { Opinion } from './offers/opinion.ts'
import { testSignals } from './offers/signal-tests.ts'
import { createReader } from './reading/read.ts'
import type { Read, Reader } from './reading/types.ts'
import { createReportMemory } from './reports/memory.ts'
import { createPeople, settings } from './reports/people.ts'
import { publicBodiesOf } from './reports/public-bodies.ts'
import { createReports } from './reports/reports.ts'
import { expire } from './reports/retention.ts'
import { loadReferrals } from './reports/staff/referral-file.ts'
import { createRoleOf } from './reports/staff/roles.ts'
import { openRooms, type Rooms } from './rooms.ts'
import { forgetSeen } from './store/inbox.ts'
import type { Store } from './store/open.ts'
import { add, recover } from './store/outbox.ts'
import { loadWords } from './words.ts'

/** The bot put together, ready to take updates from wherever they come. */
export interface App {
  readonly intake: Intake
  /**
   * Takes the content folder as it is now, all of it or nothing: cases, chats and the model's budget go on.
   * @throws Error saying what is wrong with the content; then nothing has changed
   */
  readonly reload: () => Promise<void>
  /** Resolves when all that was taken is answered and sent. */
  readonly settle: () => Promise<void>
  /** Finishes what is in hand; what is left stays in the database for the next start. */
  readonly stop: () => Promise<void>
}

/** Once the start is over, in milliseconds. */
const READ_AHEAD_MS = 3_000
/** How often old data is looked for, in milliseconds: retention counts in days. */
const HOUSEKEEPING_MS = 6 * 60 * 60 * 1000

/**
 * Puts the parts together: the only place where they meet.
 * @param parts.send makes the bot's calls, to Telegram or to the terminal
 * @param parts.download gets the bytes of files people send; without it files are not read
 * @param parts.perMinute messages of one person in a minute before the bot asks to slow down
 * @param parts.quiz a quiz put together otherwise, with a chance or a clock of its own
 */
export async function openApp(parts: {
  config: Config
  contentDir: string
  rooms: Rooms
  store: Store
  send: Send
  api: Api
  me: UserFromGetMe
  log: Logger
  now?: () => number
  perMinute?: number
  quiz?: QuizDesk
  download?: Download
}): Promise<App> {
  const { config, rooms, store, send, api, me, log, now = Date.now } = parts
  const reader = createReader({ log })
  const outFolder = await emptyOutFolder(store)
  const sender = createSender({ store, send, now, log })
  const fault = (error: unknown, where: string) => logFault(log, error, where)
  const reported = createReportMemory(publicBodiesOf(rooms.contacts))

  let post: PostOffice | undefined
  const quiz = parts.quiz ?? openQuizDesk(parts.contentDir, now)
  const fromContent = (opened: Rooms) => ({
    ...opened,
    hear: parts.download && opened.transcribe ? hearWith(parts.download, opened.transcribe) : null,
    refine: opened.opinion ? refineWith(opened.opinion) : null,
    smallTalk: loadSmallTalk(parts.contentDir),
    signs: loadedOnce(() => new Map(loadKnownSigns(parts.contentDir).map(({ id, why }) => [id, why]))),
    referrals: loadReferrals(parts.contentDir, opened.contacts),
  })
  let opened = rooms
  const desk: Desk = {
    ...fromContent(rooms),
    buttons: createButtons(store.vault.buttonKey),
    cases: createCaseBook(store.vault.memoryKey, now),
    memory: createMemory(now),
    quiz,
    store,
    people: createPeople(now),
    reports: createReports(now, reported),
    reported,
    read: parts.download ? readWith(parts.download, reader) : null,
    wakeMailer: () => post?.wake(),
    languageOf: async (trx, ref) => (await settings(trx, ref)).language,
    roleOf: createRoleOf(config.staffIds),
    staffChats: new Map(config.staffIds.map(id => [store.vault.personRef(id), id])),
    defaultLanguage: config.defaultLanguage,
    retentionDays: config.retentionDays,
    outFolder,
    now,
    log,
    fault,
    async sendLater(chatId, calls, important = false) {
      const chatRef = store.vault.personRef(chatId)
      const queued = calls.map(({ method, ...payload }) => ({ chatRef, method, payload, important }))
      await store.transaction(trx => add(trx, queued, now()))
      sender.wake()
    },
  }
  const worker = createWorker({ desk, features: createBot(perMinute(parts.perMinute)), sender, api, me })

  await recover(store)
  const tidy = () =>
    housekeeping(store, config.retentionDays, now()).catch(error => void fault(error, 'housekeeping'))
  await tidy()
  const timer = setInterval(tidy, HOUSEKEEPING_MS).unref()
  const { staffChatId } = config
  const digest = async () => {
    if (staffChatId !== undefined && (await sendDigest(desk, staffChatId))) sender.wake()
  }
  let digesting = Promise.resolve()
  const digestSoon = () => {
    digesting = digesting.then(digest).catch(error => void fault(error, 'digest'))
  }
  digestSoon()
  const digestTimer = setInterval(digestSoon, DIGEST_MS).unref()
  worker.wake()
  sender.wake()
  setTimeout(() => readAhead(quiz, fault), READ_AHEAD_MS).unref()
  post = openPostOffice(desk, send)

  return {
    intake: createIntake(store, worker, now),
    async reload() {
      const { failed } = testSignals(parts.contentDir)
      const [first] = failed
      if (first) throw new Error(`signal "${first.id}" fails its own example: ${first.example}`)
      const fresh = await openRooms(config, parts.contentDir, loadWords(parts.contentDir), log, opened)
      Object.assign(desk, fromContent(fresh))
      opened = fresh
    },
    async settle() {
      await worker.idle()
      await sender.idle()
      // Something sent may have set slow work going that wants to send in turn, as a refined card does.
      await worker.idle()
      await sender.idle()
    },
    async stop() {
      clearInterval(timer)
      clearInterval(digestTimer)
      await digesting
      await post?.stop()
      await worker.stop()
      await sender.stop()
      await reader.close()
    },
  }
}

/** Loads something on first use, so that the start need not wait for it. */
function loadedOnce<T>(load: () => T): () => T {
  let loaded: T | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** A file that cannot be had any more is told like one that cannot be opened. */
function readWith(download: Download, reader: Reader): (file: FileRef) => Promise<Read> {
  return async ({ fileId, mime, name }) => {
    const bytes = await download(fileId)
    if (!bytes) return { ok: false, why: 'unreadable' }
    return reader.read({ bytes, ...(mime ? { mime } : {}), ...(name ? { name } : {}) })
  }
}

function hearWith(download: Download, transcribe: Transcribe): Desk['hear'] {
  return async (fileId, person) => {
    const sound = await download(fileId)
    return sound ? transcribe(sound, person) : { ok: false, why: 'network' }
  }
}

/** Only a changed verdict matters to the bot; that the model failed is nothing a person needs to see. */
function refineWith(opinion: Opinion): Refine {
  return async (offer, verdict, language, person) => {
    const read = await opinion(offer, verdict, language, { person })
    return read.ok ? read.verdict : null
  }
}

/** The first to play should not wait for the quiz to be read; what is wrong with it is told at once. */
function readAhead(quiz: QuizDesk, fault: Desk['fault']): void {
  try {
    quiz.content
  } catch (error) {
    fault(error, 'quiz')
  }
}

async function housekeeping(store: Store, days: number, now: number): Promise<void> {
  await forgetSeen(store, now)
  await expire(store, { days, now, dryRun: false })
}

/** Files on their way to staff; one left from before a crash will never be sent, so it goes (E-03). */
async function emptyOutFolder(store: Store): Promise<string> {
  const folder = join(store.file === ':memory:' ? '.' : dirname(store.file), 'outgoing')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}

function perMinute(limit: number | undefined): { perMinute?: number } {
  return limit === undefined ? {} : { perMinute: limit }
}
