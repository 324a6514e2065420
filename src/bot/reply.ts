import type { LocalFile, Outgoing } from './path/outgoing.ts'
import { splitText } from './path/split.ts'

/** A button: says a label, and either does something here or opens a page. */
export type Button =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly url: string }

/** How a stretch of the text looks; offsets in UTF-16 units. */
export interface Mark {
  readonly kind: 'bold' | 'underline' | 'blockquote' | 'phone_number'
  readonly start: number
  readonly length: number
}

/** What a handler wants said. Plain text: nothing in it is ever read as markup. */
export interface Reply {
  readonly text: string
  readonly buttons?: readonly (readonly Button[])[]
  /** Shows the first line in bold. */
  readonly headline?: boolean
  /** Stretches with a look of their own; those past the first piece of a long text stay plain. */
  readonly marks?: readonly Mark[]
  /** Answers under this message of the person. */
  readonly replyTo?: number
  /** Replaces this message of the bot instead of sending a new one. */
  readonly edit?: number
  /** Sends this file, with the text as its caption. */
  readonly file?: LocalFile
  /** Shows this picture, with the text as its caption. */
  readonly photo?: LocalFile
}

/** Telegram's caps, in UTF-16 units. */
const TEXT_LIMIT = 4096
const CAPTION_LIMIT = 1024

/**
 * Turns a reply into calls that Telegram will not refuse (T-10): long texts are split, and the buttons stand
 * under the last piece.
 * @param chatId where to say it
 */
export function toCalls(reply: Reply, chatId: number): Outgoing[] {
  const markup = reply.buttons?.length
    ? { reply_markup: { inline_keyboard: reply.buttons.map(row => row.map(toKey)) } }
    : {}
  const text = reply.text.trim() || '…'
  const file = reply.photo ?? reply.file
  if (file) {
    const caption = splitText(text, CAPTION_LIMIT)[0] ?? ''
    const method = reply.photo ? 'sendPhoto' : 'sendDocument'
    return [{ method, payload: { chat_id: chatId, caption, ...markup }, file }]
  }
  const pieces = splitText(text, TEXT_LIMIT)
  return pieces.map((piece, index) => {
    const first = index === 0
    const payload = {
      chat_id: chatId,
      text: piece,
      link_preview_options: { is_disabled: true },
      ...(first ? looks(reply, piece) : {}),
      ...(index === pieces.length - 1 ? markup : {}),
    }
    if (first && reply.edit !== undefined) {
      return { method: 'editMessageText', payload: { ...payload, message_id: reply.edit } }
    }
    const under =
      first && reply.replyTo
        ? { reply_parameters: { message_id: reply.replyTo, allow_sending_without_reply: true } }
        : {}
    return { method: 'sendMessage', payload: { ...payload, ...under } }
  })
}

function toKey(button: Button) {
  return 'url' in button
    ? { text: button.label, url: button.url }
    : { text: button.label, callback_data: button.data }
}

/** The entities of the first piece. */
function looks({ headline, marks = [] }: Reply, piece: string) {
  const entities = [
    ...(headline ? [boldFirstLine(piece)] : []),
    ...marks
      .filter(({ start, length }) => length > 0 && start + length <= piece.length)
      .map(({ kind, start, length }) => ({ type: kind, offset: start, length })),
  ]
  return entities.length > 0 ? { entities } : {}
}

/** Marks the first place where a part stands in a text; nothing when it does not. @param from where to look from */
export function markPart(text: string, part: string, kind: Mark['kind'], from: number): Mark[] {
  const start = text.indexOf(part, from)
  return start < 0 || part === '' ? [] : [{ kind, start, length: part.length }]
}

function boldFirstLine(text: string) {
  const end = text.indexOf('\n')
  return { type: 'bold', offset: 0, length: end < 0 ? text.length : end }
}

/** Buttons in rows of so many. Pure. */
export function rowsOf(buttons: readonly Button[], perRow: number): Button[][] {
  return buttons.flatMap((_, i) => (i % perRow === 0 ? [buttons.slice(i, i + perRow)] : []))
}
