import { inLanguage, type Language } from '../language.ts'
import type { Danger, DangerKind } from '../offers/types.ts'
import type { Say } from '../words.ts'
import { buildAboutBot } from './about-bot.ts'
import { passageText } from './answer-text.ts'
import { dangerReply } from './danger-reply.ts'
import { createLanguageDetector } from './detect-language.ts'
import { createFinder } from './find-passages.ts'
import { refersBack } from './follow-up.ts'
import type { Knowledge } from './knowledge.ts'
import { buildNearest } from './nearest.ts'
import { atOnce, type Pieces } from './pieces.ts'
import { bestOf, type Hit, type Ranking } from './ranking.ts'
import { createScope, isDeclined } from './scope.ts'
import { buildSearch, confidenceOf } from './search.ts'
import type { Answer, AnswerQuestion } from './types.ts'
import { declined, ofTheBot, sourcesOf, titled, unknown, unknownThere } from './without-passage.ts'

/**
 * Below this the best passage is a guess that would mislead. A question with a word of our subject gets the benefit
 * of the doubt, one without must be clear. Read off own questions within and outside (`src/eval/guidance-fit.ts`).
 */
const LOWEST_CONFIDENCE = { inside: 0.1, outside: 0.75 }
/** Where what is known of the country says nothing of what is asked, anything else must be as sure as this. */
const LEAST_OF_OTHERS = 0.45
/**
 * What holds in Taiwan is no answer for who is in Malaysia or has named no country, and the GCM none for who did not
 * ask for it, unless people are known to ask for it in just these words: of 1 for the same, two ways of asking for one
 * thing have about 0.5.
 */
const ASKED_LIKE_THIS = 0.75
const MOST_FACTS = 5
/** Of these the ones about something else are left out. */
const MOST_LOOKED_AT = 10
const MOST_SEE_ALSO = 3
/** A passage with less of the belief than this is not worth a button. */
const LEAST_BELIEF = 0.02
/** What helps a person in danger stands in these topics. */
const HELPFUL_TOPICS = ['what-to-do', 'help', 'violence']
/** In the score's own unit; about what one more telling word in common brings. */
const HELPFUL_BONUS = 1.5
/** Grave, yet asked about calmly more often than not: with nothing else beside, answered as a question. */
const ASKED_ABOUT: readonly DangerKind[] = ['documents_held', 'debt_bondage']

/** What guidance needs from elsewhere: the offers room recognises danger. */
export interface GuidanceNeeds {
  readonly danger: (question: string) => Danger | null
  /** A language model reads along: whoever asks about the bot is told so. */
  readonly model?: boolean
}

/**
 * Answers questions from local knowledge: danger first, then scope, then the best passage. Built in pieces: the index
 * takes a second or two.
 * @param knowledge see `loadKnowledge`
 * @param sentences says those of `content/locales`
 */
export function* buildGuidance(
  knowledge: Knowledge,
  sentences: { readonly say: Say },
  needs: GuidanceNeeds,
): Pieces<AnswerQuestion> {
  const { say } = sentences
  const search = yield* buildSearch(knowledge)
  const outOfScope = createScope(knowledge.scope, search.concepts)
  const findAboutBot = yield* buildAboutBot(knowledge.aboutBot, search)
  const nearestDeclined = yield* buildNearest(knowledge.scope.examples, search)
  const inside = new Set(knowledge.scope.inside)
  const detect = createLanguageDetector(knowledge.synonyms.markers)
  const find = createFinder(knowledge, search)

  return (text, chosen, history, judged) => {
    const question = search.read(text)
    const language = chosen ?? detect(text) ?? 'id'
    const danger = judged === undefined ? needs.danger(text) : judged
    if (danger && ![danger.kind, ...danger.also].every(kind => ASKED_ABOUT.includes(kind))) {
      return {
        ...fromHits(helpfulFirst(find(question, history).ranking), language),
        kind: 'danger',
        text: dangerReply(danger, knowledge.contacts, language, say),
        confidence: 1,
      }
    }
    // Who asks what a mule account is wants to know, not to have one.
    const explains = search.explains(question) !== null
    const rule = explains ? null : outOfScope(question)
    if (rule) return declined(knowledge, rule, language, say)
    const { asked, whole, ranking, alone } = find(question, history)
    const found = bestOf(ranking, MOST_LOOKED_AT)
    const hits = found
      .filter(({ beside, apart, ask }) => !apart && (!beside || ask > ASKED_LIKE_THIS))
      .slice(0, MOST_FACTS)
    const confidence = confidenceOf(hits)
    const [best] = hits
    const rival = () =>
      Math.max(nearestDeclined(question)?.likeness ?? 0, ...bestOf(alone, 1).map(({ ask }) => ask))
    const about = findAboutBot(question, rival, history.length > 0)
    if (about) return ofTheBot(about, language, say, needs.model === true)
    // By itself first: what went before must not make an answer of what we decline.
    for (const read of history.length > 0 ? [question, whole] : [whole]) {
      const nearest = nearestDeclined(read)
      if (isDeclined(nearest, found[0]?.ask ?? 0))
        return declined(knowledge, { kind: nearest.kind, see: [] }, language, say)
    }
    const [country] = refersBack(question.words) ? whole.countries : question.countries
    if (country !== undefined && confidence < (found[0]?.apart ? LEAST_OF_OTHERS : LOWEST_CONFIDENCE.inside))
      return unknownThere(knowledge, country, language, say)
    const ours = whole.concepts.some(concept => inside.has(concept)) || whole.countries.size > 0
    if (!best || confidence < LOWEST_CONFIDENCE[ours ? 'inside' : 'outside']) {
      return ours
        ? {
            ...unknown(knowledge, language, say, confidence),
            ...(best ? { nearest: best.passage.topic } : {}),
          }
        : declined(knowledge, { kind: 'off_topic', see: [] }, language, say)
    }
    const shown = passageText(best.passage, language, say)
    const unexplained = search.leavesOpen(question, best.passage.fact) && best.ask <= ASKED_LIKE_THIS
    return {
      ...fromHits(hits, language),
      asked,
      explains,
      text: unexplained ? `${say(language, 'guidance-word-unexplained')}\n\n${shown}` : shown,
      confidence,
    }
  }
}

/** The same at once. */
export function createGuidance(
  knowledge: Knowledge,
  sentences: { readonly say: Say },
  needs: GuidanceNeeds,
): AnswerQuestion {
  return atOnce(buildGuidance(knowledge, sentences, needs))
}

/** Shows one passage by its fact id, as a press on a button asks for; null when there is none. */
export function createPassageAnswers(
  knowledge: Knowledge,
  words: { readonly say: Say },
): (fact: string, language: Language) => Answer | null {
  return (fact, language) => {
    const passage = knowledge.passages.get(fact)
    if (!passage) return null
    const article = knowledge.articles.find(candidate => candidate.id === passage.article)
    const neighbours = article?.passages.filter(other => other !== passage).slice(0, MOST_SEE_ALSO) ?? []
    return {
      kind: 'answer',
      language,
      decline: null,
      text: `${inLanguage(passage.title, language)}\n\n${passageText(passage, language, words.say)}`,
      facts: [fact],
      sources: sourcesOf(passage),
      seeAlso: neighbours.map(other => titled(other, language)),
      confidence: 1,
    }
  }
}

function fromHits(hits: readonly Hit[], language: Language): Omit<Answer, 'text'> {
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
function helpfulFirst(ranking: Ranking): Hit[] {
  const worth = ranking.scores.map((score, at) =>
    HELPFUL_TOPICS.includes(ranking.passages[at]?.topic ?? '') ? score + HELPFUL_BONUS : score,
  )
  return bestOf(ranking, MOST_FACTS, worth)
}
