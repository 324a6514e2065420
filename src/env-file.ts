import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'dotenv'
import { nearest } from './nearest.ts'

/** Something in a `.env` file that sets nothing: a name that is no setting, or a line that is no `NAME=value`. */
export type Ignored =
  | { readonly name: string; readonly meant: string | null }
  | {
      /** From 1 on; its text is not told, since it may hold a secret. */
      readonly line: number
    }
  /** A setting that does nothing without another one. */
  | { readonly name: string; readonly needs: string }

/** What a `.env` file sets, and what in it sets nothing; `unreadable` where it is there and cannot be read. */
export interface EnvFile {
  readonly values: Readonly<Record<string, string>>
  readonly ignored: readonly Ignored[]
  readonly unreadable: 'file' | 'utf16' | null
}

/** Nothing, a comment, or a name with its value. */
const UNDERSTOOD = /^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*[=:].*)?$/

/**
 * Reads a `.env` file; one that is not there sets nothing.
 * @param settings the names that set something
 */
export function readEnvFile(file: string, settings: readonly string[]): EnvFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { values: {}, ignored: absent ? misnamed(file) : [], unreadable: absent ? null : 'file' }
  }
  // Notepad of Windows calls it Unicode; every second byte is nothing.
  if (text.includes('\0')) return { values: {}, ignored: [], unreadable: 'utf16' }
  const values = parse(text)
  const names = Object.keys(values)
    .filter(name => !settings.includes(name))
    .map(name => ({ name, meant: nearest(name.toUpperCase(), settings) }))
  // A value in quotes may run over many lines, which are none of ours to understand.
  const isSimple = Object.values(values).every(value => !value.includes('\n'))
  const lines = isSimple
    ? text.split(/\r?\n/).flatMap((line, at) => (UNDERSTOOD.test(line) ? [] : [at + 1]))
    : []
  return { values, ignored: [...names, ...lines.map(line => ({ line }))], unreadable: null }
}

/** Windows hides the ending that it adds. */
function misnamed(file: string): Ignored[] {
  return existsSync(`${file}.txt`) ? [{ name: `${basename(file)}.txt`, meant: basename(file) }] : []
}
