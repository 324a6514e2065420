import { z } from 'zod'
import type { CallbackQueries } from './callback-queries.ts'
import type { Chat, Message, Person } from './chat.ts'
import { badRequest, Refusal, untimely } from './refusal.ts'
import { checkCaption, checkKeyboard, checkText, type Entity, type Keyboard } from './rules.ts'
import type { UpdatesQueue } from './updates-queue.ts'
import { Upload } from './upload.ts'
import type { Webhook } from './webhook.ts'

/** What the methods work on. */
export interface Telegram {
  readonly bot: Person
  readonly chats: ReadonlyMap<number, Chat>
  readonly queries: CallbackQueries
  readonly queue: UpdatesQueue
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

type Method = (telegram: Telegram, call: Call) => unknown

const count = z.number().int().optional()
const updatesCall = z.object({
  offset: count,
  limit: count,
  timeout: count,
  allowed_updates: z.array(z.string()).optional(),
})

/** What each method does. One that is real but not here is refused: the fake does not pretend. */
export const METHODS: Readonly<Record<string, Method>> = {
  getMe: ({ bot }) => ({
    ...bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }),
  getUpdates(telegram, { given, gone }) {
    const { allowed_updates: allowed, offset, limit, timeout } = updatesCall.parse(given)
    if (telegram.webhook) {
      const why =
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
      throw new Refusal(409, why)
    }
    telegram.queue.allow(allowed)
    return telegram.queue.poll(
      {
        ...(offset === undefined ? {} : { offset }),
        ...(limit === undefined ? {} : { limit }),
        ...(timeout === undefined ? {} : { timeout }),
      },
      gone,
    )
  },
  setWebhook,
  deleteWebhook(telegram, { given }) {
    if (given.drop_pending_updates === true) telegram.queue.drop()
    telegram.webhook = null
    telegram.onWebhook()
    return true
  },
  getWebhookInfo: ({ webhook, queue }) => ({
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.pending.length,
  }),
  setMyCommands(telegram, { given }) {
    for (const { command, description } of z
      .array(z.object({ command: z.string(), description: z.string() }))
      .parse(given.commands)) {
      if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
      if (description.length < 1 || description.length > 256)
        throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
    }
    return remember(telegram, 'setMyCommands', given.language_code, given.commands)
  },
  setMyDescription: (telegram, { given }) =>
    describe(telegram, 'setMyDescription', given, given.description, 512),
  setMyShortDescription: (telegram, { given }) =>
    describe(telegram, 'setMyShortDescription', given, given.short_description, 120),
  sendMessage(telegram, { given }) {
    refuseMarkup(given)
    const text = String(given.text)
    return post(telegram, given, { text, ...named('entities', checkText(text, given.entities)) }, { text })
  },
  sendDocument(telegram, { given }) {
    refuseMarkup(given)
    const { document: file } = given
    if (!(file instanceof Upload)) throw badRequest('wrong file identifier/HTTP URL specified')
    if (file.bytes.length === 0) throw badRequest('file must be non-empty')
    const caption = String(given.caption ?? '')
    const id = `file-${telegram.bot.id}-${file.bytes.length}-${file.name}`
    const content = {
      document: { file_id: id, file_unique_id: id, file_name: file.name, file_size: file.bytes.length },
      ...(caption ? { caption } : {}),
      ...named('caption_entities', checkCaption(caption, given.caption_entities)),
    }
    return post(telegram, given, content, { text: caption, file })
  },
  editMessageText,
  answerCallbackQuery({ queries }, { given }) {
    queries.answer(String(given.callback_query_id), given.text === undefined ? undefined : String(given.text))
    return true
  },
  sendChatAction(telegram, { given }) {
    openChat(telegram, given.chat_id)
    return true
  },
}

function setWebhook(telegram: Telegram, { given }: Call): true {
  const url = String(given.url)
  const secret = given.secret_token === undefined ? undefined : String(given.secret_token)
  if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
    throw badRequest('secret token contains unallowed characters')
  const { protocol, hostname } = URL.parse(url) ?? {}
  if (protocol !== 'https:' && hostname !== '127.0.0.1') {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  if (given.drop_pending_updates === true) telegram.queue.drop()
  telegram.queue.allow(z.array(z.string()).optional().parse(given.allowed_updates))
  telegram.webhook = { url, secret, connections: Number(given.max_connections ?? 40) }
  telegram.onWebhook()
  return true
}

function editMessageText(telegram: Telegram, { given }: Call): Message {
  refuseMarkup(given)
  const chat = openChat(telegram, given.chat_id)
  const old = chat.find(Number(given.message_id))
  const text = String(given.text)
  const entities = checkText(text, given.entities)
  const keyboard = checkKeyboard(given.reply_markup)
  if (!old) throw untimely('message to edit not found')
  if (old.from.id !== telegram.bot.id || old.text === undefined) throw badRequest("message can't be edited")
  const content = { text, ...named('entities', entities), ...keyboardOf(keyboard) }
  if (sameContent(old, content)) {
    const why =
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'
    throw untimely(why)
  }
  return chat.edit(old, content)
}

function sameContent(old: Message, content: Pick<Message, 'text' | 'entities' | 'reply_markup'>): boolean {
  const face = ({
    text,
    entities,
    reply_markup: keyboard,
  }: Pick<Message, 'text' | 'entities' | 'reply_markup'>) =>
    JSON.stringify([text, entities ?? [], keyboard ?? null])
  return face(old) === face(content)
}

function post(
  telegram: Telegram,
  given: Readonly<Record<string, unknown>>,
  content: Pick<Message, 'text' | 'entities' | 'caption' | 'caption_entities' | 'document'>,
  event: { text: string; file?: Upload },
): Message {
  const chat = openChat(telegram, given.chat_id)
  const keyboard = checkKeyboard(given.reply_markup)
  const answered = answeredBy(chat, given.reply_parameters)
  const message = {
    from: telegram.bot,
    ...content,
    ...keyboardOf(keyboard),
    ...(answered ? { reply_to_message: answered } : {}),
  }
  return chat.post(message, event)
}

function answeredBy(chat: Chat, parameters: unknown): Message | undefined {
  const wanted = z
    .looseObject({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional()
    .parse(parameters)
  if (!wanted) return undefined
  const found = chat.find(wanted.message_id)
  if (!found && !wanted.allow_sending_without_reply) throw badRequest('message to be replied not found')
  return found
}

function openChat(telegram: Telegram, id: unknown): Chat {
  const chat = telegram.chats.get(Number(id))
  if (!chat) throw badRequest('chat not found')
  if (chat.blocked) {
    const why =
      chat.info.type === 'private' ? 'bot was blocked by the user' : 'bot was kicked from the group chat'
    throw new Refusal(403, `Forbidden: ${why}`)
  }
  return chat
}

function describe(
  telegram: Telegram,
  method: string,
  given: Readonly<Record<string, unknown>>,
  text: unknown,
  limit: number,
): true {
  if (String(text ?? '').length > limit) throw badRequest('description is too long')
  return remember(telegram, method, given.language_code, text)
}

function remember({ profile }: Telegram, method: string, language: unknown, value: unknown): true {
  profile.set(`${method}:${String(language ?? '')}`, value)
  return true
}

/** User text next to markup is how bots get refused; CekDulu sends entities (T-10), so the fake reads no markup. */
function refuseMarkup(given: Readonly<Record<string, unknown>>): void {
  if (given.parse_mode !== undefined) throw badRequest('parse_mode is not read by this server: send entities')
}

function named<K extends string>(key: K, entities: Entity[]): { [key in K]?: Entity[] } {
  return entities.length > 0 ? ({ [key]: entities } as { [key in K]?: Entity[] }) : {}
}

function keyboardOf(keyboard: Keyboard | null): { reply_markup?: Keyboard } {
  return keyboard ? { reply_markup: keyboard } : {}
}
