import { randomBytes } from 'node:crypto'
import { unreviewed } from '../../../guidance/content/unreviewed.ts'
import { audit } from '../../../store/audit.ts'
import { scheduledBroadcasts } from '../../../store/broadcast-schedule.ts'
import { begin, dropDraft, halt, latestBroadcasts, saveDraft } from '../../../store/broadcasts.ts'
import { countSubscribers } from '../../../store/subscriptions.ts'
import type { ChatMemory } from '../../memory.ts'
import { Composer } from '../../path/composer.ts'
import { broadcastReply } from '../../post/broadcast-reply.ts'
import { onPress } from '../../press.ts'
import { dayWords } from '../../talk/day-words.ts'
import { saysCancel } from '../../talk/says-cancel.ts'
import type { Turn } from '../../turn.ts'
import { counts, follow, progress } from './broadcast-progress.ts'
import { scheduledLine } from './broadcast-schedule.ts'

/** A message of Telegram's, with room for the line that says how to stop. */
const LONGEST = 3500
const SHORTEST = 20
const LATEST = 5

/** `/siaran`: a message to all subscribers; for admins only, to anyone else it does not exist. */
export function broadcast(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('broadcast'))
  room.command(['siaran', 'broadcast'], overview)
  room.command(['batal', 'cancel'], turn => cancel(turn))
  room.use(
    onPress('bw', (turn, [how = '']) => write(turn, how === 'again' ? (memoryOf(turn).drafts ?? {}) : {})),
  )
  room.use(onPress('bk', keep))
  room.use(onPress('bo', onlyWritten))
  room.use(onPress('bc', (turn, [id = '']) => cancel(turn, id)))
  room.use(onPress('bs', (turn, [id = '']) => send(turn, id)))
  room.use(onPress('bp', (turn, [id = '']) => progress(turn, id)))
  room.use(onPress('bx', (turn, [id = '']) => stop(turn, id)))
  room.on('message:text', (turn, next) => {
    const { writing } = turn.desk.memory.of(turn.toChat)
    return writing && !turn.msg.text.startsWith('/') ? hear(turn, writing, turn.msg.text.trim()) : next()
  })
  return feature
}

async function overview(turn: Turn): Promise<void> {
  const latest = await latestBroadcasts(turn.trx, LATEST)
  const lines = latest.map(each => `${dayWords(each.createdAt, turn.language)}: ${counts(turn, each)}`)
  const waiting = (await scheduledBroadcasts(turn.trx)).map(each => scheduledLine(turn, each))
  turn.say({
    text: [
      turn.words('broadcast-title', { subscribers: await countSubscribers(turn.trx) }),
      ...(waiting.length > 0
        ? [`${turn.words('broadcast-waiting')}\n${waiting.map(({ line }) => line).join('\n')}`]
        : []),
      ...(lines.length > 0 ? [`${turn.words('broadcast-latest')}\n${lines.join('\n')}`] : []),
    ].join('\n\n'),
    buttons: [
      [turn.button(turn.words('broadcast-new'), 'bw')],
      ...waiting.map(({ button }) => [button]),
      ...latest
        .filter(({ state }) => state === 'sending')
        .map(({ id }) => [turn.button(turn.words('broadcast-refresh'), 'bp', id)]),
    ],
  })
}

function memoryOf(turn: Turn): ChatMemory {
  return turn.desk.memory.of(turn.toChat)
}

/** Asks for the texts one after the other. @param drafts to begin with, by language */
export function write(turn: Turn, drafts: Readonly<Record<string, string>>): void {
  turn.desk.memory.change(turn.toChat, { writing: {}, drafts })
  askFor(turn, turn.desk.words.languages[0] ?? 'id')
}

/** A draft is a message of its own, so that it can be copied. */
function askFor(turn: Turn, language: string): void {
  const draft = memoryOf(turn).drafts?.[language]
  if (draft) turn.say(draft)
  const cancelIt = turn.button(turn.words('broadcast-cancel'), 'bc', '')
  turn.say({
    text: turn.words(draft ? 'broadcast-draft' : 'broadcast-write', {
      language: languageName(turn, language),
    }),
    buttons: [
      ...(Object.keys(memoryOf(turn).writing ?? {}).length === 0
        ? []
        : [[turn.button(turn.words('broadcast-only-indonesian'), 'bo')]]),
      draft ? [turn.button(turn.words('broadcast-keep'), 'bk', language), cancelIt] : [cancelIt],
    ],
  })
}

/** The draft is good as it is. An old button asks again for what is missing now. */
async function keep(turn: Turn, [language = '']: readonly string[]): Promise<void> {
  const { writing, drafts } = memoryOf(turn)
  const [missing] = turn.desk.words.languages.filter(each => writing?.[each] === undefined)
  const draft = drafts?.[language]
  if (!writing || draft === undefined) return turn.say(turn.words('broadcast-gone'))
  if (missing !== language) return missing ? askFor(turn, missing) : undefined
  await hear(turn, writing, draft)
}

/** The next language's text; after the last one the whole is shown as subscribers would see it. */
async function hear(turn: Turn, writing: Readonly<Record<string, string>>, text: string): Promise<void> {
  if (saysCancel(text)) return cancel(turn)
  const { languages } = turn.desk.words
  if (text.length < SHORTEST || text.length > LONGEST)
    return turn.say(turn.words('broadcast-length', { least: SHORTEST, most: LONGEST, length: text.length }))
  const missing = languages.filter(language => writing[language] === undefined)
  const texts = { ...writing, [missing[0] ?? 'id']: text }
  if (missing[1] !== undefined) {
    turn.desk.memory.change(turn.toChat, { writing: texts })
    return askFor(turn, missing[1])
  }
  return preview(turn, texts)
}

/** What is written so far is all: who reads another language is left out. An old button finds nothing written. */
function onlyWritten(turn: Turn): Promise<void> | void {
  const { writing } = memoryOf(turn)
  if (!writing || Object.keys(writing).length === 0) return turn.say(turn.words('broadcast-gone'))
  return preview(turn, writing)
}

/** The whole as subscribers would see it, and what to look at before it is sent. */
async function preview(turn: Turn, texts: Readonly<Record<string, string>>): Promise<void> {
  turn.desk.memory.change(turn.toChat, { writing: null, drafts: texts })
  const languages = turn.desk.words.languages.filter(language => texts[language] !== undefined)
  const id = randomBytes(6).toString('base64url')
  await saveDraft(turn.trx, { id, texts, by: turn.ref }, turn.desk.now())
  for (const language of languages) {
    turn.say(broadcastReply(turn.desk, { texts, language, chatId: turn.toChat }))
  }
  const flagged = languages.flatMap(language => unreviewed(texts[language] ?? '', turn.desk.knowledge))
  const subscribers = await countSubscribers(turn.trx)
  turn.say({
    text: [
      turn.words('broadcast-preview', { subscribers }),
      ...notesOn(turn, texts, languages),
      ...(flagged.length > 0
        ? [
            turn.words('broadcast-flagged', {
              list: [...new Set(flagged)].map(each => `• ${each}`).join('\n'),
            }),
          ]
        : []),
    ].join('\n\n'),
    buttons: [
      ...(subscribers > 0
        ? [
            [
              turn.button(
                turn.words(flagged.length > 0 ? 'broadcast-send-anyway' : 'broadcast-send', { subscribers }),
                'bs',
                id,
              ),
            ],
          ]
        : []),
      [turn.button(turn.words('broadcast-schedule'), 'bt', id)],
      [
        turn.button(turn.words('broadcast-edit'), 'bw', 'again'),
        turn.button(turn.words('broadcast-cancel'), 'bc', id),
      ],
    ],
  })
}

/** Who is left out, and a text that seems to be in another language than the one it is for. */
function notesOn(turn: Turn, texts: Readonly<Record<string, string>>, written: readonly string[]): string[] {
  const { words, languageIn } = turn.desk
  const [only] = written
  const leftOut = written.length < words.languages.length && only !== undefined
  return [
    ...(leftOut ? [turn.words('broadcast-only-to', { language: languageName(turn, only) })] : []),
    ...written
      .filter(language => (languageIn(texts[language] ?? '') ?? language) !== language)
      .map(language => turn.words('broadcast-other-language', { language: languageName(turn, language) })),
  ]
}

function languageName(turn: Turn, language: string): string {
  return new Intl.DisplayNames(turn.language, { type: 'language' }).of(language) ?? language
}

async function cancel(turn: Turn, id = ''): Promise<void> {
  turn.desk.memory.change(turn.toChat, { writing: null, scheduling: null })
  if (id !== '') await dropDraft(turn.trx, id)
  turn.say(turn.words('broadcast-cancelled'))
}

async function send(turn: Turn, id: string): Promise<void> {
  const recipients = await begin(turn.trx, id)
  if (recipients === null) return turn.say(turn.words('broadcast-gone'))
  const entry = { actor: turn.ref, action: 'broadcast', subject: id, detail: { recipients } } as const
  await audit(turn.trx, entry, turn.desk.now())
  turn.afterwards.push(async () => turn.desk.wakeMailer())
  await progress(turn, id)
  follow(turn, id)
}

async function stop(turn: Turn, id: string): Promise<void> {
  if (await halt(turn.trx, id)) {
    const entry = { actor: turn.ref, action: 'broadcast', subject: id, detail: { stopped: 1 } } as const
    await audit(turn.trx, entry, turn.desk.now())
  }
  await progress(turn, id)
}
