import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Kind } from '../offers/model/text-model.ts'

const recordSchema = z.looseObject({
  id: z.string(),
  text: z.string().min(1),
  label: z.enum(['scam', 'suspicious', 'legit', 'not_an_offer']),
  type: z.string(),
  lang: z.string().default('id'),
  emergency: z.boolean().default(false),
  subtlety: z.string().nullish(),
  hardness: z.string().nullish(),
  note: z.string().default(''),
  author: z.string().default('?'),
})

/** A labelled message of one author. */
export type Message = Readonly<z.infer<typeof recordSchema>>

/**
 * Reads every `*.jsonl` below a folder.
 * @throws Error naming the file and line that does not fit, or the id that stands twice
 */
export function readCorpus(folder: string): readonly Message[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.jsonl'))
    .sort()
  const messages = files.flatMap(name => readMessages(join(folder, name)))
  const ids = new Set<string>()
  for (const { id } of messages) {
    if (ids.has(id)) throw new Error(`${folder}: two messages have the id ${id}`)
    ids.add(id)
  }
  return messages
}

/** Reads one file of messages, one JSON record a line. */
export function readMessages(file: string): readonly Message[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      const result = recordSchema.safeParse(JSON.parse(line))
      if (!result.success) throw new Error(`${file}:${at + 1}: ${z.prettifyError(result.error)}`)
      return [result.data]
    })
}

/** Content that is a scam though no job offer, by the author's note, where the type only says "other". */
const SCAM_NOTE = /scam|loan spam|pinjol|phish|gambling|crypto pump|prize/i

/** What the text model should say of a message. */
export function kindOf(message: Message): Kind {
  if (message.emergency) return 'emergency'
  if (message.label !== 'not_an_offer') return message.label
  if (message.type === 'other_scam_nonjob') return 'other_scam'
  if (message.type === 'other' && SCAM_NOTE.test(message.note)) return 'other_scam'
  return 'none'
}

/** How hard a scam was meant to be to see: `obvious`, `moderate`, `subtle`, or null where the author did not say. */
export function subtletyOf(message: Message): string | null {
  return message.subtlety ?? /^(obvious|moderate|subtle)\b/.exec(message.note)?.[1] ?? null
}
