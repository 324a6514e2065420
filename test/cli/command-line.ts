import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import { run } from '../../src/cli/run.ts'

const MAIN = resolve(import.meta.dirname, '../../src/main.ts')

/** What a command said, and the code it ended with. */
export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

type Command = readonly [args: readonly string[], input?: string, env?: Readonly<Record<string, string>>]

/** A new folder that this file of tests runs in, since commands look for files, and for settings, where they are called. */
export function inFolderOfItsOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-cli-'))
  const before = process.cwd()
  beforeAll(() => process.chdir(folder))
  afterAll(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Ways to run commands on a database in `folder`, which is also where they run. */
export function commandLine(folder: string): {
  /** As whoever types it does, in a process of its own. */
  readonly outside: (...command: Command) => Done
  /** In this very process, which must be in `folder`: Node and the program are loaded already. */
  readonly inside: (...command: Command) => Promise<Done>
} {
  const allOf = (env: Readonly<Record<string, string>>) => ({
    PATH: process.env.PATH ?? '',
    DATABASE_URL: `file:${join(folder, 'data', 'x.db')}`,
    ...env,
  })
  return {
    outside(args, input = '', env = {}) {
      const done = spawnSync(process.execPath, [MAIN, ...args], {
        input,
        encoding: 'utf8',
        cwd: folder,
        env: allOf(env),
      })
      return { code: done.status, out: done.stdout, err: done.stderr }
    },
    async inside(args, input = '', env = {}) {
      const [out, err] = [collect(), collect()]
      const code = await run(args, allOf(env), { in: Readable.from([input]), out, err })
      return { code, out: out.text(), err: err.text() }
    },
  }
}

function collect(): Writable & { text: () => string } {
  const pieces: Buffer[] = []
  const stream = new Writable({
    write(piece: Buffer, _, done) {
      pieces.push(piece)
      done()
    },
  })
  return Object.assign(stream, { text: () => Buffer.concat(pieces).toString('utf8') })
}
