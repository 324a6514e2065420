import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { readYaml } from '../../yaml.ts'
import { localised } from '../localised.ts'

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

const wageSchema = z.object({
  job: localised,
  keywords: z.array(z.string().min(1)),
  currency: z.string().length(3),
  amount: z.number().positive(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']),
  kind: z.string().min(1),
  date: day.nullable(),
  fact: z.string().min(1),
})

const destinationSchema = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: localised,
  flag: z.string().min(1),
  dial: z.string().regex(/^\d{1,4}$/),
  currency: z.array(z.string().min(2)).min(1),
  aliases: z.array(z.string().min(2)),
  places: z.array(z.string().min(2)),
  hotspots: z.array(z.string().min(2)),
  codes: z.array(z.string().min(1)),
  status: z.enum(['official', 'not_official', 'suspended', 'unverified']),
  statement: localised.nullish(),
  statement_fact: z.string().nullish(),
  statement_date: day.nullish(),
  facts: z.array(z.string()),
  wages: z.array(wageSchema),
  contacts: z.array(z.string()),
})

/** A country migrants go to: how people name it, whether placement is official there, and dated wages. */
export type Destination = Readonly<z.infer<typeof destinationSchema>>

/**
 * Reads `content/destinations/*.yaml`.
 * @param contentDir path of the content folder
 * @returns the countries, by code
 * @throws Error naming the file and field that is wrong
 */
export function loadDestinations(contentDir: string): readonly Destination[] {
  const folder = join(contentDir, 'destinations')
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => {
      return shaped(`destinations/${name}`, destinationSchema, readYaml(join(folder, name)))
    })
}
