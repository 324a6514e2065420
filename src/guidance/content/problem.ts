import { relative, resolve } from 'node:path'
import { ContentWrong, type Wrong, wrongsIn } from '../../content-wrong.ts'
import type { Args } from '../../words.ts'

/** Something wrong with the content. An error must be mended before start; a warning should be looked at. */
export interface Problem extends Wrong {
  readonly level: 'error' | 'warning'
  /** Path under the content folder. */
  readonly file: string
}

/** What must be mended. @param what ends the key of the sentence that tells it */
export function error(file: string, what: string, args: Args = {}): Problem {
  return { level: 'error', file, what, args }
}

/** What should be looked at. @param what ends the key of the sentence that tells it */
export function warning(file: string, what: string, args: Args): Problem {
  return { level: 'warning', file, what, args }
}

/**
 * Reads something of the content; what keeps it from being read is an error.
 * @param otherwise where it is looked for when the fault names no file
 */
export function attempt(contentDir: string, otherwise: string, read: () => readonly Problem[]): Problem[] {
  try {
    return [...read()]
  } catch (fault) {
    const file =
      fault instanceof ContentWrong ? relative(contentDir, resolve(contentDir, fault.file)) : otherwise
    return wrongsIn(fault).map(({ what, args }) => error(file.replaceAll('\\', '/'), what, args))
  }
}
