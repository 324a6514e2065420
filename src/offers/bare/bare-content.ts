import { join } from 'node:path'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { readYaml } from '../../yaml.ts'
import { localised } from '../localised.ts'
import type { Employer } from '../rules/borrowed-employer.ts'
import { loadEmployers } from '../rules/signals-file.ts'

const list = z.array(z.string().min(1)).transform(words => new Set(words.map(word => word.toLowerCase())))

/** The kinds of thing that can be asked about alone; of several in a message the first of these is what is asked about. */
export const BARE_KINDS = ['account', 'agency', 'link', 'phone', 'handle', 'licence'] as const
export type BareKind = (typeof BARE_KINDS)[number]

const schema = z.strictObject({
  words: z.strictObject({
    asking: list,
    english: list,
    no_language: list,
    reached: list,
    phone: list,
    link: list,
    handle: list,
    account: list,
    agency: list,
    licence: list,
    holder: list,
    after_name: list,
    own: z.array(z.string().min(1)),
    no_name: list,
    name_words: list,
  }),
  rented_prefixes: list,
  shorteners: list,
  form_words: list,
  form_hosts: list,
  chat_hosts: list,
  free_mail: list,
  institutions: list,
  not_institutions: list,
  hiring_words: list,
  reasons: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), fact: z.string().min(1), why: localised }),
  ),
  contacts: z.record(
    z.enum(BARE_KINDS),
    z.array(z.strictObject({ id: z.string().min(1), channel: z.string().min(1).optional() })).min(1),
  ),
})

/** What bare checks are recognised and answered with. */
export type BareContent = Readonly<z.infer<typeof schema>> & { readonly employers: readonly Employer[] }

/**
 * Reads `content/bare-checks.yaml` and the employers of `content/signals/employers.yaml`.
 * @throws Error naming the file and field that is wrong
 */
export function loadBareContent(contentDir: string): BareContent {
  const file = join(contentDir, 'bare-checks.yaml')
  return { ...shaped(file, schema, readYaml(file)), employers: loadEmployers(contentDir) }
}
