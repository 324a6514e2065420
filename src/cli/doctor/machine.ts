import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { countReports } from '../../reports/reports.ts'
import { StoreFault } from '../../store/fault.ts'
import { ignoredWords } from '../ignored-words.ts'
import type { Io } from '../io.ts'
import { openConfiguredStore } from '../store.ts'
import { type Finding, fault, note, ok } from './finding.ts'

/** Whether this Node.js is recent enough. */
export function node(io: Io): Finding {
  const { node: version } = process.versions
  const isOld = Number(version.split('.')[0]) < 24
  return isOld ? note(io.say('doctor-node-old', { version })) : ok(io.say('doctor-node-ok', { version }))
}

/** Whether every setting is one that we know, and the file with the token is read by its owner only. */
export function settings(io: Io): Finding {
  const what = ignoredWords(io)
  if (io.config.telegram && isOpenToOthers('.env')) {
    const words = io.say('doctor-env-open')
    return fault(what === null ? words : `${words} ${io.say('config-ignored', { what })}`)
  }
  if (what === null) return ok(io.say('doctor-config-ok'))
  // A name that is nothing like one of ours may be meant for another program.
  const isSlip = io.config.ignored.some(one => 'line' in one || ('meant' in one && one.meant !== null))
  return (isSlip ? fault : note)(io.say('config-ignored', { what }))
}

/** The token in it would let anybody on this machine be the bot. Windows has no such rights to look at. */
function isOpenToOthers(file: string): boolean {
  if (process.platform === 'win32' || !existsSync(file)) return false
  return (statSync(file).mode & 0o077) !== 0
}

/** Where the data key is. */
export function key(io: Io): Finding {
  if (io.config.dataKey) return ok(io.say('doctor-key-env'))
  const file = `${io.config.databaseFile}.key`
  return existsSync(file) ? ok(io.say('doctor-key-file', { file })) : note(io.say('doctor-key-new'))
}

/** Whether the database can be opened, or made. */
export async function database(io: Io): Promise<Finding> {
  const file = io.config.databaseFile
  if (!existsSync(file)) {
    const why = file.endsWith('/') ? 'not-a-database' : mayBeMade(file) ? null : 'read-only'
    if (why !== null) return fault(io.say(`store-${why}`, { file }))
    return note(io.say('doctor-database-new', { file }))
  }
  try {
    const store = await openConfiguredStore(io)
    const reports = await countReports(store)
    await store.close()
    return ok(io.say('doctor-database-ok', { file, reports }))
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
    return fault(io.say(`store-${error.why}`, { file: error.file }))
  }
}

/** A start makes the folders that are missing, where the nearest one that is there may be written. */
function mayBeMade(file: string): boolean {
  let folder = dirname(resolve(file))
  while (!existsSync(folder)) folder = dirname(folder)
  try {
    accessSync(folder, constants.W_OK)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}
