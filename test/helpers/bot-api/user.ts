import type { CallbackQueries } from './callback-queries.ts'
import type { Chat, Event, Message, Person } from './chat.ts'
import { entitiesOf } from './client-entities.ts'
import type { SentFiles } from './sent-files.ts'
import type { Update } from './updates-queue.ts'
import { PATIENCE_MS, waitFor } from './wait.ts'

/** What a person can add to a message. */
export interface SendOptions {
  /** Makes it a forward: whose words it holds. A name alone is somebody who hides their account. */
  readonly forwardFrom?: Person | string
  readonly replyTo?: Message
  /** A picture, with the text as its caption; `true` for one whose bytes nobody will ask for. */
  readonly photo?: boolean | Uint8Array
  /** A document, with the text as its caption. */
  readonly document?: Uint8Array
  /** A voice message. */
  readonly voice?: Uint8Array
  /** Part of an album. */
  readonly album?: string
}

/** Hands updates to the bot; null when the bot did not ask for them. */
export type Emit = (kind: string, content: object) => Update | null

/** Clients cut longer texts into several messages. */
const CLIENT_LIMIT = 4096

/** A person in one chat with the bot: what they do, and what they get to read. */
export class User {
  readonly person: Person
  readonly chat: Chat
  /** The updates their acts caused, in order, for a test to repeat one. */
  readonly updates: Update[] = []
  readonly #emit: Emit
  readonly #queries: CallbackQueries
  readonly #files: SentFiles
  #readFrom = 0
  #presses = 0

  constructor(person: Person, chat: Chat, emit: Emit, queries: CallbackQueries, files: SentFiles) {
    this.person = person
    this.chat = chat
    this.#emit = emit
    this.#queries = queries
    this.#files = files
  }

  /** Sends a text, cut as Telegram's clients do when it is too long. @returns the last message */
  sends(text: string, options: SendOptions = {}): Message {
    this.#readFrom = this.chat.events.length
    const pieces = text.match(new RegExp(`.{1,${CLIENT_LIMIT}}(?<![\\ud800-\\udbff])`, 'gs')) ?? [text]
    return pieces.map(piece => this.#sendOne(piece, options)).slice(-1)[0] as Message
  }

  /** Forwards somebody's words. */
  forwards(text: string, from: Person | string = 'Lowongan Luar Negeri'): Message {
    return this.sends(text, { forwardFrom: from })
  }

  #sendOne(text: string, { forwardFrom, replyTo, photo, document, voice, album }: SendOptions): Message {
    const entities = entitiesOf(text)
    const date = Math.floor(Date.now() / 1000)
    const origin =
      typeof forwardFrom === 'string'
        ? { type: 'hidden_user', date, sender_user_name: forwardFrom }
        : { type: 'user', date, sender_user: forwardFrom }
    const captioned = {
      ...(text ? { caption: text } : {}),
      ...(entities.length > 0 ? { caption_entities: entities } : {}),
      ...(album ? { media_group_id: album } : {}),
    }
    const id = this.#files.keep(voice ?? document ?? (photo instanceof Uint8Array ? photo : new Uint8Array()))
    const content = voice
      ? { voice: { file_id: id, file_unique_id: id, duration: 5, mime_type: 'audio/ogg' }, ...captioned }
      : document
        ? {
            document: { file_id: id, file_unique_id: id, file_name: 'file', file_size: document.length },
            ...captioned,
          }
        : photo
          ? { photo: [{ file_id: id, file_unique_id: id, width: 90, height: 90 }], ...captioned }
          : { text, ...(entities.length > 0 ? { entities } : {}) }
    const message = this.chat.post(
      {
        from: this.person,
        ...content,
        ...(replyTo ? { reply_to_message: replyTo } : {}),
        ...(forwardFrom ? { forward_origin: origin } : {}),
      },
      { text },
    )
    this.#did('message', message)
    return message
  }

  /**
   * Presses the newest button with this label or data, or one of a given message even if it is old.
   * @param options.data presses with this data instead, as a forger would
   * @returns the id of the query
   * @throws Error when there is no such button
   */
  presses(label: string | RegExp, options: { on?: Message; data?: string } = {}): string {
    const messages = options.on ? [options.on] : this.chat.messages.toReversed()
    const fits = (text: string) => (typeof label === 'string' ? text.includes(label) : label.test(text))
    for (const message of messages) {
      const button = message.reply_markup?.inline_keyboard
        .flat()
        .find(({ text, callback_data: data }) => data !== undefined && (fits(text) || data === label))
      if (!button) continue
      return this.#press(message, button.text, options.data ?? button.callback_data ?? '')
    }
    throw new Error(`no button ${label} to press\n${this.transcript()}`)
  }

  /** A press with data of one's own making, as only an altered client can send it. */
  forges(data: string, on: Message): string {
    return this.#press(on, data, data)
  }

  #press(message: Message, label: string, data: string): string {
    this.#readFrom = this.chat.events.length
    this.#presses += 1
    const id = `${this.person.id}${String(this.chat.events.length).padStart(6, '0')}${this.#presses}`
    const who = this.person.first_name
    this.chat.happen({ kind: 'press', by: 'person', who, text: label, message, file: null })
    this.#queries.open(id, this.chat, label)
    this.#did('callback_query', {
      id,
      from: this.person,
      message,
      chat_instance: `${this.chat.info.id}`,
      data,
    })
    return id
  }

  #did(kind: string, content: object): void {
    const update = this.#emit(kind, content)
    if (update) this.updates.push(update)
  }

  /** Waits for a message or edit that fits, since this person last did something. */
  hears(pattern: string | RegExp, patienceMs?: number): Promise<Event>
  /** Waits for so many of them. */
  hears(count: number, patienceMs?: number): Promise<Event[]>
  hears(wanted: string | RegExp | number, patienceMs: number = PATIENCE_MS): Promise<Event | Event[]> {
    const said = () =>
      this.chat.events.slice(this.#readFrom).filter(event => event.by === 'bot' && event.kind !== 'toast')
    if (typeof wanted === 'number') {
      return this.#wait(
        () => (said().length >= wanted ? said().slice(0, wanted) : undefined),
        `${wanted} messages`,
        patienceMs,
      )
    }
    return this.#wait(() => said().find(event => fits(event.text, wanted)), `message ${wanted}`, patienceMs)
  }

  /** Waits for the short notice that answers a pressed button; one without words is the empty text. */
  seesToast(pattern: string | RegExp = '', patienceMs: number = PATIENCE_MS): Promise<Event> {
    const toasts = () => this.chat.events.slice(this.#readFrom).filter(event => event.kind === 'toast')
    return this.#wait(
      () => toasts().find(event => fits(event.text, pattern)),
      `notice ${pattern}`,
      patienceMs,
    )
  }

  /**
   * Makes sure that the bot stays silent.
   * @throws Error when it said something since this person last did something
   */
  async hearsNothing(forMs = 400): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, forMs))
    const said = this.chat.events.slice(this.#readFrom).filter(event => event.by === 'bot')
    if (said.length > 0) throw new Error(`the bot should have said nothing\n${this.transcript()}`)
  }

  /** Blocks the bot, or throws it out of the group: whatever it sends from now on is refused with 403. */
  blocks(): void {
    this.chat.blocked = true
  }

  /** The newest message of the bot that has buttons. */
  lastWithButtons(): Message {
    const found = this.chat.messages.findLast(message => message.from.is_bot && message.reply_markup)
    if (!found) throw new Error(`the bot has shown no buttons\n${this.transcript()}`)
    return found
  }

  /** The whole chat, to read in an error. */
  transcript(): string {
    return this.chat.events
      .map(({ kind, who, by, text, message, file }) => {
        const buttons = by === 'bot' ? (message?.reply_markup?.inline_keyboard.flat() ?? []) : []
        const keys = buttons.map(button => ` [${button.text}]`).join('')
        return `${who} ${kind === 'message' ? '' : `(${kind})`}: ${text}${file ? ` <${file.name}>` : ''}${keys}`
      })
      .join('\n')
  }

  #wait<T>(look: () => T | undefined, missed: string, patienceMs: number): Promise<T> {
    const story = () => `${this.person.first_name} did not get ${missed}. The chat:\n${this.transcript()}`
    return waitFor(look, wake => this.chat.onEvent(wake), story, patienceMs)
  }
}

function fits(text: string, pattern: string | RegExp): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text)
}
