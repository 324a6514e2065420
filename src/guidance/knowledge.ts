import type { Localised } from '../language.ts'
import type { AboutBotContent } from './answer/about-bot.ts'
import type { NotKnown } from './answer/not-known.ts'
import type { Scope } from './content/scope-file.ts'
import type { Glossary } from './glossary.ts'
import type { Synonyms } from './search/synonyms.ts'
import type { Article, Contact, Passage } from './types.ts'

/** A subject a person can browse: articles in reading order stand under it. */
export interface Topic {
  readonly id: string
  readonly title: Localised
  /** Concepts in a question that point to the topic. */
  readonly asked_with: readonly string[]
  /** Concepts that name it; where there are any, its passages answer only a question with one of them. */
  readonly named_by: readonly string[]
  /** Its passages explain words: who does not ask what one means is rather answered with others. */
  readonly explains: boolean
  /** Passages that also stand under it, in this order, after those of its own articles; of its own too, to order them. */
  readonly facts: readonly string[]
}

/** How people name a country; decides whether a passage about another country may answer. */
export interface CountryNames {
  /** ISO 3166 alpha-2 */
  readonly code: string
  readonly name: Localised
  /** Lower-case names, demonyms and places in it. */
  readonly names: readonly string[]
  /** What its money is called. */
  readonly currency: readonly string[]
  /** The fact that warns of going there, where it is no official destination or closed for now. */
  readonly warning?: string | undefined
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
  readonly notKnown: readonly NotKnown[]
  readonly glossary: Glossary
  readonly aboutBot: AboutBotContent
}

/** What stands under a topic, as people browse it. */
export function passagesOf({ id, facts }: Topic, { articles, passages }: Knowledge): Passage[] {
  const own = articles.filter(({ topic }) => topic === id).flatMap(article => article.passages)
  const placed = facts.flatMap(fact => passages.get(fact) ?? [])
  return [...own.filter(({ fact }) => !facts.includes(fact)), ...placed]
}
