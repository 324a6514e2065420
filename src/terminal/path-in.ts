import { statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A message that is nothing but a path: a file to read, a folder, or nothing that is there. */
export interface PathTyped {
  readonly kind: 'file' | 'folder' | 'missing'
  readonly path: string
  readonly name: string
}

const ENDING = /\.(?:jpe?g|png|webp|gif|heic|heif|avif|tiff?|bmp|pdf|docx?|txt|html?|ogg|opus|mp3|m4a|wav)$/i
/** Begins like a path. A `/command` has one slash, no ending and nothing else. */
const ROOTED = /^(?:\/[^/\s][^/]*\/|\.{1,2}\/|~\/|file:\/\/|[a-z]:\\)/i
const LONGEST = 1000

/**
 * Recognises a message that is only a path, as typed or as terminals write it when a file is dragged in: quoted, with
 * escaped spaces, or a file:// address.
 * @returns null for everything else
 */
export function pathIn(text: string): PathTyped | null {
  const typed = text.trim()
  if (typed.length > LONGEST || typed.includes('\n')) return null
  const bare = /^(['"])(.*)\1$/.exec(typed)?.[2] ?? typed.replace(/\\([ '"()&])/g, '$1')
  const isRooted = ROOTED.test(bare)
  const isOneName = ENDING.test(bare) && !bare.includes('://')
  if (!isRooted && !isOneName) return null
  const path = resolved(bare)
  if (path === null) return null
  const kind = kindOf(path)
  // "Tolong cek brosur.pdf" is talk; only a name that is there, or that has no spaces, is meant as one.
  if (kind === 'missing' && !ENDING.test(bare) && !/^(?:file:\/\/|~\/|\.{1,2}\/)/.test(bare)) return null
  if (kind === 'missing' && !isRooted && /\s/.test(bare)) return null
  return { kind, path, name: basename(path) }
}

function resolved(bare: string): string | null {
  if (bare.startsWith('~/')) return join(homedir(), bare.slice(2))
  if (!/^file:\/\//i.test(bare)) return bare
  try {
    return fileURLToPath(bare)
  } catch {
    return null
  }
}

function kindOf(path: string): PathTyped['kind'] {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return 'missing'
    return found.isFile() ? 'file' : 'folder'
  } catch {
    return 'missing'
  }
}
