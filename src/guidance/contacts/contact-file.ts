import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { parseYamlOf } from '../../yaml.ts'
import type { Contact } from '../types.ts'

const localised = z
  .object({ id: z.string().trim().min(1), en: z.string().trim().min(1) })
  .catchall(z.string())
const country = z.string().regex(/^([A-Z]{2}|\*)$/, 'field-country')

const channel = z.strictObject({
  kind: z.enum(['phone', 'whatsapp', 'sms', 'email', 'url', 'app']),
  value: z.string().min(1),
  tel: z
    .string()
    .regex(/^\+?\d+$/, 'field-digits')
    .optional(),
  from: z.union([z.literal('anywhere'), z.array(country).min(1)]),
  note: localised.optional(),
})

const contact = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'field-id'),
  fact: z.string().regex(/^[a-z0-9-]+$/, 'field-id'),
  name: localised,
  does: localised,
  countries: z.array(country).min(1),
  situations: z.array(z.string().min(1)),
  places: z.array(z.string().min(2)).optional(),
  far_from: z.array(z.string().min(2)).optional(),
  channels: z.array(channel).min(1),
  also: z.array(z.string().min(5)).optional(),
  hours: localised.optional(),
  checked: z.coerce.string().refine(isDay, 'field-checked').nullable(),
  verify: z.boolean().default(false),
  recheck: z.url().optional(),
  priority: z.number().default(5),
  source: z.strictObject({ title: z.string().min(1), url: z.url(), date: z.coerce.string() }),
})

/** A day, a month or a year that there is: sources are often dated no closer. */
function isDay(text: string): boolean {
  const [, year = '', month = '01', day = '01'] = /^(20\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const read = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${year}-${month}-${day}`)
}

/**
 * Reads one file of `content/contacts`.
 * @param name how to call the file in an error
 * @param file YAML
 * @throws Error naming file, field and what is wrong
 */
export function parseContact(name: string, file: string): Contact {
  return shaped(name, contact, parseYamlOf(name, file))
}
