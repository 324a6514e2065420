import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'

/** What a pressed button asks for: an action and up to a few short arguments. */
export interface Press {
  readonly action: string
  readonly args: readonly string[]
}

/** Makes and reads the data behind buttons (T-05). */
export interface Buttons {
  /**
   * The data of a button that only `owner` may press.
   * @throws RangeError when it would not fit Telegram's 64 bytes
   */
  readonly make: (owner: number, action: string, ...args: string[]) => string
  /** The press, or null for data that is forged, damaged or another person's. */
  readonly read: (owner: number, data: string) => Press | null
}

const MAX_BYTES = 64
/** 48 bits: a forger would need some 10^14 presses. */
const SIGNATURE_BYTES = 6

/**
 * Buttons signed for their owner, so that data which Telegram clients may alter is never trusted.
 * @param key secret of 32 bytes
 */
export function createButtons(key: Buffer): Buttons {
  const secret = createSecretKey(key)
  const sign = (owner: number, body: string) =>
    createHmac('sha256', secret)
      .update(`${owner}|${body}`)
      .digest()
      .subarray(0, SIGNATURE_BYTES)
      .toString('base64url')

  return {
    make(owner, action, ...args) {
      const body = [action, ...args].join(':')
      const data = `${body}~${sign(owner, body)}`
      if (Buffer.byteLength(data) > MAX_BYTES) throw new RangeError(`button data too long: ${action}`)
      return data
    },
    read(owner, data) {
      const at = data.lastIndexOf('~')
      if (at < 1) return null
      const body = data.slice(0, at)
      const given = Buffer.from(data.slice(at + 1))
      const right = Buffer.from(sign(owner, body))
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null
      const [action = '', ...args] = body.split(':')
      return { action, args }
    },
  }
}
