import { z } from 'zod'
import { parseYamlOf } from '../../yaml.ts'
import { describe } from '../content/article-file.ts'
import type { Contact } from '../types.ts'

const localised = z
  .object({ id: z.string().trim().min(1), en: z.string().trim().min(1) })
  .catchall(z.string())
const country = z.string().regex(/^([A-Z]{2}|\*)$/)

const channel = z.strictObject({
  kind: z.enum(['phone', 'whatsapp', 'sms', 'email', 'url', 'app']),
  value: z.string().min(1),
  tel: z
    .string()
    .regex(/^\+?\d+$/)
    .optional(),
  from: z.union([z.literal('anywhere'), z.array(country).min(1)]),
  note: localised.optional(),
})

const contact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  fact: z.string().regex(/^[a-z0-9-]+$/),
  name: localised,
  does: localised,
  countries: z.array(country).min(1),
  situations: z.array(z.string().min(1)),
  places: z.array(z.string().min(2)).optional(),
  far_from: z.array(z.string().min(2)).optional(),
  channels: z.array(channel).min(1),
  hours: localised.optional(),
  checked: z.union([z.null(), z.coerce.string()]),
  verify: z.boolean().default(false),
  recheck: z.url().optional(),
  priority: z.number().default(5),
  source: z.strictObject({ title: z.string().min(1), url: z.url(), date: z.coerce.string() }),
})

/**
 * Reads one file of `content/contacts`.
 * @param name how to call the file in an error
 * @param file YAML
 * @throws Error naming file, field and what is wrong
 */
export function parseContact(name: string, file: string): Contact {
  const read = contact.safeParse(parseYamlOf(name, file))
  if (!read.success) throw new Error(`${name}: ${describe(read.error)}`)
  return read.data
}
