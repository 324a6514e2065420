import { join } from 'node:path'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { readYaml } from '../../yaml.ts'
import { localised } from '../localised.ts'

const schema = z.strictObject({
  'little-said': localised,
  'own-visa': localised,
  'licence-unnumbered': localised,
  'licence-lapsed': localised,
})

/** Why an offer is told as doubtful where no warning sign says it, by id. */
export type OwnReasons = Readonly<z.infer<typeof schema>>

/**
 * Reads `content/reasons.yaml`.
 * @param contentDir path of the content folder
 * @throws Error naming the file and field that is wrong
 */
export function loadOwnReasons(contentDir: string): OwnReasons {
  return shaped('reasons.yaml', schema, readYaml(join(contentDir, 'reasons.yaml')))
}
