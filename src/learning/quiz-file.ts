import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { contentWrong, shaped } from '../content-wrong.ts'
import { parseYamlOf } from '../yaml.ts'
import type { Quiz, QuizItem, QuizType } from './types.ts'

const localised = z
  .object({ id: z.string().trim().min(1), en: z.string().trim().min(1) })
  .catchall(z.string().trim().min(1))
const slug = z.string().regex(/^[a-z0-9_-]+$/, 'field-id')
/** Fits into the data of a button beside the round and the choice. */
const itemId = z.string().regex(/^[a-z0-9-]{3,24}$/, 'field-id')

const item = z
  .strictObject({
    id: itemId,
    type: slug,
    answer: z.enum(['scam', 'honest']),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: localised,
    sign: localised,
    why: localised,
    fact: slug.optional(),
  })
  .superRefine(({ text, sign, why }, context) => {
    for (const language of Object.keys(text)) {
      const quote = sign[language]
      const quoted = quote !== undefined && text[language]?.includes(quote)
      if (!quoted) {
        context.addIssue({
          code: 'custom',
          path: ['sign', language],
          message: 'field-not-quoted',
        })
      }
      if (why[language] === undefined) {
        context.addIssue({ code: 'custom', path: ['why', language], message: 'field-missing' })
      }
    }
  })

const itemsFile = z.strictObject({ items: z.array(item).min(1) })
const typesFile = z.strictObject({
  types: z
    .array(z.strictObject({ id: slug, title: localised, topic: slug, help: z.boolean().default(false) }))
    .min(1),
})

/** The file of kinds; every other file of the folder holds items. */
export const TYPES_FILE = 'types.yaml'

/**
 * Reads one file of items.
 * @param name how to call the file in an error
 * @param file YAML
 * @throws Error naming file, field and what is wrong
 */
export function parseItems(name: string, file: string): QuizItem[] {
  return read(name, file, itemsFile).items
}

/** Reads `types.yaml`. @throws Error naming file, field and what is wrong */
export function parseTypes(name: string, file: string): QuizType[] {
  return read(name, file, typesFile).types
}

/**
 * Reads `content/quiz`.
 * @param contentDir the content folder
 * @throws Error naming the file and the field that is wrong, an id used twice, or a type nobody wrote
 */
export function loadQuiz(contentDir: string): Quiz {
  const folder = join(contentDir, 'quiz')
  const readText = (name: string) => readFileSync(join(folder, name), 'utf8')
  const types = new Map(
    parseTypes(`quiz/${TYPES_FILE}`, readText(TYPES_FILE)).map(type => [type.id, type] as const),
  )
  const items: QuizItem[] = []
  const seen = new Set<string>()
  for (const name of itemFiles(folder)) {
    for (const found of parseItems(`quiz/${name}`, readText(name))) {
      if (seen.has(found.id)) throw contentWrong(`quiz/${name}`, 'twice', { what: found.id })
      if (!types.has(found.type))
        throw contentWrong(`quiz/${name}`, 'quiz-type', { item: found.id, type: found.type })
      seen.add(found.id)
      items.push(found)
    }
  }
  return { items, types }
}

/** Names of the files of items in a folder, in order. */
export function itemFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml') && name !== TYPES_FILE)
    .sort()
}

function read<T>(name: string, file: string, schema: z.ZodType<T>): T {
  return shaped(name, schema, parseYamlOf(name, file))
}
