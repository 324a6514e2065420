import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrongsIn } from '../../content-wrong.ts'
import { parseContact } from '../contacts/contact-file.ts'
import { loadTips } from '../tips.ts'
import type { Article, Contact } from '../types.ts'
import { parseArticle } from './article-file.ts'
import { saysForbidden, strangeNumbers, wrongContact } from './check-contacts.ts'
import { hardToRead, oddPassage } from './check-passages.ts'
import { checkSentences } from './check-sentences.ts'
import { loadChecklists } from './checklist-file.ts'
import { loadKnowledge } from './load.ts'
import { attempt, error, type Problem, warning } from './problem.ts'

export type { Problem } from './problem.ts'

const DAY_MS = 86_400_000

/**
 * Looks at every article and contact, and goes on after a fault so that all are told at once.
 * @param contentDir the content folder
 * @param options.staleDays a review older than this is flagged
 */
export function checkContent(contentDir: string, options: { staleDays: number; today: Date }): Problem[] {
  const problems: Problem[] = []
  const articles = readEach(contentDir, 'guidance', '.md', problems, (name, path, text) =>
    parseArticle(name, path.slice('guidance/'.length, -'.md'.length), text),
  )
  const contacts = readEach(contentDir, 'contacts', '.yaml', problems, (name, _path, text) =>
    parseContact(name, text),
  )
  const today = options.today.toISOString().slice(0, 10)
  problems.push(
    ...articles.flatMap(({ file, value }) => [
      ...stale(file, value, options),
      ...hardToRead(file, value.passages),
      ...value.passages.flatMap(passage => oddPassage(file, passage)),
    ]),
    ...contacts.flatMap(({ file, value }) => wrongContact(file, value, today)),
    ...duplicates(articles),
  )
  // What is named elsewhere is missing only when all could be read: one fault must not look like five.
  if (!problems.some(problem => problem.level === 'error'))
    problems.push(
      ...deadFacts(articles, contacts),
      ...attempt(contentDir, 'guidance', () => wholeProblems(contentDir)),
    )
  return [...problems, ...checkSentences(contentDir)]
}

interface Found<T> {
  readonly file: string
  readonly value: T
}

function readEach<T>(
  contentDir: string,
  folder: string,
  ending: string,
  problems: Problem[],
  parse: (name: string, path: string, text: string) => T,
): Found<T>[] {
  const root = join(contentDir, folder)
  if (!existsSync(root)) {
    problems.push(error(folder, 'folder-missing'))
    return []
  }
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(ending))
    .sort()
  return paths.flatMap(path => {
    const file = `${folder}/${path.replaceAll('\\', '/')}`
    try {
      return [{ file, value: parse(file, file, readFileSync(join(contentDir, file), 'utf8')) }]
    } catch (fault) {
      problems.push(...wrongsIn(fault).map(({ what, args }) => error(file, what, args)))
      return []
    }
  })
}

function stale(file: string, article: Article, options: { staleDays: number; today: Date }): Problem[] {
  const days = Math.floor((options.today.getTime() - Date.parse(article.reviewed)) / DAY_MS)
  if (days <= options.staleDays) return []
  return [warning(file, 'stale', { date: article.reviewed, days })]
}

function duplicates(articles: readonly Found<Article>[]): Problem[] {
  const problems: Problem[] = []
  const facts = new Map<string, string>()
  const texts = new Map<string, string>()
  for (const { file, value } of articles) {
    for (const passage of value.passages) {
      const twin = facts.get(passage.fact)
      if (twin) problems.push(error(file, 'fact-twice', { fact: passage.fact, other: twin }))
      facts.set(passage.fact, file)
      for (const text of Object.values(passage.text)) {
        const same = texts.get(text)
        if (same && same !== passage.fact) {
          problems.push(warning(file, 'same-text', { item: passage.fact, other: same }))
        }
        texts.set(text, passage.fact)
      }
    }
  }
  return problems
}

function deadFacts(articles: readonly Found<Article>[], contacts: readonly Found<Contact>[]): Problem[] {
  const known = new Set(articles.flatMap(({ value }) => value.passages.map(passage => passage.fact)))
  return contacts
    .filter(({ value }) => !known.has(value.fact))
    .map(({ file, value }) => error(file, 'fact-nowhere', { item: value.id, fact: value.fact }))
}

/** What shows only when everything is read together: topics without a title, facts nobody wrote, numbers no contact has. */
function wholeProblems(contentDir: string): Problem[] {
  const knowledge = loadKnowledge(contentDir)
  loadChecklists(contentDir, knowledge)
  loadTips(contentDir, knowledge)
  const { articles, contacts, scope, topics } = knowledge
  const untitled = topics.filter(topic => topic.title.id === topic.id && topic.title.en === topic.id)
  const dead = scope.rules.flatMap(rule => rule.see).filter(fact => !knowledge.passages.has(fact))
  return [
    ...untitled.map(topic => warning('guidance/topics.yaml', 'untitled', { topic: topic.id })),
    ...dead.map(fact => error('guidance/scope.yaml', 'fact-dead', { fact })),
    ...articles.flatMap(article => {
      const file = `guidance/${article.id}.md`
      return [...strangeNumbers(file, article, contacts), ...saysForbidden(file, article, scope)]
    }),
  ]
}
