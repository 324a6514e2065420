import { inLanguage, type Language, type Localised } from '../language.ts'
import type { Scope } from './scope-file.ts'
import type { Synonyms } from './synonyms.ts'
import type { Article, Contact, Passage } from './types.ts'

/** A subject a person can browse: articles in reading order stand under it. */
export interface Topic {
  readonly id: string
  readonly title: Localised
  /** Concepts in a question that point to the topic. */
  readonly asked_with: readonly string[]
}

/** How people name a country; decides whether a passage about another country may answer. */
export interface CountryNames {
  /** ISO 3166 alpha-2 */
  readonly code: string
  /** Lower-case names, demonyms and places in it. */
  readonly names: readonly string[]
}

/** Everything the guidance room knows, read from `content/` once at start. */
export interface Knowledge {
  readonly articles: readonly Article[]
  /** By fact id, in the order of topics, articles and reading. */
  readonly passages: ReadonlyMap<string, Passage>
  readonly contacts: readonly Contact[]
  readonly topics: readonly Topic[]
  readonly countries: readonly CountryNames[]
  readonly synonyms: Synonyms
  readonly scope: Scope
}

/** The topics in order, as buttons show them. */
export function topics(knowledge: Knowledge, language: Language): { id: string; title: string }[] {
  return knowledge.topics.map(topic => ({ id: topic.id, title: inLanguage(topic.title, language) }))
}

/** The articles of a topic in their order. */
export function articlesOf(knowledge: Knowledge, topic: string): Article[] {
  return knowledge.articles.filter(article => article.topic === topic)
}

/** An article by its id (`<topic>/<slug>`), or undefined. */
export function article(knowledge: Knowledge, id: string): Article | undefined {
  return knowledge.articles.find(candidate => candidate.id === id)
}
