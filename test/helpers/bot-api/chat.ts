import type { Entity, Keyboard } from './rules.ts'
import type { Upload } from './upload.ts'

/** Somebody on Telegram, as the Bot API shows them. */
export interface Person {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
  readonly language_code?: string
}

/** A message as it stands in a chat. */
export interface Message {
  readonly message_id: number
  readonly from: Person
  readonly chat: ChatInfo
  readonly date: number
  readonly edit_date?: number
  readonly text?: string
  readonly caption?: string
  readonly entities?: readonly Entity[]
  readonly caption_entities?: readonly Entity[]
  readonly reply_markup?: Keyboard
  readonly reply_to_message?: Message
  readonly document?: {
    readonly file_id: string
    readonly file_unique_id: string
    readonly file_name: string
    readonly file_size: number
  }
  readonly photo?: readonly object[]
  readonly forward_origin?: object
}

/** A chat as it appears in messages. */
export interface ChatInfo {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup'
  readonly title?: string
  readonly first_name?: string
}

/** Something that happened in a chat, as its people saw it. */
export interface Event {
  readonly kind: 'message' | 'edit' | 'toast' | 'press'
  readonly by: 'bot' | 'person'
  readonly who: string
  /** What could be read: text, caption, toast, or the label of a pressed button. */
  readonly text: string
  /** The message as it was then; for a press, the one with the button. */
  readonly message: Message | null
  /** The file that came with it. */
  readonly file: Upload | null
}

/** One chat: its messages in order, and all that happened. */
export class Chat {
  readonly info: ChatInfo
  readonly events: Event[] = []
  /** Set when the person blocked the bot, or removed it. */
  blocked = false
  readonly #messages = new Map<number, Message>()
  readonly #waiting = new Set<() => void>()
  #lastId: number

  constructor(info: ChatInfo, firstId: number) {
    this.info = info
    this.#lastId = firstId - 1
  }

  /** The messages now, as edits left them. */
  get messages(): Message[] {
    return [...this.#messages.values()]
  }

  find(messageId: number): Message | undefined {
    return this.#messages.get(messageId)
  }

  /** Puts a message into the chat under the next id. A message it answers is kept one level deep, as Telegram does. */
  post(
    message: Omit<Message, 'message_id' | 'chat' | 'date'>,
    event: { text: string; file?: Upload },
  ): Message {
    this.#lastId += 1
    const whole = { message_id: this.#lastId, chat: this.info, date: now(), ...withoutDepth(message) }
    this.#messages.set(whole.message_id, whole)
    this.happen({
      kind: 'message',
      by: message.from.is_bot ? 'bot' : 'person',
      who: message.from.first_name,
      text: event.text,
      message: whole,
      file: event.file ?? null,
    })
    return whole
  }

  /** Replaces a message's content, keeping its id, date and what it answers. */
  edit(old: Message, content: Pick<Message, 'text' | 'entities' | 'reply_markup'>): Message {
    const { message_id, from, chat, date, reply_to_message: answered } = old
    const whole: Message = {
      ...{ message_id, from, chat, date, edit_date: now() },
      ...(answered ? { reply_to_message: answered } : {}),
      ...content,
    }
    this.#messages.set(message_id, whole)
    this.happen({
      kind: 'edit',
      by: 'bot',
      who: from.first_name,
      text: content.text ?? '',
      message: whole,
      file: null,
    })
    return whole
  }

  /** A person deletes a message, or clears the chat. */
  remove(messageId: number): void {
    this.#messages.delete(messageId)
  }

  /** As if the message had been sent earlier. @param seconds by so much */
  age(messageId: number, seconds: number): void {
    const message = this.#messages.get(messageId)
    if (message) this.#messages.set(messageId, { ...message, date: message.date - seconds })
  }

  happen(event: Event): void {
    this.events.push(event)
    for (const wake of this.#waiting) wake()
  }

  /** Calls `wake` whenever something happens, until the returned function is called. */
  onEvent(wake: () => void): () => void {
    this.#waiting.add(wake)
    return () => void this.#waiting.delete(wake)
  }
}

function withoutDepth<T extends { reply_to_message?: Message }>(message: T): T {
  if (!message.reply_to_message) return message
  const { reply_to_message: _deeper, ...answered } = message.reply_to_message
  return { ...message, reply_to_message: answered }
}

function now(): number {
  return Math.floor(Date.now() / 1000)
}
