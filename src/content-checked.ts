import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentErrors } from './content-problems.ts'
import { forSpeed } from './for-speed.ts'
import type { Problem } from './guidance/content/problem.ts'

/** Where it is kept that a content was found right: beside what else is made of the code. */
const FOUND_RIGHT = fileURLToPath(new URL('../node_modules/.cache/content-right', import.meta.url))

/**
 * What keeps a bot from starting. The check takes about a second, and whoever asks for help waits for the start, so
 * content that this code has found right is not looked at again. Where nothing can be written it is, each time.
 */
export function contentErrorsAtStart(contentDir: string, keptIn: string = FOUND_RIGHT): readonly Problem[] {
  const mark = markOf(contentDir)
  if (mark !== undefined && forSpeed(() => readFileSync(keptIn, 'utf8')) === mark) return []
  const errors = contentErrors(contentDir)
  if (errors.length === 0 && mark !== undefined)
    forSpeed(() => {
      mkdirSync(dirname(keptIn), { recursive: true })
      writeFileSync(keptIn, mark)
    })
  return errors
}

/** Tells apart any two contents by every byte, and any two states of the code by size and time; undefined if one is unreadable. */
function markOf(contentDir: string): string | undefined {
  const hash = createHash('sha256')
  return forSpeed(() => {
    for (const name of filesOf(import.meta.dirname)) {
      const { size, mtimeMs } = statSync(join(import.meta.dirname, name))
      hash.update(`${name} ${size} ${mtimeMs}\n`)
    }
    for (const name of filesOf(contentDir))
      hash
        .update(`${name}\n`)
        .update(readFileSync(join(contentDir, name)))
        .update('\n')
    return hash.digest('hex')
  })
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()
}
