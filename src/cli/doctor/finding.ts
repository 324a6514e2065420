import type { Io } from '../io.ts'

/** Whether something is as it should be, may stay as it is, or needs mending, and what to say of it. */
export interface Finding {
  readonly state: 'ok' | 'note' | 'fault'
  readonly words: string
}

/** Looks at one thing that the bot needs. */
export type Look = (io: Io) => Finding | Promise<Finding>

/** It is as it should be. */
export function ok(words: string): Finding {
  return { state: 'ok', words }
}

/** It may stay as it is, and should be known. */
export function note(words: string): Finding {
  return { state: 'note', words }
}

/** It needs mending. */
export function fault(words: string): Finding {
  return { state: 'fault', words }
}
