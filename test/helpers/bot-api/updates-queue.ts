import { badRequest, Refusal } from './refusal.ts'

/** An update as Telegram keeps it until it is confirmed. */
export interface Update {
  readonly update_id: number
  readonly [kind: string]: unknown
}

/** Updates waiting for the bot, and the long poll that asks for them. */
export class UpdatesQueue {
  #pending: Update[] = []
  #again: Update[] = []
  #nextId: number
  #allowed: readonly string[] | null = null
  #poll: { answer: (updates: Update[]) => void; refuse: (why: Refusal) => void } | null = null
  readonly #waiting = new Set<() => void>()

  constructor(firstId: number) {
    this.#nextId = firstId
  }

  get pending(): readonly Update[] {
    return this.#pending
  }

  /** @returns the update, or null when the bot did not ask for updates of this kind */
  add(kind: string, content: object): Update | null {
    if (this.#allowed && !this.#allowed.includes(kind)) return null
    const update = { update_id: this.#nextId, [kind]: content }
    this.#nextId += 1
    this.#pending.push(update)
    this.#changed()
    return update
  }

  /** Delivers an update once more, though it was confirmed, as Telegram does at times. */
  repeat(update: Update): void {
    this.#again.push(update)
    this.#changed()
  }

  /** Which kinds from now on; an empty list means Telegram's default, undefined the setting from before. */
  allow(kinds: readonly string[] | undefined): void {
    if (kinds) this.#allowed = kinds.length > 0 ? kinds : null
  }

  /** Takes the next update for a webhook whose chat is not among the busy ones. */
  nextFor(isBusy: (update: Update) => boolean): Update | undefined {
    const repeated = this.#again.findIndex(update => !isBusy(update))
    if (repeated >= 0) return this.#again.splice(repeated, 1)[0]
    return this.#pending.find(update => !isBusy(update))
  }

  confirm(update: Update): void {
    this.#pending = this.#pending.filter(kept => kept !== update)
    this.#changed()
  }

  drop(): void {
    this.#pending = []
  }

  onChange(wake: () => void): () => void {
    this.#waiting.add(wake)
    return () => void this.#waiting.delete(wake)
  }

  /**
   * `getUpdates`: confirms what is below the offset and waits for more. A second poll ends the first with 409.
   * @param gone fires when the bot hung up
   * @throws Refusal
   */
  async poll(
    { offset = 0, limit = 100, timeout = 0 }: { offset?: number; limit?: number; timeout?: number },
    gone: AbortSignal,
  ): Promise<Update[]> {
    if (limit < 1 || limit > 100) throw badRequest('limit must be between 1 and 100')
    this.#poll?.refuse(
      new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    )
    const last = this.#pending.length + offset
    this.#pending =
      offset < 0 ? this.#pending.slice(Math.max(0, last)) : this.#pending.filter(u => u.update_id >= offset)
    this.#changed()
    const now = () => [...this.#again.splice(0), ...this.#pending].slice(0, limit)
    if (timeout === 0 || this.#again.length > 0 || this.#pending.length > 0) return now()
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        if (this.#poll === mine) this.#poll = null
      }
      const mine = {
        answer: (updates: Update[]) => {
          end()
          resolve(updates)
        },
        refuse: (why: Refusal) => {
          end()
          reject(why)
        },
      }
      const timer = setTimeout(() => mine.answer([]), timeout * 1000)
      gone.addEventListener('abort', () => mine.answer([]), { once: true })
      this.#poll = mine
    })
  }

  #changed(): void {
    if (this.#poll && (this.#again.length > 0 || this.#pending.length > 0)) {
      this.#poll.answer([...this.#again.splice(0), ...this.#pending].slice(0, 100))
    }
    for (const wake of this.#waiting) wake()
  }
}
