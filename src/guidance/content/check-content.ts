import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseContact } from '../contacts/contact-file.ts'
import { loadTips } from '../tips.ts'
import type { Article, Contact, Passage } from '../types.ts'
import { parseArticle } from './article-file.ts'
import { checkSentences } from './check-sentences.ts'
import { loadChecklists } from './checklist-file.ts'
import { loadKnowledge } from './load.ts'
import { lix } from './reading-level.ts'

/** Something wrong with the content. An error must be mended before start; a warning should be looked at. */
export interface Problem {
  readonly level: 'error' | 'warning'
  /** Path under the content folder. */
  readonly file: string
  readonly message: string
}

const LONGEST_SENTENCE_WORDS = 40
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
  problems.push(
    ...articles.flatMap(({ file, value }) => [
      ...stale(file, value, options),
      ...hardToRead(file, value),
      ...value.passages.flatMap(passage =>
        passageProblems(passage).map(message => ({ level: 'warning' as const, file, message })),
      ),
    ]),
    ...duplicates(articles),
    ...deadFacts(articles, contacts),
    ...checkSentences(contentDir),
  )
  if (!problems.some(problem => problem.level === 'error')) problems.push(...wholeProblems(contentDir))
  return problems
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
    problems.push({ level: 'error', file: folder, message: 'the folder is missing' })
    return []
  }
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(ending))
    .sort()
  return paths.flatMap(path => {
    const file = `${folder}/${path.replaceAll('\\', '/')}`
    try {
      return [{ file, value: parse(file, file, readFileSync(join(contentDir, file), 'utf8')) }]
    } catch (error) {
      const message = error instanceof Error ? error.message.replace(`${file}: `, '') : String(error)
      problems.push({ level: 'error', file, message })
      return []
    }
  })
}

function stale(file: string, article: Article, options: { staleDays: number; today: Date }): Problem[] {
  const days = Math.floor((options.today.getTime() - Date.parse(article.reviewed)) / DAY_MS)
  if (days <= options.staleDays) return []
  return [{ level: 'warning', file, message: `last reviewed ${article.reviewed}, ${days} days ago` }]
}

/**
 * Harder than this by LIX is worth another look. Indonesian builds words with prefixes and endings, which makes them
 * longer and not harder: the same articles of ours lie five points above their English (median 42 against 37).
 */
const HARD = { id: 55, other: 50 }

/** Articles that are hard to read, by language. */
function hardToRead(file: string, { passages }: Article): Problem[] {
  const languages = [...new Set(passages.flatMap(({ text }) => Object.keys(text)))]
  return languages.flatMap(language => {
    const level = lix(passages.map(({ text }) => text[language] ?? '').join('\n'))
    return level > HARD[language === 'id' ? 'id' : 'other']
      ? [{ level: 'warning' as const, file, message: `${language}: hard to read, LIX ${level.toFixed(0)}` }]
      : []
  })
}

/** What is odd about one passage: numbers that only one language has, long sentences. */
function passageProblems(passage: Passage): string[] {
  const { id, en } = passage.text
  const languages = Object.entries(passage.text)
  const [inId, inEn] = [digits(id), digits(en)]
  const onlyId = [...inId].filter(number => !inEn.has(number))
  const onlyEn = [...inEn].filter(number => !inId.has(number))
  return [
    ...(onlyId.length > 0 ? [`[${passage.fact}] ${onlyId.join(', ')} stands in id but not in en`] : []),
    ...(onlyEn.length > 0 ? [`[${passage.fact}] ${onlyEn.join(', ')} stands in en but not in id`] : []),
    ...languages.flatMap(([language, text]) =>
      text
        .split(/(?<=[.!?])\s|\n/)
        .filter(sentence => sentence.split(/\s+/).length > LONGEST_SENTENCE_WORDS)
        .map(sentence => `[${passage.fact}] ${language}: long sentence "${sentence.slice(0, 60)}…"`),
    ),
  ]
}

/** Digits of every number, whatever signs stand between: `1.000` and `1,000` are one. */
function digits(text: string): Set<string> {
  const numbers = text.match(/\d(?:[\d.,]*\d)?/g) ?? []
  return new Set(numbers.map(number => number.replace(/\D/g, '')))
}

function duplicates(articles: readonly Found<Article>[]): Problem[] {
  const problems: Problem[] = []
  const facts = new Map<string, string>()
  const texts = new Map<string, string>()
  for (const { file, value } of articles) {
    for (const passage of value.passages) {
      const twin = facts.get(passage.fact)
      if (twin)
        problems.push({ level: 'error', file, message: `fact "${passage.fact}" stands in ${twin} too` })
      facts.set(passage.fact, file)
      for (const text of Object.values(passage.text)) {
        const same = texts.get(text)
        if (same && same !== passage.fact) {
          problems.push({
            level: 'warning',
            file,
            message: `[${passage.fact}] says the very same as [${same}]`,
          })
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
    .map(({ file, value }) => ({
      level: 'error' as const,
      file,
      message: `fact "${value.fact}" is in no article`,
    }))
}

/** What shows only when everything is read together: topics without a title, facts that rules name but nobody wrote. */
function wholeProblems(contentDir: string): Problem[] {
  try {
    const knowledge = loadKnowledge(contentDir)
    loadChecklists(contentDir, knowledge)
    loadTips(contentDir, knowledge)
    const untitled = knowledge.topics.filter(
      topic => topic.title.id === topic.id && topic.title.en === topic.id,
    )
    const dead = knowledge.scope.rules.flatMap(rule => rule.see).filter(fact => !knowledge.passages.has(fact))
    return [
      ...untitled.map(topic => ({
        level: 'warning' as const,
        file: 'guidance/topics.yaml',
        message: `topic "${topic.id}" has articles but no title`,
      })),
      ...dead.map(fact => ({
        level: 'error' as const,
        file: 'guidance/scope.yaml',
        message: `fact "${fact}" is in no article`,
      })),
    ]
  } catch (error) {
    return [
      { level: 'error', file: 'guidance', message: error instanceof Error ? error.message : String(error) },
    ]
  }
}
