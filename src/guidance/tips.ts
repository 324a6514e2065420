import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { contentWrong, shaped } from '../content-wrong.ts'
import type { Localised } from '../language.ts'
import { readYaml } from '../yaml.ts'
import type { Knowledge } from './knowledge.ts'
import { plainWords } from './search/plain-words.ts'

/** A short piece of advice, with the facts it rests on. */
export interface Tip {
  readonly id: string
  readonly text: Localised
  readonly facts: readonly [string, ...string[]]
}

const id = z.string().regex(/^[a-z0-9-]{1,24}$/, 'field-id')
const schema = z.array(z.strictObject({ id, text: plainWords, facts: z.tuple([z.string()], z.string()) }))

/**
 * Reads `content/tips/*.yaml`, in the order of files and lines.
 * @param knowledge every fact named must be in it
 * @throws Error naming the file and field of the first thing that is wrong; an id or text that stands twice is wrong too
 */
export function loadTips(contentDir: string, knowledge: Pick<Knowledge, 'passages'>): readonly Tip[] {
  const folder = join(contentDir, 'tips')
  if (!existsSync(folder)) throw contentWrong(folder, 'folder-missing')
  const seen = new Set<string>()
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .flatMap(name => {
      const file = join(folder, name)
      const tips = shaped(file, schema, readYaml(file))
      for (const tip of tips) {
        const fact = tip.facts.find(named => !knowledge.passages.has(named))
        if (fact) throw contentWrong(file, 'fact-nowhere', { item: tip.id, fact })
        for (const key of [tip.id, tip.text.id, tip.text.en]) {
          if (seen.has(key)) throw contentWrong(file, 'twice', { what: key })
          seen.add(key)
        }
      }
      return tips
    })
}

/**
 * A tip at random, none of those seen lately; never the very last one, even when all were seen.
 * @param lately ids, the last one at the end
 * @param random 0 to below 1
 * @throws RangeError when there are no tips
 */
export function nextTip(tips: readonly Tip[], lately: readonly string[], random: number): Tip {
  const fresh = tips.filter(tip => !lately.includes(tip.id))
  const choice = fresh.length > 0 ? fresh : tips.filter(tip => tips.length === 1 || tip.id !== lately.at(-1))
  const tip = choice[Math.floor(random * choice.length)] ?? choice[0]
  if (!tip) throw new RangeError('there are no tips')
  return tip
}
