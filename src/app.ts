import type { Api } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Logger } from 'pino'
import { createBot } from './bot/bot.ts'
import { createButtons } from './bot/buttons.ts'
import { createCaseBook } from './bot/cases.ts'
import type { Desk } from './bot/desk.ts'
import { type DeskContent, deskContent } from './bot/desk-content.ts'
import { openQuizDesk, type QuizDesk } from './bot/features/quiz/quiz-desk.ts'
import type { Download, FileRef } from './bot/files.ts'
import { createMemory } from './bot/memory.ts'
import { createIntake, type Intake } from './bot/path/intake.ts'
import type { Send } from './bot/path/outgoing.ts'
import { createRecentMessages, noting } from './bot/path/recent-messages.ts'
import { createSender } from './bot/path/sender.ts'
import { createWorker } from './bot/path/worker.ts'
import { DIGEST_MS, sendDigest } from './bot/post/digest.ts'
import { openPostOffice, type PostOffice } from './bot/post/post-office.ts'
import type { Config } from './config.ts'
import { type ContentWatch, watchContent } from './content-watch.ts'
import { tellContentError } from './content-wrong.ts'
import type { Transcribe } from './llm/transcribe.ts'
import { logFault } from './log.ts'
import { createReader } from './reading/read.ts'
import type { Read, Reader } from './reading/types.ts'
import { loadAnew } from './reload.ts'
import { keepPacked } from './reports/export/keep-packed.ts'
import { createReportMemory } from './reports/memory.ts'
import { createPeople, settings } from './reports/people.ts'
import { publicBodiesOf } from './reports/public-bodies.ts'
import { createReports } from './reports/reports.ts'
import { createRoleOf } from './reports/staff/roles.ts'
import type { Rooms } from './rooms.ts'
import type { Store } from './store/open.ts'
import { add, recover } from './store/outbox.ts'
import { emptyOutFolder, housekeeping, readAhead } from './upkeep.ts'
import type { Args } from './words.ts'

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
/** How often it is looked whether the content was edited, in milliseconds. */
const CONTENT_LOOK_MS = 5000
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
  perMinute?: number
  quiz?: QuizDesk
  download?: Download
}): Promise<App> {
  const { config, rooms, store, api, me, log } = parts
  const { now } = Date
  const recent = createRecentMessages(now)
  const send = noting(parts.send, recent, store.vault.personRef, now)
  const reader = createReader({ log })
  const outFolder = await emptyOutFolder(store)
  const sender = createSender({ store, send, now, log })
  const fault = (error: unknown, where: string) => logFault(log, error, where)
  const reported = createReportMemory(publicBodiesOf(rooms.contacts))

  let post: PostOffice | undefined
  const quiz = parts.quiz ?? openQuizDesk(parts.contentDir, now)
  let watch: ContentWatch | undefined
  const desk: Desk & DeskContent = {
    ...deskContent({ rooms, contentDir: parts.contentDir, quiz }),
    contentDir: parts.contentDir,
    reloadContent: async () => (await watch?.reload()) ?? { state: 'same' },
    buttons: createButtons(store.vault.buttonKey, now),
    cases: createCaseBook(store.vault.memoryKey, now),
    memory: createMemory(now),
    recent,
    store,
    people: createPeople(now),
    reports: createReports(now, reported),
    reported,
    read: parts.download ? readWith(parts.download, reader) : null,
    wakeMailer: () => post?.wake(),
    hear: parts.download && rooms.transcribe ? hearWith(parts.download, rooms.transcribe) : null,
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
  const worker = createWorker({ desk, features: createBot(parts.perMinute), sender, api, me })

  await recover(store)
  const tidy = () =>
    housekeeping(store, config.retentionDays, now()).catch(error => void fault(error, 'housekeeping'))
  await tidy()
  const timer = setInterval(tidy, HOUSEKEEPING_MS).unref()
  const packing = keepPacked(store, fault)
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
  watch = watchContent({
    contentDir: parts.contentDir,
    log,
    everyMs: CONTENT_LOOK_MS,
    // All at once: no turn ever sees half of the old and half of the new.
    load: async () => void Object.assign(desk, await loadAnew(config, parts.contentDir, desk)),
  })

  return {
    intake: createIntake(store, worker, now),
    async reload() {
      const looked = await desk.reloadContent()
      if (looked.state !== 'faulty') return
      const say = (key: string, args?: Args) => desk.words.say(config.defaultLanguage, key, args)
      throw new Error(tellContentError(looked.fault, say))
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
      await packing.stop()
      await digesting
      watch?.stop()
      await post?.stop()
      await worker.stop()
      await sender.stop()
      await reader.close()
    },
  }
}

/** A file that cannot be had any more is told like one that cannot be opened. */
function readWith(download: Download, reader: Reader): (file: FileRef) => Promise<Read> {
  return async ({ fileId }) => {
    const bytes = await download(fileId)
    return bytes ? reader.read({ bytes }) : { ok: false, why: 'unreadable' }
  }
}

function hearWith(download: Download, transcribe: Transcribe): Desk['hear'] {
  return async (fileId, person) => {
    const sound = await download(fileId)
    return sound ? transcribe(sound, person) : { ok: false, why: 'network' }
  }
}
