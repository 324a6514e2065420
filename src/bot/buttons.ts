import { timingSafeEqual } from 'node:crypto'
import { createMac } from '../store/mac.ts'

/** What a pressed button asks for: an action and up to a few short arguments. */
export interface Press {
  readonly action: string
  readonly args: readonly string[]
  /** Anybody in the chat may press it, not only its owner. */
  readonly shared?: true
}

/** Makes and reads the data behind buttons (T-05). */
export interface Buttons {
  /**
   * The data of a button that only `owner` may press, for 13 weeks; one that ends a subscription, for ever.
   * @throws RangeError when it would not fit Telegram's 64 bytes
   */
  readonly make: (owner: number, action: string, ...args: string[]) => string
  /** The press, or null for data that is forged, damaged, another person's or past its time. */
  readonly read: (owner: number, data: string) => Press | null
  /**
   * The data of a button that everybody in one chat may press for a while.
   * @param until epoch milliseconds; kept to the second
   * @throws RangeError when it would not fit Telegram's 64 bytes
   */
  readonly makeShared: (chat: number, until: number, action: string, ...args: string[]) => string
  /** The press, or null for data that is forged, damaged, of another chat or past its time. */
  readonly readShared: (chat: number, now: number, data: string) => Press | null
}

const MAX_BYTES = 64
const WEEK_MS = 7 * 24 * 60 * 60 * 1000
/** The week a button was made in takes two letters, so weeks are counted round. */
const WEEKS = 36 ** 2
/** Whoever scrolls up to something older had better ask anew: what it would act on has changed or gone. */
const MOST_WEEKS = 13
/** Unwanted messages can be stopped from any of them, however old. */
const LASTING: ReadonlySet<string> = new Set(['unsub'])
/** Of base64url, 48 bits: a forger would need some 10^14 presses. */
const SIGNATURE_LETTERS = 8

/**
 * Buttons signed for their owner, so that data which Telegram clients may alter is never trusted.
 * @param key secret of 32 bytes
 * @param now clock, epoch milliseconds
 */
export function createButtons(key: Buffer, now: () => number = Date.now): Buttons {
  const week = () => Math.floor(now() / WEEK_MS) % WEEKS
  const mac = createMac(key)
  /** `whose` is a person's id, or a chat's with a word before it: the one can never pass for the other. */
  const sign = (whose: string, body: string) =>
    mac(`${whose}|${body}`, 'base64url').slice(0, SIGNATURE_LETTERS)

  const seal = (whose: string, body: string) => {
    const data = `${body}~${sign(whose, body)}`
    if (Buffer.byteLength(data) > MAX_BYTES) throw new RangeError(`button data too long: ${body}`)
    return data
  }
  /** The signed part, or null when the signature is not right for whose it should be. */
  const open = (whose: string, data: string) => {
    const at = data.lastIndexOf('~')
    if (at < 1) return null
    const body = data.slice(0, at)
    const given = Buffer.from(data.slice(at + 1))
    const right = Buffer.from(sign(whose, body))
    return given.length === right.length && timingSafeEqual(given, right) ? body : null
  }

  return {
    make: (owner, action, ...args) =>
      seal(`${owner}`, `${[action, ...args].join(':')}${week().toString(36).padStart(2, '0')}`),
    read(owner, data) {
      const body = open(`${owner}`, data)
      if (body === null) return null
      const [action = '', ...args] = body.slice(0, -2).split(':')
      const age = (week() - Number.parseInt(body.slice(-2), 36) + WEEKS) % WEEKS
      return LASTING.has(action) || age <= MOST_WEEKS ? { action, args } : null
    },
    makeShared(chat, until, action, ...args) {
      return seal(`chat ${chat}`, [Math.floor(until / 1000).toString(36), action, ...args].join(':'))
    },
    readShared(chat, now, data) {
      const body = open(`chat ${chat}`, data)
      if (body === null) return null
      const [until = '', action = '', ...args] = body.split(':')
      return Number.parseInt(until, 36) * 1000 > now ? { action, args, shared: true } : null
    },
  }
}
