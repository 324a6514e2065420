import { Refusal } from './refusal.ts'

/** What goes wrong with a call: an answer of Telegram's, a connection cut off, or no answer ever. */
export type FaultKind = 'blocked' | 'too_many_requests' | 'server_error' | 'bad_gateway' | 'reset' | 'hang'

/** A fault to come. */
export interface Fault {
  readonly kind: FaultKind
  /** Only calls of this method. */
  readonly method?: string
  /** Only calls to this chat. */
  readonly chatId?: number
  /** How many calls it hits; 1 when not said. */
  readonly times?: number
  /** How many matching calls go well before. */
  readonly after?: number
  /** For 429, in seconds; 1 when not said. */
  readonly retryAfter?: number
  /** The call is carried out, only its answer is lost. */
  readonly carriedOut?: boolean
}

/** Faults waiting for their calls. */
export class Faults {
  readonly #coming: { fault: Fault; skip: number; left: number }[] = []

  add(fault: Fault): void {
    this.#coming.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 })
  }

  /** The fault that hits this call, if any. */
  hit(method: string, chatId: unknown): Fault | undefined {
    const found = this.#coming.find(
      ({ fault, left }) =>
        left > 0 &&
        (fault.method ?? method) === method &&
        (fault.chatId === undefined || String(fault.chatId) === String(chatId)),
    )
    if (!found) return undefined
    if (found.skip > 0) {
      found.skip -= 1
      return undefined
    }
    found.left -= 1
    return found.fault
  }

  /** How many of the promised faults have not happened yet. */
  get left(): number {
    return this.#coming.reduce((sum, { left }) => sum + (Number.isFinite(left) ? left : 0), 0)
  }
}

/** A fault as Telegram would word it, or null for one without an answer. */
export function worded({ kind, retryAfter = 1 }: Fault): Refusal | null {
  switch (kind) {
    case 'blocked':
      return new Refusal(403, 'Forbidden: bot was blocked by the user')
    case 'too_many_requests':
      return new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retryAfter })
    case 'server_error':
      return new Refusal(500, 'Internal Server Error')
    case 'bad_gateway':
      return new Refusal(502, 'Bad Gateway')
    case 'reset':
    case 'hang':
      return null
  }
}
