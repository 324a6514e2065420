import type { Language } from '../../language.ts'
import { bestOf, type Hit, type Ranking } from '../search/ranking.ts'
import { confidenceOf } from '../search/search.ts'
import type { Answer } from '../types.ts'
import { sourcesOf, titled } from './without-passage.ts'

/** Facts of an answer, and passages offered below it. */
export const MOST_FACTS = 5
export const MOST_SEE_ALSO = 3
/** A passage with less of the belief than this is not worth a button. */
const LEAST_BELIEF = 0.02
/** What helps a person in danger stands in these topics. */
const HELPFUL_TOPICS = ['what-to-do', 'help', 'violence']
/** In the score's own unit; about what one more telling word in common brings. */
const HELPFUL_BONUS = 1.5

/** What an answer is, beside its text. @param hits best first */
export function fromHits(hits: readonly Hit[], language: Language): Omit<Answer, 'text'> {
  const passages = hits.map(hit => hit.passage)
  return {
    kind: 'answer',
    language,
    decline: null,
    facts: passages.map(passage => passage.fact),
    sources: passages.slice(0, 1).flatMap(sourcesOf),
    seeAlso: hits
      .slice(1, 1 + MOST_SEE_ALSO)
      .filter(hit => hit.belief >= LEAST_BELIEF)
      .map(hit => titled(hit.passage, language)),
    confidence: confidenceOf(hits),
  }
}

/** Passages that help in danger come before those that explain, unless these fit much better. */
export function helpfulFirst(ranking: Ranking): Hit[] {
  const worth = ranking.scores.map((score, at) =>
    HELPFUL_TOPICS.includes(ranking.passages[at]?.topic ?? '') ? score + HELPFUL_BONUS : score,
  )
  return bestOf(ranking, MOST_FACTS, worth)
}
