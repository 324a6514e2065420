import { StoreFault } from '../store/fault.ts'
import { UsageError } from './io.ts'

/** Something in the content folder cannot be read; its cause says what, and in which file (`tellContentError`). */
export class ContentFault extends Error {}

/** Mistakes of ours, not of whoever edits the content. */
const OURS = [TypeError, RangeError, ReferenceError, UsageError, StoreFault]

/**
 * Reads the content folder; what is wrong there is said as it is, since whoever runs a command may have edited it.
 * @throws ContentFault with the message of the reader; faults of the code, the store and the command line unchanged
 */
export async function readingContent<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Error) || OURS.some(kind => error instanceof kind)) throw error
    throw new ContentFault(error.message, { cause: error })
  }
}
