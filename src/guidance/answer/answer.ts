import type { Danger, DangerKind } from '../../offers/types.ts'
import type { Say } from '../../words.ts'
import { dangerReply } from '../danger/danger-reply.ts'
import { createLanguageDetector } from '../detect-language.ts'
import type { Knowledge } from '../knowledge.ts'
import { buildNearest } from '../search/nearest.ts'
import { atOnce, type Pieces } from '../search/pieces.ts'
import { bestOf, type Hit } from '../search/ranking.ts'
import { buildSearch } from '../search/search.ts'
import type { Answer, AnswerQuestion } from '../types.ts'
import { buildAboutBot } from './about-bot.ts'
import { passageText } from './answer-text.ts'
import { explainedFirst } from './asked-first.ts'
import { fromHits, helpfulFirst, MOST_SEE_ALSO } from './from-hits.ts'
import { answerFewWords, answerGoingOn } from './goes-on.ts'
import { answerOfCountry } from './in-country.ts'
import { ASKED_LIKE_THIS, createRoom, type Looked, officesFor, type Room, WORTH_OFFERING } from './looked.ts'
import { createNotKnown } from './not-known.ts'
import { createScope, isDeclined } from './scope.ts'
import { withOffices } from './topic-there.ts'
import { answerNotKnown } from './unknown-subject.ts'
import { declined, ofTheBot, unknown } from './without-passage.ts'

/** A question without a word of our subject must find its answer as surely as this. */
const LEAST_SURE_OUTSIDE = 0.75
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
  const ourConcepts = new Set(knowledge.scope.inside)
  const detect = createLanguageDetector(knowledge.synonyms.markers)
  const room = createRoom(knowledge, search, sentences)
  const findNotKnown = createNotKnown(
    knowledge.notKnown,
    search.concepts,
    search.read,
    knowledge.synonyms,
    search.countriesIn,
    Object.values(knowledge.glossary.terms).flat(),
  )

  const answerAboutBot = ({ question, history, alone, language }: Looked): Answer | null => {
    const rival = () =>
      Math.max(nearestDeclined(question)?.likeness ?? 0, ...bestOf(alone, 1).map(({ ask }) => ask))
    const about = findAboutBot(question, rival, history.length > 0)
    return about && ofTheBot(about, knowledge.contacts, language, say, needs.model === true)
  }

  const declineLike = ({ question, whole, incomplete, history, found, language }: Looked): Answer | null => {
    // By itself first: what went before must not make an answer of what we decline.
    for (const read of new Set(incomplete && history.length > 0 ? [whole] : [question, whole])) {
      // "Ke kamboja" is as like "selling people to Cambodia" as to anything: who names a country alone asks for no harm.
      const saysNothing = read.countries.size > 0 && read.placeless.every(room.silent)
      const nearest = saysNothing ? null : nearestDeclined(read)
      if (isDeclined(nearest, found[0]?.ask ?? 0))
        return declined(knowledge, { kind: nearest.kind, see: [] }, language, say)
    }
    return null
  }

  /** The answer where no passage is sure enough; else the passage that is. */
  const sureOrUnknown = ({ whole, best, confidence, least, hits, language }: Looked): Answer | Hit => {
    const ours = whole.concepts.some(concept => ourConcepts.has(concept)) || whole.countries.size > 0
    if (best && confidence >= (ours ? least : LEAST_SURE_OUTSIDE)) return best
    if (!ours) return declined(knowledge, { kind: 'off_topic', see: [] }, language, say)
    const near = hits.slice(0, confidence < WORTH_OFFERING ? 0 : MOST_SEE_ALSO)
    return unknown(knowledge, language, say, near, best)
  }

  return (text, chosen, history, judged) => {
    const question = search.read(text)
    const language = chosen ?? detect(text) ?? 'id'
    const danger = judged === undefined ? needs.danger(text) : judged
    const asked = { question, language, history }
    if (danger && ![danger.kind, ...danger.also].every(kind => ASKED_ABOUT.includes(kind))) {
      return {
        ...fromHits(helpfulFirst(room.lookUp(asked).ranking), language),
        kind: 'danger',
        text: dangerReply(danger, knowledge.contacts, language, say),
        confidence: 1,
      }
    }
    // Who asks what a mule account is wants to know, not to have one.
    const explains = search.explains(question) !== null
    const rule = explains ? null : outOfScope(question)
    if (rule) return declined(knowledge, rule, language, say)
    const looked = room.lookUp(asked)
    const answer =
      (danger || explains ? null : answerNotKnown(room, findNotKnown, looked)) ??
      answerAboutBot(looked) ??
      declineLike(looked) ??
      answerOfCountry(room, looked) ??
      answerFewWords(room, looked)
    if (answer) return answer
    const best = sureOrUnknown(looked)
    if (!('passage' in best)) return best
    return answerGoingOn(room, looked, best) ?? tellPassage(room, looked, best, explains)
  }
}

/** The passage that answers it, after what it asks to have explained first. @param explains it asks what a word means */
function tellPassage(room: Room, looked: Looked, best: Hit, explains: boolean): Answer {
  const { knowledge, search, say, isGeneral } = room
  const { question, language, hits, asked, confidence } = looked
  const first = knowledge.passages.get(explainedFirst(question, search) ?? '')
  const shown = [
    ...(first && first !== best.passage ? [passageText(first, language, say)] : []),
    withOffices(passageText(best.passage, language, say), best.passage, isGeneral, officesFor(room, looked)),
  ].join('\n\n')
  const unexplained = search.leavesOpen(question, best.passage.fact) && best.ask <= ASKED_LIKE_THIS
  const text = unexplained ? `${say(language, 'guidance-word-unexplained')}\n\n${shown}` : shown
  return { ...fromHits(hits, language), asked, explains, text, confidence }
}

/** The same at once. */
export function createGuidance(
  knowledge: Knowledge,
  sentences: { readonly say: Say },
  needs: GuidanceNeeds,
): AnswerQuestion {
  return atOnce(buildGuidance(knowledge, sentences, needs))
}
