/** Methods of the Bot API that CekDulu calls to answer. */
export type Method =
  | 'sendMessage'
  | 'sendDocument'
  | 'sendPhoto'
  | 'editMessageText'
  | 'deleteMessages'
  | 'answerCallbackQuery'
  | 'sendChatAction'

/** A file on this machine to send; it is deleted once delivered (E-03). */
export interface LocalFile {
  readonly path: string
  readonly name: string
}

/** Telegram takes no larger file from a bot; bytes (https://core.telegram.org/bots/api#senddocument: 50 MB). */
export const LARGEST_FILE = 50_000_000

/** One call to make, as it is kept in the outbox: plain JSON. */
export interface Outgoing {
  readonly method: Method
  readonly payload: Readonly<Record<string, unknown>>
  readonly file?: LocalFile
}

/** How a call ended. */
export type Sent =
  | { readonly ok: true; readonly messageId: number | null }
  /** Worth another try, not before `afterMs` from now. */
  | { readonly ok: false; readonly kind: 'retry'; readonly afterMs: number; readonly code: string }
  /** Will never work: drop it. `blocked` when the person blocked the bot. */
  | { readonly ok: false; readonly kind: 'refused' | 'blocked'; readonly code: string }

/** Makes a call, to Telegram or to the terminal. Never throws. */
export type Send = (call: Outgoing) => Promise<Sent>
