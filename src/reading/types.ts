import type { Part } from '../offers/types.ts'

/** A file as a person sent it. What it is gets told from its bytes: name and type are the sender's word only. */
export interface SentFile {
  readonly bytes: Uint8Array
}

/** Why a file could not be read; every one has a sentence `reading-<why>` in `content/locales`. */
export type Why =
  | 'too-large'
  | 'too-many-pixels'
  | 'too-many-pages'
  | 'unreadable'
  | 'no-text'
  | 'no-text-document'
  | 'other-picture'
  | 'empty'
  | 'unsupported'
  | 'app'
  | 'busy'
  | 'timeout'
  | 'encrypted'

/** What was read. `pages` is how many the document has; `truncated` says that not everything was read. */
export type Read =
  | {
      readonly ok: true
      readonly parts: readonly Part[]
      readonly pages?: number
      readonly truncated: boolean
    }
  | { readonly ok: false; readonly why: Why }

/** Turns files into parts of a case. */
export interface Reader {
  /**
   * Reads one file; waits its turn, never throws for what is wrong with the file.
   * @param signal gives up when aborted, as `timeout`
   */
  readonly read: (file: SentFile, signal?: AbortSignal) => Promise<Read>
  /** Ends the reading thread. What is still waiting is answered with `busy`. */
  readonly close: () => Promise<void>
}

/** A grey picture: one byte a pixel, row by row, 0 black to 255 white. */
export interface Grey {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}
