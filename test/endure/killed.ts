import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCekDulu } from '../helpers/process.ts'
import { fileReports } from '../process/filing.ts'
import { openStage, RECEIPT } from '../process/stage.ts'
import { note } from './measured.ts'

const REPORTS_EACH = 5
const PATIENCE_MS = 20_000
const LONGEST_LIFE_MS = 4000

/**
 * The real process is killed at random while people file reports.
 * @returns whether it was killed so often, and the reports kept are exactly those acknowledged
 */
export async function killed({
  kills: wanted,
  people: count,
}: {
  kills: number
  people: number
}): Promise<boolean> {
  const stage = await openStage()
  const people = Array.from({ length: count }, () => stage.person('Pelapor'))
  let filing = true
  const filed = Promise.all(people.map(who => fileReports(who, REPORTS_EACH, PATIENCE_MS))).finally(() => {
    filing = false
  })
  let kills = 0
  while (filing && kills < wanted) {
    await new Promise(resolve => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
    if (!filing) break
    await stage.restart('SIGKILL')
    kills += 1
    process.stderr.write(`killed ${kills} times\n`)
  }
  const acknowledged = (await filed).flat()
  await stage.restart('SIGTERM')
  const out = join(stage.home.folder, 'reports.json')
  const exported = startCekDulu({ home: stage.home, args: ['export', '--format', 'json', '--out', out] })
  if ((await exported.exit).code !== 0) throw new Error(exported.stderr())
  const kept = readFileSync(out, 'utf8').match(new RegExp(RECEIPT, 'g')) ?? []
  const updates = people.reduce((sum, who) => sum + who.updates.length, 0)
  const same = kept.toSorted().join() === acknowledged.toSorted().join() && new Set(kept).size === kept.length
  note(
    'Killed at random (SIGKILL)',
    `${kills} times over ${updates} updates; ${acknowledged.length} reports acknowledged, ${kept.length} kept, ${same ? 'the same ones, each once' : '**NOT the same ones**'}.`,
  )
  await stage.close()
  return same && kills === wanted
}
