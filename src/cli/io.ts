import type { Readable, Writable } from 'node:stream'
import type { Config } from '../config.ts'
import type { Words } from '../words.ts'

/** What a command works with. */
export interface Io {
  readonly config: Config
  readonly words: Words
  /** A sentence in the operator's language (`DEFAULT_LANGUAGE`). */
  readonly say: (key: string, args?: Record<string, string | number>) => string
  readonly contentDir: string
  readonly in: Readable & { isTTY?: boolean }
  readonly out: Writable & { isTTY?: boolean }
  readonly err: Writable
}

/** A mistake of whoever typed the command: said plainly, exit code 2. */
export class UsageError extends Error {}

/** Writes a line and waits while the reader is slower than we are. */
export async function writeLine(out: Writable, line: string): Promise<void> {
  if (out.write(`${line}\n`)) return
  await new Promise<void>((resolve, reject) => {
    out.once('drain', resolve)
    out.once('error', reject)
  })
}

/** All of standard input, with a hint to whoever sits at a keyboard. */
export async function readInput(io: Io): Promise<string> {
  if (io.in.isTTY) io.err.write(`${io.say('cli-reading-stdin')}\n`)
  const chunks: Buffer[] = []
  for await (const chunk of io.in) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}
