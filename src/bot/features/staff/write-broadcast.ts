import { randomBytes } from 'node:crypto'
import { unreviewed } from '../../../guidance/content/unreviewed.ts'
import { dropDraft, saveDraft } from '../../../store/broadcasts.ts'
import { countSubscribers } from '../../../store/subscriptions.ts'
import type { ChatMemory } from '../../memory.ts'
import { broadcastReply } from '../../post/broadcast-reply.ts'
import { saysCancel } from '../../talk/says-cancel.ts'
import type { Turn } from '../../turn.ts'

/** A message of Telegram's, with room for the line that says how to stop. */
const LONGEST = 3500
const SHORTEST = 20

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
export async function keep(turn: Turn, [language = '']: readonly string[]): Promise<void> {
  const { writing, drafts } = memoryOf(turn)
  const [missing] = turn.desk.words.languages.filter(each => writing?.[each] === undefined)
  const draft = drafts?.[language]
  if (!writing || draft === undefined) return turn.say(turn.words('broadcast-gone'))
  if (missing !== language) return missing ? askFor(turn, missing) : undefined
  await hear(turn, writing, draft)
}

/** The next language's text; after the last one the whole is shown as subscribers would see it. */
export async function hear(
  turn: Turn,
  writing: Readonly<Record<string, string>>,
  text: string,
): Promise<void> {
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
export function onlyWritten(turn: Turn): Promise<void> | void {
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

/** Nothing of it is sent, and nothing more is asked for. @param id the draft, where there is one */
export async function cancel(turn: Turn, id = ''): Promise<void> {
  turn.desk.memory.change(turn.toChat, { writing: null, scheduling: null })
  if (id !== '') await dropDraft(turn.trx, id)
  turn.say(turn.words('broadcast-cancelled'))
}

function memoryOf(turn: Turn): ChatMemory {
  return turn.desk.memory.of(turn.toChat)
}
