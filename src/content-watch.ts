import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'

/** How looking at the content folder ended. */
export type Looked =
  | { readonly state: 'same' | 'loaded' }
  /** What is wrong, naming file and field (`tellContentError`); the bot goes on with what it had. */
  | { readonly state: 'faulty'; readonly fault: unknown }

/** Picks up edits of the content folder while the bot runs. */
export interface ContentWatch {
  /** Loads now whatever is there, changed or not. */
  readonly reload: () => Promise<Looked>
  readonly stop: () => void
}

/** @param load reads everything, checks it and puts it in place; throws when anything is wrong, and then changes nothing */
export function watchContent(parts: {
  contentDir: string
  load: () => Promise<void>
  log: Logger
  /** How often it is looked, in milliseconds. Polling sees edits on every kind of mounted folder. */
  everyMs: number
}): ContentWatch {
  const { contentDir, load, log, everyMs } = parts
  let known: string | null = null
  let seen: string | null = null
  let loading: Promise<Looked> = Promise.resolve({ state: 'same' })

  async function loadNow(): Promise<Looked> {
    const { mark } = await markOf(contentDir)
    try {
      await load()
      log.info({}, 'content: loaded anew')
      return { state: 'loaded' }
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      log.error({ problem }, 'content: not loaded, what was there stays')
      return { state: 'faulty', fault: error }
    } finally {
      known = mark
    }
  }

  /** One after the other: whoever asks now wants what is there now, not what another load began with. */
  const reload = () => {
    loading = loading.then(loadNow)
    return loading
  }

  /** A folder that changed is loaded once it is quiet: half of a copied folder is no content. */
  async function look(): Promise<void> {
    const { mark, writtenAt } = await markOf(contentDir)
    // Written after the program began: what was read of it may be the old.
    known ??= writtenAt > performance.timeOrigin ? '' : mark
    if (mark !== known && mark === seen) await reload()
    seen = mark
  }

  const first = look().catch(() => {})
  const timer = setInterval(() => {
    void first.then(look).catch(error => {
      log.error({ problem: error instanceof Error ? error.message : '' }, 'content: cannot be looked at')
    })
  }, everyMs)
  timer.unref()
  return { reload, stop: () => clearInterval(timer) }
}

/** A mark that changes when any file is added, removed, or written; and when the newest was, epoch milliseconds. */
async function markOf(folder: string): Promise<{ mark: string; writtenAt: number }> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const hash = createHash('sha256')
  let writtenAt = 0
  for (const name of names) {
    const { mtimeMs, size } = await stat(join(folder, name))
    hash.update(`${name}|${mtimeMs}|${size}\n`)
    writtenAt = Math.max(writtenAt, mtimeMs)
  }
  return { mark: hash.digest('hex'), writtenAt }
}
