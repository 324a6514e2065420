import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DAY_MS, jakartaDay } from '../../../reports/day.ts'
import { exportReports } from '../../../reports/export/export.ts'
import { zipFile } from '../../../reports/export/zip-file.ts'
import { dayWords } from '../../../reports/statistics/rows.ts'
import { Composer } from '../../path/composer.ts'
import { LARGEST_FILE, type LocalFile } from '../../path/outgoing.ts'
import { onPress } from '../../press.ts'
import { toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { EXPORT_LISTS, type ExportWish, readWish } from './export-words.ts'

/** Most wanted first, as many in a row as fit on a phone. */
const FORMATS = [
  ['csv', 'xlsx', 'json'],
  ['jsonl', 'stix'],
] as const
const PERIODS = [7, 30, 90]
const TELL_EVERY_MS = 10_000
const MB = 1_000_000

/**
 * `/ekspor`, for staff in a private chat only; to anyone else the command does not exist. Free text needs a role of
 * its own and a typed reason, which the audit keeps (E-02).
 */
export function staff(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('export'))
  room.command(['ekspor', 'export'], turn => {
    if (turn.match.trim() === '') return askPeriod(turn)
    const wish = readWish(turn.match)
    if (wish === 'usage') return turn.say(turn.words('export-usage'))
    if (wish === 'list') return turn.say(turn.words('export-usage-list', EXPORT_LISTS))
    if (wish === 'order') return turn.say(turn.words('export-usage-order'))
    if (wish === 'reason') return turn.say(turn.words('export-usage-text'))
    if ('noDay' in wish) return turn.say(turn.words('export-usage-day', { day: wish.noDay }))
    if (wish.reason !== null && !turn.may('full-text')) return turn.say(turn.words('export-no-text-role'))
    return startExport(turn, wish)
  })
  room.use(onPress('xp', (turn, [days = '']) => askFormat(turn, days)))
  room.use(
    onPress('xf', (turn, [days = '', wanted = '']) => {
      const format = FORMATS.flat().find(known => known === wanted)
      if (!format) return askPeriod(turn)
      const from = days === 'all' ? null : jakartaDay(turn.desk.now() - (Number(days) - 1) * DAY_MS)
      return startExport(turn, { format, from, to: null, statuses: [], types: [], reason: null })
    }),
  )
  return feature
}

function askPeriod(turn: Turn): void {
  const days = PERIODS.map(n => turn.button(turn.words('export-days', { days: n }), 'xp', String(n)))
  turn.say({
    text: turn.words('export-ask-period'),
    buttons: [...days.map(button => [button]), [turn.button(turn.words('export-all'), 'xp', 'all')]],
  })
}

function askFormat(turn: Turn, days: string): void {
  turn.say({
    text: turn.words('export-ask-format'),
    buttons: FORMATS.map(row => row.map(format => turn.button(format.toUpperCase(), 'xf', days, format))),
  })
}

function startExport(turn: Turn, { format, from, to, statuses, types, reason }: ExportWish): void {
  turn.say(turn.words('export-working'))
  const { desk, toChat: chatId, ref } = turn
  const said = (key: string, args = {}) => turn.words(key, args)
  turn.afterwards.push(async () => {
    const until = to ?? jakartaDay(desk.now())
    const name = `cekdulu-${from ?? 'all'}-${until}.${format === 'stix' ? 'stix.json' : format}`
    const path = join(desk.outFolder, `${desk.now()}-${name}`)
    const tell = (text: string) => desk.sendLater(chatId, toCalls({ text }, chatId))
    let toldAt = desk.now()
    try {
      const { rows, bytes } = await exportReports({
        ...{
          store: desk.store,
          format,
          from,
          to,
          statuses,
          types,
          out: path,
          withText: reason !== null,
          actor: ref,
        },
        ...(reason === null ? {} : { reason }),
        progress(rowsSoFar) {
          if (desk.now() - toldAt < TELL_EVERY_MS) return
          toldAt = desk.now()
          tell(said('export-progress', { rows: rowsSoFar })).catch(error => void desk.fault(error, 'export'))
        },
      })
      if (rows === 0) {
        await rm(path, { force: true })
        return await tell(said(format === 'stix' ? 'export-empty-stix' : 'export-empty'))
      }
      const file = await fitted({ path, name }, bytes)
      if (!file) return await tell(said('export-too-large', { rows, most: LARGEST_FILE / MB }))
      const caption = said(reason === null ? 'export-caption' : 'export-caption-text', {
        rows,
        period: periodWords(turn, from, until),
      })
      const text = file.path === path ? caption : `${caption}\n${said('export-zipped')}`
      await desk.sendLater(chatId, toCalls({ text, file }, chatId))
    } catch (error) {
      for (const left of [path, zipOf(path)]) await rm(left, { force: true })
      await tell(said('export-failed', { code: desk.fault(error, 'export') }))
    }
  })
}

/** The file, or a ZIP of one that Telegram would refuse, or null when that is refused too; what is not sent is gone. */
async function fitted({ path, name }: LocalFile, bytes: number): Promise<LocalFile | null> {
  if (bytes <= LARGEST_FILE) return { path, name }
  const zip = { path: zipOf(path), name: zipOf(name) }
  const size = await zipFile(path, name, zip.path)
  await rm(path)
  if (size <= LARGEST_FILE) return zip
  await rm(zip.path)
  return null
}

function zipOf(path: string): string {
  return `${path}.zip`
}

function periodWords(turn: Turn, from: string | null, to: string): string {
  const day = (written: string) => dayWords(written, turn.language)
  return from === null
    ? turn.words('export-until', { to: day(to) })
    : turn.words('export-between', { from: day(from), to: day(to) })
}
