import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { readYaml } from '../../yaml.ts'

const schema = z.strictObject({
  off: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      /** `YYYY-MM-DD` */
      since: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      why: z.string().optional(),
    }),
  ),
})

/** A signal that staff have switched off, since when and why. */
export type SwitchedOff = Readonly<z.infer<typeof schema>['off'][number]>

/** The file of signals that are switched off; staff may edit it by hand. It need not exist. */
export const SWITCHED_OFF = 'switched-off.yaml'

/**
 * Reads which signals are switched off.
 * @param contentDir path of the content folder
 * @throws Error naming the file and field that is wrong
 */
export function loadSwitchedOff(contentDir: string): readonly SwitchedOff[] {
  const file = join(contentDir, 'signals', SWITCHED_OFF)
  if (!existsSync(file)) return []
  return shaped(file, schema, readYaml(file) ?? { off: [] }).off
}

/** Writes which signals are switched off, in one step. */
export function saveSwitchedOff(contentDir: string, off: readonly SwitchedOff[]): void {
  const file = join(contentDir, 'signals', SWITCHED_OFF)
  writeFileSync(`${file}.new`, `${HEADING}${dump({ off })}`)
  renameSync(`${file}.new`, file)
}

const HEADING = '# Signals that are switched off (cekdulu signals off ID, signals on ID). docs/signals.md\n'
