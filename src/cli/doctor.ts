import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { GrammyError } from 'grammy'
import { ageOf, OLD_DAYS } from '../agencies/lines.ts'
import { listFilesBeside, loadList } from '../agencies/list-file.ts'
import { createApi, signalFor } from '../bot/path/telegram.ts'
import { loadKnowledge } from '../guidance/content/load.ts'
import { pingModel } from '../llm/ping.ts'
import { jakartaDay } from '../reports/day.ts'
import { countReports } from '../reports/reports.ts'
import { StoreFault } from '../store/fault.ts'
import { problemsOf } from './content.ts'
import { ignoredWords } from './ignored-words.ts'
import type { Io } from './io.ts'
import { openConfiguredStore } from './store.ts'

type State = 'ok' | 'note' | 'fault'

interface Finding {
  readonly part: string
  readonly state: State
  readonly words: string
}

const MARKS: Record<State, string> = { ok: '✓', note: '–', fault: '✗' }
const STALE_DAYS = 365

/**
 * `doctor`: looks at everything the bot needs and says what to do for each fault. Changes nothing: a database that
 * is not there yet is not made.
 * @returns exit code: 1 when anything needs mending
 */
export async function doctor(io: Io): Promise<number> {
  const findings: Finding[] = []
  for (const look of [node, settings, content, agencies, key, database, telegram, model, staff, digest]) {
    const finding = await look(io)
    findings.push(finding)
    io.out.write(`${MARKS[finding.state]} ${io.say(`doctor-${finding.part}`)}: ${finding.words}\n`)
  }
  const faults = findings.filter(finding => finding.state === 'fault').length
  io.out.write(`\n${faults === 0 ? io.say('doctor-all-well') : io.say('doctor-faults', { count: faults })}\n`)
  return faults === 0 ? 0 : 1
}

function node(io: Io): Finding {
  const { node: version } = process.versions
  const old = Number(version.split('.')[0]) < 24
  return {
    part: 'node',
    state: old ? 'note' : 'ok',
    words: io.say(old ? 'doctor-node-old' : 'doctor-node-ok', { version }),
  }
}

function settings(io: Io): Finding {
  const part = 'config'
  const what = ignoredWords(io)
  if (io.config.telegram && isOpenToOthers('.env')) {
    const words = io.say('doctor-env-open')
    return {
      part,
      state: 'fault',
      words: what === null ? words : `${words} ${io.say('config-ignored', { what })}`,
    }
  }
  if (what === null) return { part, state: 'ok', words: io.say('doctor-config-ok') }
  // A name that is nothing like one of ours may be meant for another program.
  const isSlip = io.config.ignored.some(one => 'line' in one || ('meant' in one && one.meant !== null))
  return { part, state: isSlip ? 'fault' : 'note', words: io.say('config-ignored', { what }) }
}

/** The token in it would let anybody on this machine be the bot. Windows has no such rights to look at. */
function isOpenToOthers(file: string): boolean {
  if (process.platform === 'win32' || !existsSync(file)) return false
  return (statSync(file).mode & 0o077) !== 0
}

function content(io: Io): Finding {
  const part = 'content'
  const errors = problemsOf(io, STALE_DAYS).filter(problem => problem.level === 'error')
  if (errors.length > 0)
    return { part, state: 'fault', words: io.say('doctor-content-bad', { count: errors.length }) }
  const knowledge = loadKnowledge(io.contentDir)
  const words = io.say('doctor-content-ok', {
    articles: knowledge.articles.length,
    facts: knowledge.passages.size,
    contacts: knowledge.contacts.length,
    languages: io.words.languages.length,
  })
  return { part, state: 'ok', words }
}

function key(io: Io): Finding {
  const part = 'key'
  if (io.config.dataKey) return { part, state: 'ok', words: io.say('doctor-key-env') }
  const file = `${io.config.databaseFile}.key`
  return existsSync(file)
    ? { part, state: 'ok', words: io.say('doctor-key-file', { file }) }
    : { part, state: 'note', words: io.say('doctor-key-new') }
}

async function database(io: Io): Promise<Finding> {
  const part = 'database'
  const file = io.config.databaseFile
  if (!existsSync(file)) {
    const why = file.endsWith('/') ? 'not-a-database' : mayBeMade(file) ? null : 'read-only'
    if (why !== null) return { part, state: 'fault', words: io.say(`store-${why}`, { file }) }
    return { part, state: 'note', words: io.say('doctor-database-new', { file }) }
  }
  try {
    const store = await openConfiguredStore(io)
    const reports = await countReports(store)
    await store.close()
    return { part, state: 'ok', words: io.say('doctor-database-ok', { file, reports }) }
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
    return { part, state: 'fault', words: io.say(`store-${error.why}`, { file: error.file }) }
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

async function telegram(io: Io): Promise<Finding> {
  const part = 'telegram'
  const { telegram: settings } = io.config
  if (!settings) return { part, state: 'note', words: io.say('doctor-telegram-off') }
  const api = createApi(settings.token, settings.apiRoot)
  const signal = signalFor(AbortSignal.timeout(10_000))
  try {
    const me = await api.getMe(signal)
    const info = settings.webhook ? await api.getWebhookInfo(signal) : null
    if (info?.url && info.url !== settings.webhook?.url) {
      return { part, state: 'fault', words: io.say('doctor-telegram-webhook') }
    }
    return { part, state: 'ok', words: io.say('doctor-telegram-ok', { name: me.username }) }
  } catch (error) {
    const refused = error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
    const words = refused
      ? io.say('doctor-telegram-refused')
      : io.say('doctor-telegram-unreachable', { where: settings.apiRoot })
    return { part, state: 'fault', words }
  }
}

async function model(io: Io): Promise<Finding> {
  const part = 'model'
  const settings = io.config.model
  if (!settings) return { part, state: 'note', words: io.say('doctor-model-off') }
  const why = await pingModel(settings)
  return why === null
    ? { part, state: 'ok', words: io.say('doctor-model-ok', { model: settings.model }) }
    : { part, state: 'fault', words: io.say('doctor-model-bad', { model: settings.model, why }) }
}

/** A digest to a chat the bot is not in would be dropped every Monday without a word. */
async function digest(io: Io): Promise<Finding> {
  const part = 'digest'
  const { telegram: settings, staffChatId } = io.config
  if (staffChatId === undefined) return { part, state: 'note', words: io.say('doctor-digest-off') }
  if (!settings) return { part, state: 'note', words: io.say('doctor-digest-no-telegram') }
  const api = createApi(settings.token, settings.apiRoot)
  try {
    await api.getChat(staffChatId, signalFor(AbortSignal.timeout(10_000)))
    return { part, state: 'ok', words: io.say('doctor-digest-ok') }
  } catch (error) {
    const why = error instanceof GrammyError ? 'doctor-digest-not-there' : 'doctor-digest-unreachable'
    return { part, state: 'fault', words: io.say(why) }
  }
}

function agencies(io: Io): Finding {
  const part = 'agencies'
  const file = listFilesBeside(io.config.databaseFile).current
  try {
    const list = loadList(file)
    if (!list) return { part, state: 'note', words: io.say('agencies-none') }
    const days = ageOf(list.date, jakartaDay(Date.now()))
    const words = io.say('doctor-agencies-ok', { date: list.date, count: list.count })
    return days > OLD_DAYS
      ? { part, state: 'note', words: `${words}. ${io.say('agencies-old')}` }
      : { part, state: 'ok', words }
  } catch {
    return { part, state: 'fault', words: io.say('agencies-damaged', { file }) }
  }
}

function staff(io: Io): Finding {
  const count = io.config.staffIds.length
  return count > 0
    ? { part: 'staff', state: 'ok', words: io.say('doctor-staff-some', { count }) }
    : { part: 'staff', state: 'note', words: io.say('doctor-staff-none') }
}
