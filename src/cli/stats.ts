import { writeFile } from 'node:fs/promises'
import { loadDestinations } from '../offers/place/destinations.ts'
import { countFigures, DIMENSIONS, type Figures, MOST_WEEKS } from '../reports/statistics/figures.ts'
import { captionOf, captionsOf, chartOf } from '../reports/statistics/picture.ts'
import type { Naming } from '../reports/statistics/rows.ts'
import { tellableFigures } from '../reports/statistics/tellable.ts'
import { audit } from '../store/audit.ts'
import { type Io, UsageError } from './io.ts'
import { mustBeNew } from './out-file.ts'
import { openConfiguredStore } from './store.ts'

const FORMATS = ['text', 'json', 'png'] as const

/**
 * `stats`: figures of the last weeks, small ones hidden (H-08); as text, as JSON, or one of them as a picture.
 * @returns exit code: 1 when there is nothing to draw
 */
export async function stats(
  io: Io,
  options: { weeks: string; format: string; by?: string; out?: string },
): Promise<number> {
  const weeks = Number(options.weeks)
  const format = FORMATS.find(known => known === options.format)
  const by = DIMENSIONS.find(known => known === (options.by ?? 'week'))
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS)
    throw new UsageError(io.say('cli-stats-bad-weeks', { most: MOST_WEEKS }))
  if (!format) throw new UsageError(io.say('cli-stats-bad-format'))
  if (!by) throw new UsageError(io.say('cli-stats-bad-by', { known: DIMENSIONS.join(', ') }))
  if (format === 'png' && !options.out) throw new UsageError(io.say('cli-stats-no-out'))
  if (options.out) mustBeNew(io, options.out)
  const figures = await read(io, weeks)
  const naming = namingOf(io)
  if (format === 'png') return draw(io, figures, by, naming, options.out ?? '')
  const text =
    format === 'json'
      ? `${JSON.stringify(tellableFigures(figures, options.by === undefined ? DIMENSIONS : [by]), null, 2)}\n`
      : `${captionsOf(figures, options.by === undefined ? DIMENSIONS : [by], naming)}\n`
  if (options.out) await writeFile(options.out, text, { mode: 0o600 })
  else io.out.write(text)
  return 0
}

async function read(io: Io, weeks: number): Promise<Figures> {
  const store = await openConfiguredStore(io)
  try {
    const detail = { weeks }
    await store.transaction(trx =>
      audit(trx, { actor: 'cli', action: 'read', subject: 'statistics', detail }, Date.now()),
    )
    return await countFigures(store, { weeks, until: Date.now() })
  } finally {
    await store.close()
  }
}

async function draw(
  io: Io,
  figures: Figures,
  by: (typeof DIMENSIONS)[number],
  naming: Naming,
  out: string,
): Promise<number> {
  const chart = chartOf(figures, by, naming)
  if (!chart) {
    io.err.write(`${captionOf(figures, by, naming)}\n`)
    return 1
  }
  const { drawPicture } = await import('../reports/statistics/draw.ts')
  await writeFile(out, await drawPicture(chart), { mode: 0o600 })
  io.err.write(`${io.say('cli-stats-drawn', { file: out })}\n`)
  return 0
}

function namingOf(io: Io): Naming {
  const names = new Map(loadDestinations(io.contentDir).map(({ code, name }) => [code, name]))
  return { say: io.words.say, language: io.config.defaultLanguage, countryName: code => names.get(code) }
}
