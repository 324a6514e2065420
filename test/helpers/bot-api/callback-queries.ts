import type { Chat } from './chat.ts'
import { badRequest, untimely } from './refusal.ts'

const LONGEST_TOAST = 200

/** A pressed button on its way to an answer. */
interface Query {
  readonly chat: Chat
  readonly label: string
  state: 'open' | 'answered' | 'too old'
}

/** The pressed buttons; each must be answered once, for the person's client shows it as working until then. */
export class CallbackQueries {
  readonly #queries = new Map<string, Query>()

  open(id: string, chat: Chat, label: string): void {
    this.#queries.set(id, { chat, label, state: 'open' })
  }

  /** From now on Telegram no longer takes an answer to it. */
  age(id: string): void {
    const query = this.#queries.get(id)
    if (query) query.state = 'too old'
  }

  /** @throws Refusal in Telegram's words */
  answer(id: string, text: string | undefined): void {
    const query = this.#queries.get(id)
    if (query?.state !== 'open') {
      throw (query ? untimely : badRequest)(
        'query is too old and response timeout expired or query ID is invalid',
      )
    }
    if (text !== undefined && text.length > LONGEST_TOAST) throw badRequest('MESSAGE_TOO_LONG')
    query.state = 'answered'
    query.chat.happen({ kind: 'toast', by: 'bot', who: 'bot', text: text ?? '', message: null, file: null })
  }

  isOpen(id: string): boolean {
    return this.#queries.get(id)?.state === 'open'
  }

  /** The labels of buttons still waiting for an answer. */
  get unanswered(): string[] {
    return [...this.#queries.values()].filter(query => query.state === 'open').map(query => query.label)
  }
}
