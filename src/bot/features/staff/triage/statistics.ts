import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawPicture } from '../../../../reports/statistics/draw.ts'
import { countFigures, DIMENSIONS, type Dimension } from '../../../../reports/statistics/figures.ts'
import { captionOf, chartOf } from '../../../../reports/statistics/picture.ts'
import type { Naming } from '../../../../reports/statistics/rows.ts'
import { audit } from '../../../../store/audit.ts'
import { Composer } from '../../../path/composer.ts'
import { onPress } from '../../../press.ts'
import { type Button, type Reply, toCalls } from '../../../reply.ts'
import type { Turn } from '../../../turn.ts'

/** Periods to choose from: a month, a season, half a year, a year. */
const PERIODS = [4, 12, 26, 52] as const
const USUAL = 12

/** `/statistik`: figures as a picture with the same in words under it, small ones hidden (H-08). */
export function statistics(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.command(['statistik', 'statistics'], turn => {
    const typed = turn.match.trim()
    const weeks = PERIODS.find(known => String(known) === typed)
    // A year or a country is chosen with the buttons below the figures.
    if (typed !== '' && weeks === undefined) turn.say(turn.words('stats-choose'))
    return show(turn, 'week', weeks ?? USUAL)
  })
  feature.use(
    onPress('st', (turn, [wanted = '', weeks = '']) =>
      show(
        turn,
        DIMENSIONS.find(known => known === wanted) ?? 'week',
        PERIODS.find(known => String(known) === weeks) ?? USUAL,
      ),
    ),
  )
  return feature
}

/** Reading figures is audited first; they are counted and drawn after the turn, for that takes a while. */
async function show(turn: Turn, by: Dimension, weeks: number): Promise<void> {
  const { desk, language, toChat } = turn
  const detail = { by, weeks }
  await audit(turn.trx, { actor: turn.ref, action: 'read', subject: 'statistics', detail }, desk.now())
  turn.toast = turn.words('stats-working')
  const buttons = choices(turn, by, weeks)
  turn.afterwards.push(async () => {
    const figures = await countFigures(desk.store, { weeks, until: desk.now() })
    const naming: Naming = { say: desk.say, language, countryName: desk.countryName }
    const text = captionOf(figures, by, naming)
    const chart = chartOf(figures, by, naming)
    const reply: Reply = chart
      ? await pictured({ text, buttons }, () => drawPicture(chart), turn)
      : { text, buttons }
    await desk.sendLater(toChat, toCalls(reply, toChat))
  })
}

/** When the picture fails, the figures are still told. */
async function pictured(reply: Reply, draw: () => Promise<Uint8Array>, turn: Turn): Promise<Reply> {
  const { desk } = turn
  try {
    const path = join(desk.outFolder, `${randomUUID()}.png`)
    await writeFile(path, await draw(), { mode: 0o600 })
    return { ...reply, photo: { path, name: 'cekdulu.png' } }
  } catch (error) {
    const code = desk.fault(error, 'statistics')
    return { ...reply, text: `${turn.words('stats-failed', { code })}\n\n${reply.text}` }
  }
}

function choices(turn: Turn, by: Dimension, weeks: number): Button[][] {
  const tables = DIMENSIONS.filter(other => other !== by).map(other =>
    turn.button(turn.words('stats-button', { by: other }), 'st', other, String(weeks)),
  )
  const periods = PERIODS.filter(other => other !== weeks).map(other =>
    turn.button(turn.words('stats-weeks', { weeks: other }), 'st', by, String(other)),
  )
  return [tables.slice(0, 3), tables.slice(3), periods]
}
