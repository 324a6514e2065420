import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { contentWrong, shaped } from '../../content-wrong.ts'
import { parseYamlOf } from '../../yaml.ts'
import { aboutBotSchema } from '../answer/about-bot.ts'
import { notKnownSchema } from '../answer/not-known.ts'
import { parseContact } from '../contacts/contact-file.ts'
import { glossarySchema } from '../glossary.ts'
import type { CountryNames, Knowledge, Topic } from '../knowledge.ts'
import { synonymsSchema } from '../search/synonyms.ts'
import type { Article, Contact, Passage } from '../types.ts'
import { parseArticle } from './article-file.ts'
import { scopeSchema } from './scope-file.ts'

export type { Knowledge, Topic } from '../knowledge.ts'

const topicsSchema = z.array(
  z.strictObject({
    id: z.string(),
    title: z.object({ id: z.string(), en: z.string() }).catchall(z.string()),
    asked_with: z.array(z.string()).default([]),
    named_by: z.array(z.string()).default([]),
    explains: z.boolean().default(false),
    facts: z.array(z.string()).default([]),
  }),
)
// Destinations belong to the offers room; only the names matter here.
const countrySchema = z.object({
  code: z.string().regex(/^[A-Z]{2}$/, 'field-country'),
  name: z.object({ id: z.string(), en: z.string() }),
  aliases: z.array(z.string()),
  places: z.array(z.string()).default([]),
  currency: z.array(z.string()).default([]),
  status: z.string().optional(),
  statement_fact: z.string().nullish(),
})

/**
 * Reads `guidance/**` + `contacts/*` + the country names of `destinations/*` under a content folder.
 * @throws Error naming the file and field of the first thing that is wrong; a fact id in two articles is wrong too
 */
export function loadKnowledge(contentDir: string): Knowledge {
  const guidance = join(contentDir, 'guidance')
  const topics: Topic[] = readYaml(join(guidance, 'topics.yaml'), topicsSchema)
  const order = new Map(topics.map((topic, index) => [topic.id, index]))
  const articles = loadArticles(guidance).sort(
    (a, b) =>
      (order.get(a.topic) ?? topics.length) - (order.get(b.topic) ?? topics.length) ||
      a.order - b.order ||
      a.id.localeCompare(b.id),
  )
  const passages = byFact(articles)
  const glossary = readYaml(join(guidance, 'glossary.yaml'), glossarySchema)
  const notKnown = readYaml(join(guidance, 'not-known.yaml'), notKnownSchema)
  const named = {
    topics: topics.flatMap(({ facts }) => facts),
    glossary: Object.keys({ ...glossary.terms, ...glossary.meanings }),
    'not-known': notKnown.flatMap(({ see, answered_by, not_after }) => [
      ...see,
      ...answered_by,
      ...not_after,
    ]),
  }
  for (const [file, facts] of Object.entries(named)) {
    const dead = facts.find(fact => !passages.has(fact))
    if (dead) throw contentWrong(join(guidance, `${file}.yaml`), 'fact-dead', { fact: dead })
  }
  return {
    articles,
    passages,
    contacts: loadContacts(join(contentDir, 'contacts')),
    topics: withArticles(topics, articles),
    countries: loadCountries(join(contentDir, 'destinations')),
    synonyms: readYaml(join(guidance, 'synonyms.yaml'), synonymsSchema),
    notKnown,
    glossary,
    aboutBot: readYaml(join(guidance, 'about-bot.yaml'), aboutBotSchema),
    scope: readYaml(join(guidance, 'scope.yaml'), scopeSchema),
  }
}

/** Topics that have something to read; one that `topics.yaml` does not name yet comes last, under its folder name. */
function withArticles(named: readonly Topic[], articles: readonly Article[]): Topic[] {
  const used = [...new Set(articles.map(found => found.topic))]
  const unnamed = used
    .filter(id => !named.some(topic => topic.id === id))
    .map(id => ({ id, title: { id, en: id }, asked_with: [], named_by: [], explains: false, facts: [] }))
  return [...named.filter(({ id, facts }) => used.includes(id) || facts.length > 0), ...unnamed]
}

/** Every article under `content/guidance`, in no order. The folder of a file must be its topic. */
export function loadArticles(guidanceDir: string): Article[] {
  return readdirSync(guidanceDir, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.md'))
    .map(path => {
      const name = join(guidanceDir, path)
      const found = parseArticle(name, path.slice(0, -'.md'.length), readFileSync(name, 'utf8'))
      const folder = path.split('/')[0]
      if (folder !== found.topic)
        throw contentWrong(name, 'topic-folder', { topic: found.topic, folder: folder ?? '' })
      return found
    })
}

/** Every contact, by id. */
function loadContacts(folder: string): Contact[] {
  return yamlFiles(folder).map(file => parseContact(file, readFileSync(file, 'utf8')))
}

function loadCountries(folder: string): CountryNames[] {
  return yamlFiles(folder).map(file => {
    const { code, name, aliases, places, currency, status, statement_fact } = readYaml(file, countrySchema)
    return {
      code,
      name,
      names: [...aliases, ...places].map(alias => alias.toLowerCase()),
      currency,
      warning:
        status === 'not_official' || status === 'suspended' ? (statement_fact ?? undefined) : undefined,
    }
  })
}

function byFact(articles: readonly Article[]): Map<string, Passage> {
  const passages = new Map<string, Passage>()
  for (const passage of articles.flatMap(found => found.passages)) {
    const twin = passages.get(passage.fact)
    if (twin) throw contentWrong(passage.article, 'fact-twice', { fact: passage.fact, other: twin.article })
    passages.set(passage.fact, passage)
  }
  return passages
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => join(folder, name))
}

function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  return shaped(file, schema, parseYamlOf(file, readFileSync(file, 'utf8')))
}
