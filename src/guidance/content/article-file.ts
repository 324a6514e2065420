import { z } from 'zod'
import { contentWrong, shaped } from '../../content-wrong.ts'
import type { Localised } from '../../language.ts'
import { parseYaml, yamlWrong } from '../../yaml.ts'
import type { Article, Passage } from '../types.ts'

const localised = z
  .object({ id: z.string().trim().min(1), en: z.string().trim().min(1) })
  .catchall(z.string().trim().min(1))

const source = z.strictObject({ title: z.string().min(1), url: z.url(), date: z.coerce.string().min(1) })

const fact = z.strictObject({
  basis: z.enum(['stated', 'inferred', 'editorial']),
  confidence: z.enum(['high', 'medium', 'low']),
  volatile: z.boolean(),
  verify: z.boolean().default(false),
  sources: z.array(source).default([]),
  ask: z.array(z.string().trim().min(1)).min(1),
  named_by: z.array(z.string().min(1)).optional(),
  easy: localised.optional(),
  example: localised.optional(),
})

/** What everybody knows, said in plain words, needs no source; all else does. */
const sourced = fact.refine(({ basis, sources }) => basis === 'editorial' || sources.length > 0, {
  path: ['sources'],
  message: 'field-unsourced',
})

const frontMatter = z.strictObject({
  topic: z.string().regex(/^[a-z-]+$/, 'field-id'),
  title: localised,
  order: z.number(),
  reviewed: z.iso.date(),
  facts: z.record(z.string().regex(/^[a-z0-9-]+$/, 'field-id'), sourced),
})

/** A heading of a passage: `## [fact-id] id · Title`. */
const HEADING = /^## \[([a-z0-9-]+)\] ([a-z]{2,3}) · (.+)$/gm

interface Section {
  readonly title: string
  readonly text: string
}

/**
 * Reads one article of `content/guidance`.
 * @param name how to call the file in an error
 * @param id `<topic>/<slug>`
 * @param file the whole Markdown file: YAML front matter, then passages by fact and language
 * @throws Error naming file, field and what is wrong
 */
export function parseArticle(name: string, id: string, file: string): Article {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.replaceAll('\r\n', '\n'))
  if (!parts) throw contentWrong(name, 'no-front-matter')
  const head = readHead(name, parts[1] ?? '')
  const sections = readSections(name, parts[2] ?? '')
  const stray = [...sections.keys()].find(key => !(key in head.facts))
  if (stray) throw contentWrong(name, 'passage-stray', { fact: stray })

  const passages = Object.entries(head.facts).map(([factId, about]): Passage => {
    const byLanguage = sections.get(factId) ?? new Map<string, Section>()
    return {
      fact: factId,
      article: id,
      topic: head.topic,
      title: inEveryLanguage(name, factId, byLanguage, 'title'),
      text: inEveryLanguage(name, factId, byLanguage, 'text'),
      basis: about.basis,
      confidence: about.confidence,
      volatile: about.volatile,
      verify: about.verify,
      sources: about.sources,
      ask: about.ask,
      named_by: about.named_by,
      easy: about.easy,
      example: about.example,
    }
  })
  const inReadingOrder = passages.toSorted((a, b) => position(sections, a.fact) - position(sections, b.fact))
  return {
    id,
    topic: head.topic,
    title: head.title,
    order: head.order,
    reviewed: head.reviewed,
    passages: inReadingOrder,
  }
}

function readHead(name: string, yaml: string): z.infer<typeof frontMatter> {
  let raw: unknown
  try {
    raw = parseYaml(yaml)
  } catch (error) {
    throw yamlWrong(name, error, 1)
  }
  return shaped(name, frontMatter, raw)
}

function readSections(name: string, body: string): Map<string, Map<string, Section>> {
  const headings = [...body.matchAll(HEADING)]
  const lines = body.split('\n').filter(line => line.startsWith('## ')).length
  if (lines !== headings.length) throw contentWrong(name, 'heading')
  const sections = new Map<string, Map<string, Section>>()
  headings.forEach((heading, index) => {
    const [whole, factId = '', language = '', title = ''] = heading
    const text = body.slice(heading.index + whole.length, headings[index + 1]?.index ?? body.length).trim()
    const byLanguage = sections.get(factId) ?? new Map<string, Section>()
    if (byLanguage.has(language)) throw contentWrong(name, 'twice', { what: `[${factId}] ${language}` })
    if (text === '') throw contentWrong(name, 'passage-empty', { fact: factId, language })
    byLanguage.set(language, { title: title.trim(), text })
    sections.set(factId, byLanguage)
  })
  return sections
}

function inEveryLanguage(
  name: string,
  factId: string,
  byLanguage: ReadonlyMap<string, Section>,
  field: keyof Section,
): Localised {
  const { id, en } = { id: byLanguage.get('id'), en: byLanguage.get('en') }
  if (!id || !en) throw contentWrong(name, 'passage-missing', { fact: factId, language: id ? 'en' : 'id' })
  const others = [...byLanguage].map(([language, section]) => [language, section[field]] as const)
  return { ...Object.fromEntries(others), id: id[field], en: en[field] }
}

function position(sections: ReadonlyMap<string, unknown>, factId: string): number {
  return [...sections.keys()].indexOf(factId)
}
