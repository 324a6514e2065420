import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { contentWrong, shaped } from '../../content-wrong.ts'
import { readYaml } from '../../yaml.ts'
import { type ChecklistFile, type Checklists, GROUPS, joinChecklists } from '../checklist.ts'
import type { Knowledge } from '../knowledge.ts'
import { plainWords } from '../search/plain-words.ts'

const id = z.string().regex(/^[a-z0-9-]+$/, 'field-id')

const schema = z.strictObject({
  code: z.string().regex(/^([A-Z]{2}|\*)$/, 'field-country'),
  without: z.array(id).default([]),
  items: z.array(
    z.strictObject({
      id,
      group: z.enum(GROUPS),
      text: plainWords,
      facts: z.array(id).min(1),
      contacts: z.array(id).default([]),
    }),
  ),
})

/**
 * Reads `content/checklist/*.yaml`.
 * @param knowledge every fact and contact named must be in it
 * @throws Error naming the file and field of the first thing that is wrong
 */
export function loadChecklists(
  contentDir: string,
  knowledge: Pick<Knowledge, 'passages' | 'contacts'>,
): Checklists {
  const folder = join(contentDir, 'checklist')
  if (!existsSync(folder)) throw contentWrong(folder, 'folder-missing')
  const contacts = new Set(knowledge.contacts.map(contact => contact.id))
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map((name): ChecklistFile => {
      const file = join(folder, name)
      const list = shaped(file, schema, readYaml(file))
      for (const item of list.items) {
        const fact = item.facts.find(named => !knowledge.passages.has(named))
        if (fact) throw contentWrong(file, 'fact-nowhere', { item: item.id, fact })
        const contact = item.contacts.find(named => !contacts.has(named))
        if (contact) throw contentWrong(file, 'contact-nowhere', { item: item.id, contact })
      }
      return list
    })
  return joinChecklists(files)
}
