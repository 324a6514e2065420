import { z } from 'zod'
import type { Chat, Message } from './chat.ts'
import { badRequest, Refusal, untimely } from './refusal.ts'
import { checkCaption, checkKeyboard, checkText, type Entity, type Keyboard } from './rules.ts'
import type { Call, Telegram } from './telegram.ts'
import { Upload } from './upload.ts'

/** Posts a text. @throws Refusal in Telegram's words */
export function sendMessage(telegram: Telegram, { given }: Call): Message {
  refuseMarkup(given)
  const text = String(given.text)
  return post(telegram, given, { text, ...named('entities', checkText(text, given.entities)) }, { text })
}

/** Posts a file with a caption. @throws Refusal in Telegram's words */
export function sendDocument(telegram: Telegram, { given }: Call): Message {
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
}

/** Posts a picture with a caption. @throws Refusal in Telegram's words */
export function sendPhoto(telegram: Telegram, { given }: Call): Message {
  refuseMarkup(given)
  const { photo: file } = given
  if (!(file instanceof Upload)) throw badRequest('wrong file identifier/HTTP URL specified')
  const size = pngSize(file.bytes)
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED')
  const caption = String(given.caption ?? '')
  const id = `photo-${telegram.bot.id}-${file.bytes.length}-${file.name}`
  const content = {
    photo: [{ file_id: id, file_unique_id: id, ...size }],
    ...(caption ? { caption } : {}),
    ...named('caption_entities', checkCaption(caption, given.caption_entities)),
  }
  return post(telegram, given, content, { text: caption, file })
}

/** Width and height of a PNG by its header, or null when it is none: the only kind of picture the bot sends. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const header = Buffer.from(bytes.subarray(0, 24))
  if (header.length < 24 || header.toString('latin1', 1, 4) !== 'PNG') return null
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) }
}

/** Replaces a text of the bot's. @throws Refusal in Telegram's words */
export function editMessageText(telegram: Telegram, { given }: Call): Message {
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
  content: Pick<Message, 'text' | 'entities' | 'caption' | 'caption_entities' | 'document' | 'photo'>,
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

/** The chat of a call. @throws Refusal when there is none or the bot may not write in it */
export function openChat(telegram: Telegram, id: unknown): Chat {
  const chat = telegram.chats.get(Number(id))
  if (!chat) throw badRequest('chat not found')
  if (chat.blocked) {
    const why =
      chat.info.type === 'private' ? 'bot was blocked by the user' : 'bot was kicked from the group chat'
    throw new Refusal(403, `Forbidden: ${why}`)
  }
  return chat
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
