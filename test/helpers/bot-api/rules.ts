import { z } from 'zod'
import { badRequest } from './refusal.ts'

/** Telegram's limits, all from the Bot API's documentation. */
const TEXT_UNITS = 4096
const CAPTION_UNITS = 1024
const DATA_BYTES = 64
const MOST_BUTTONS = 100
const COPY_UNITS = 256

/** Characters a client shows as nothing: a text of these alone counts as empty. */
const NOTHING = /^[\s\p{Cc}\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2800\u3000\ufeff\ufffc]*$/u

const entity = z.looseObject({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  url: z.string().optional(),
})
const button = z.looseObject({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
  copy_text: z.looseObject({ text: z.string() }).optional(),
})
const keyboard = z.looseObject({ inline_keyboard: z.array(z.array(button)) })

/** A part of a text with a meaning or a look. */
export type Entity = z.infer<typeof entity>
/** A button under a message. */
export type Button = z.infer<typeof button>
/** Buttons under a message, in rows. */
export type Keyboard = z.infer<typeof keyboard>

/** @throws Refusal in Telegram's words when a text would not be sent */
export function checkText(text: string, entities: unknown): Entity[] {
  if (NOTHING.test(text)) throw badRequest('message text is empty')
  if (text.length > TEXT_UNITS) throw badRequest('message is too long')
  return checkEntities(text, entities)
}

/** @throws Refusal in Telegram's words when a caption would not be sent */
export function checkCaption(caption: string, entities: unknown): Entity[] {
  if (caption.length > CAPTION_UNITS) throw badRequest('message caption is too long')
  return checkEntities(caption, entities)
}

function checkEntities(text: string, given: unknown): Entity[] {
  const entities = z.array(entity).parse(given ?? [])
  for (const { type, offset, length, url } of entities) {
    const end = offset + length
    if (offset < 0 || length <= 0) throw badRequest(`entity at UTF-16 offset ${offset} has length ${length}`)
    if (end > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
      )
    }
    if (splitsPair(text, offset) || splitsPair(text, end)) {
      throw badRequest(`entity begins in a middle of a UTF-16 symbol at UTF-16 offset ${offset}`)
    }
    if (type === 'text_link' && !isLink(url ?? ''))
      throw badRequest(`entity has an invalid URL '${url ?? ''}'`)
  }
  return entities
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
}

/**
 * @param markup `reply_markup` as given
 * @returns the inline keyboard, or null when there is none
 * @throws Refusal in Telegram's words
 */
export function checkKeyboard(markup: unknown): Keyboard | null {
  if (markup === undefined) return null
  const read = keyboard.safeParse(markup)
  if (!read.success) throw badRequest('object expected as reply markup')
  const buttons = read.data.inline_keyboard.flat()
  if (buttons.length > MOST_BUTTONS) throw badRequest('reply markup is too long')
  for (const { text, callback_data: data, url, copy_text: copy } of buttons) {
    if (NOTHING.test(text)) throw badRequest('inline keyboard button text must be non-empty')
    if ([data, url, copy].filter(kind => kind !== undefined).length !== 1) {
      throw badRequest('text buttons are unallowed in the inline keyboard')
    }
    if (data !== undefined && (data === '' || Buffer.byteLength(data) > DATA_BYTES))
      throw badRequest('BUTTON_DATA_INVALID')
    if (url !== undefined && !isLink(url))
      throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
    if (copy && (copy.text === '' || copy.text.length > COPY_UNITS))
      throw badRequest('BUTTON_COPY_TEXT_INVALID')
  }
  return buttons.length > 0 ? read.data : null
}

/** Telegram opens http(s) links to a real host, and its own tg:// ones. */
function isLink(url: string): boolean {
  if (/\s/.test(url)) return false
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `http://${url}`)
    if (protocol === 'tg:') return true
    return (protocol === 'http:' || protocol === 'https:') && /\.[\p{L}\d-]{2,}$/u.test(hostname)
  } catch {
    return false
  }
}
