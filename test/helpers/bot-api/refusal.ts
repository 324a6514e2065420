/** Telegram's answer to a call it does not carry out. */
export class Refusal extends Error {
  readonly code: number
  /** Seconds to wait, for 429. */
  readonly retryAfter: number | undefined
  /** Whether the bot is to blame; else a person or the time is (blocked, edited twice, pressed long ago). */
  readonly botsFault: boolean

  constructor(code: number, description: string, options: { retryAfter?: number; botsFault?: boolean } = {}) {
    super(description)
    this.code = code
    this.retryAfter = options.retryAfter
    this.botsFault = options.botsFault ?? code === 400
  }
}

/** A call that no careful bot makes. */
export function badRequest(description: string): Refusal {
  return new Refusal(400, `Bad Request: ${description}`)
}

/** A call that came too late or twice, which can happen to any bot. */
export function untimely(description: string): Refusal {
  return new Refusal(400, `Bad Request: ${description}`, { botsFault: false })
}
