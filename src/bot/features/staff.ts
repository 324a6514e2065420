import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Composer } from 'grammy'
import { exportReports } from '../../reports/export/export.ts'
import { onPress } from '../press.ts'
import { toCalls } from '../reply.ts'
import type { Turn } from '../turn.ts'

const FORMATS = ['csv', 'xlsx', 'json'] as const
type Format = (typeof FORMATS)[number]
const PERIODS = [7, 30, 90]
const DAY_MS = 24 * 60 * 60 * 1000
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** `/ekspor`, for staff in a private chat only; to anyone else the command does not exist. */
export function staff(): Composer<Turn> {
  const feature = new Composer<Turn>()
  const room = feature.filter(turn => turn.may('export'))
  room.command(['ekspor', 'export'], turn => {
    const words = turn.match.trim().split(/\s+/).filter(Boolean)
    if (words.length === 0) return askPeriod(turn)
    const format = FORMATS.find(known => known === words[0]?.toLowerCase())
    const dates = words.slice(1)
    if (!format || dates.length > 2 || !dates.every(isDay)) return turn.say(turn.words('export-usage'))
    return startExport(turn, format, dates[0] ?? null, dates[1] ?? null)
  })
  room.use(onPress('xp', (turn, [days = '']) => askFormat(turn, days)))
  room.use(
    onPress('xf', (turn, [days = '', wanted = '']) => {
      const format = FORMATS.find(known => known === wanted)
      if (!format) return askPeriod(turn)
      const from = days === 'all' ? null : jakartaDay(turn.desk.now() - (Number(days) - 1) * DAY_MS)
      return startExport(turn, format, from, null)
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
    buttons: [FORMATS.map(format => turn.button(format.toUpperCase(), 'xf', days, format))],
  })
}

function startExport(turn: Turn, format: Format, from: string | null, to: string | null): void {
  turn.say(turn.words('export-working'))
  const { desk, toChat: chatId, ref } = turn
  const said = (key: string, args = {}) => turn.words(key, args)
  turn.afterwards.push(async () => {
    const name = `cekdulu-${from ?? 'all'}-${to ?? jakartaDay(desk.now())}.${format}`
    const path = join(desk.outFolder, `${desk.now()}-${name}`)
    try {
      const { rows } = await exportReports({
        store: desk.store,
        format,
        from,
        to,
        out: path,
        withText: false,
        actor: ref,
      })
      if (rows === 0) {
        await rm(path, { force: true })
        return await desk.sendLater(chatId, toCalls({ text: said('export-empty') }, chatId))
      }
      const caption = said('export-caption', { rows, from: from ?? '…', to: to ?? jakartaDay(desk.now()) })
      await desk.sendLater(chatId, toCalls({ text: caption, file: { path, name } }, chatId))
    } catch (error) {
      await rm(path, { force: true })
      const code = desk.fault(error, 'export')
      await desk.sendLater(chatId, toCalls({ text: said('export-failed', { code }) }, chatId))
    }
  })
}

function isDay(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text))
}

/** The day in western Indonesian time, YYYY-MM-DD. */
function jakartaDay(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(at)
}
