import { z } from 'zod'
import { deleteMessages } from './deleting.ts'
import { editMessageText, openChat, sendDocument, sendMessage, sendPhoto } from './posting.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Call, Telegram } from './telegram.ts'

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
  getFile({ files }, { given }) {
    const id = String(given.file_id)
    const bytes = files.find(id)
    if (!bytes) throw new Refusal(400, 'Bad Request: invalid file_id')
    return { file_id: id, file_unique_id: id, file_size: bytes.length, file_path: files.pathOf(id) }
  },
  getChat: (telegram, { given }) => openChat(telegram, given.chat_id).info,
  sendMessage,
  sendDocument,
  sendPhoto,
  editMessageText,
  deleteMessages,
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
