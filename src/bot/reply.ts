import type { LocalFile, Outgoing } from './outgoing.ts'
import { splitText } from './split.ts'

/** A button: says a label, and either does something here or opens a page. */
export type Button =
  | { readonly label: string; readonly data: string }
  | { readonly label: string; readonly url: string }

/** What a handler wants said. Plain text: nothing in it is ever read as markup. */
export interface Reply {
  readonly text: string
  readonly buttons?: readonly (readonly Button[])[]
  /** Shows the first line in bold. */
  readonly headline?: boolean
  /** Answers under this message of the person. */
  readonly replyTo?: number
  /** Replaces this message of the bot instead of sending a new one. */
  readonly edit?: number
  /** Sends this file, with the text as its caption. */
  readonly file?: LocalFile
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
  if (reply.file) {
    const caption = splitText(text, CAPTION_LIMIT)[0] ?? ''
    return [{ method: 'sendDocument', payload: { chat_id: chatId, caption, ...markup }, file: reply.file }]
  }
  const pieces = splitText(text, TEXT_LIMIT)
  return pieces.map((piece, index) => {
    const first = index === 0
    const payload = {
      chat_id: chatId,
      text: piece,
      link_preview_options: { is_disabled: true },
      ...(first && reply.headline ? { entities: [boldFirstLine(piece)] } : {}),
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

function boldFirstLine(text: string) {
  const end = text.indexOf('\n')
  return { type: 'bold', offset: 0, length: end < 0 ? text.length : end }
}
