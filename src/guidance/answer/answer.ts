import type { Danger, DangerKind } from '../../offers/types.ts'
import type { Say } from '../../words.ts'
import { dangerReply } from '../danger/danger-reply.ts'
import { createLanguageDetector } from '../detect-language.ts'
import type { Knowledge } from '../knowledge.ts'
import { createFinder } from '../search/find-passages.ts'
import { buildNearest } from '../search/nearest.ts'
import { atOnce, type Pieces } from '../search/pieces.ts'
import { bestOf } from '../search/ranking.ts'
import { buildSearch, confidenceOf } from '../search/search.ts'
import type { AnswerQuestion, Passage } from '../types.ts'
import { buildAboutBot } from './about-bot.ts'
import { passageText } from './answer-text.ts'
import { explainedFirst } from './asked-first.ts'
import { pointsBack, refersBack } from './follow-up.ts'
import { fromHits, helpfulFirst, MOST_FACTS, MOST_SEE_ALSO } from './from-hits.ts'
import { createNotKnown } from './not-known.ts'
import { createPassageAnswers } from './passage-answers.ts'
import { createScope, isDeclined } from './scope.ts'
import { notTold, notToldOfIt, tellAgain, tellsBeside } from './told-again.ts'
import { generalAnswer, isForAnywhere, tellsOf, withOffices } from './topic-there.ts'
import { declined, notKnown, ofTheBot, titled, unknown, unknownThere } from './without-passage.ts'

/**
 * Below this the best passage is a guess that would mislead. A question with a word of our subject gets the benefit
 * of the doubt, one without must be clear. Of 170 questions by newcomers those answered less surely than 0.35 were
 * mostly answered wrongly; of the 731 of `test/fixtures/questions` that are within it costs 14, one press away.
 */
const LOWEST_CONFIDENCE = { inside: 0.35, outside: 0.75 }
/** What is at least as sure as this may be what is meant: its title is offered. */
const WORTH_OFFERING = 0.1
/** Where what is known of the country says nothing of what is asked, anything else must be as sure as this. */
const LEAST_OF_OTHERS = 0.45
/**
 * What holds in Taiwan is no answer for who is in Malaysia or has named no country, and the GCM none for who did not
 * ask for it, unless people are known to ask for it in just these words: of 1 for the same, two ways of asking for one
 * thing have about 0.5.
 */
const ASKED_LIKE_THIS = 0.75
/** As sure as this what to do anywhere answers a question about a country of which nothing is known. */
const SURE_ANYWHERE = 0.6
/** "Kalau cewek?", "what about women?": what goes on in so few words is of what was told before. */
const FEW_WORDS = 4
/** Of these the ones about something else are left out. */
const MOST_LOOKED_AT = 10
/** Grave, yet asked about calmly more often than not: with nothing else beside, answered as a question. */
const ASKED_ABOUT: readonly DangerKind[] = ['documents_held', 'debt_bondage']

/** What guidance needs from elsewhere: the offers room recognises danger. */
export interface GuidanceNeeds {
  readonly danger: (question: string) => Danger | null
  /** A language model reads along: whoever asks about the bot is told so. */
  readonly model?: boolean
}

/** How surely a question must be answered without those before it, not to go on from them. */
const SURE_ALONE = 0.8

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
  const contactFacts = new Set(knowledge.contacts.map(({ fact }) => fact))
  const detect = createLanguageDetector(knowledge.synonyms.markers)
  const find = createFinder(knowledge, search)
  const { leaning, telling, follow_up: beginnings } = knowledge.synonyms
  const silent = (concept: string) => leaning.includes(concept) && !telling.includes(concept)
  const findNotKnown = createNotKnown(
    knowledge.notKnown,
    search.concepts,
    search.read,
    knowledge.synonyms,
    search.countriesIn,
    Object.values(knowledge.glossary.terms).flat(),
  )
  const showPassage = createPassageAnswers(knowledge, sentences)

  /** What holds in Malaysia is not worth reading for who is in Taiwan. */
  const isAbout = (fact: string, country: string | undefined) => {
    const about = search.countriesIn(knowledge.passages.get(fact)?.title.id ?? '')
    return about.size === 0 || (country !== undefined && about.has(country))
  }

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
    const { asked, whole, ranking, alone, incomplete, topic } = find(question, history)
    const found = bestOf(ranking, MOST_LOOKED_AT)
    const hits = found
      .filter(({ beside, apart, ask }) => !apart && (!beside || ask > ASKED_LIKE_THIS))
      .slice(0, MOST_FACTS)
    const confidence = confidenceOf(hits)
    const [best] = hits
    // Who looks for somebody to turn to is helped by a contact that is not quite the right one.
    const inside = contactFacts.has(best?.passage.fact ?? '') ? WORTH_OFFERING : LOWEST_CONFIDENCE.inside
    const [country] = refersBack(question.words) ? whole.countries : question.countries
    const subject = danger || explains ? null : findNotKnown(question, history)
    // "Siapa yang bayar biaya penempatan?", after a passport: what is surely answered by itself goes on from nothing.
    const standsAlone = () =>
      history.at(-1)?.subject !== undefined &&
      !incomplete &&
      !pointsBack(question.words, beginnings) &&
      confidenceOf(bestOf(alone, MOST_FACTS)) >= SURE_ALONE
    const askedOutright = bestOf(alone, 1).some(({ ask }) => ask > ASKED_LIKE_THIS)
    const isKnown =
      subject?.answered_by.includes(best?.passage.fact ?? '') ||
      askedOutright ||
      (subject !== null && standsAlone() && findNotKnown(question, []) === null)
    if (subject && !isKnown) {
      const before = history.at(-1)?.question ?? ''
      const where = country ?? [...whole.countries, ...search.countriesIn(before)][0]
      const warns = subject.in_country || subject.of_going
      const warning = warns && knowledge.countries.find(({ code }) => code === where)?.warning
      const warned = warning ? showPassage(warning, language) : null
      if (warned) return { ...warned, asked }
      const see = subject.see.filter(fact => isAbout(fact, where))
      const at = subject.contacts.length > 0 ? country : where
      const again = country === undefined && history.some(turn => turn.subject === subject.id)
      return { ...notKnown(knowledge, { ...subject, see }, at, language, say, again), asked }
    }
    const rival = () =>
      Math.max(nearestDeclined(question)?.likeness ?? 0, ...bestOf(alone, 1).map(({ ask }) => ask))
    const about = findAboutBot(question, rival, history.length > 0)
    if (about) return ofTheBot(about, knowledge.contacts, language, say, needs.model === true)
    // By itself first: what went before must not make an answer of what we decline.
    for (const read of new Set(incomplete && history.length > 0 ? [whole] : [question, whole])) {
      // "Ke kamboja" is as like "selling people to Cambodia" as to anything: who names a country alone asks for no harm.
      const saysNothing = read.countries.size > 0 && read.placeless.every(silent)
      const nearest = saysNothing ? null : nearestDeclined(read)
      if (isDeclined(nearest, found[0]?.ask ?? 0))
        return declined(knowledge, { kind: nearest.kind, see: [] }, language, say)
    }
    const last = knowledge.passages.get(history.at(-1)?.facts[0] ?? '')
    const isGeneral = (passage: Passage) => search.countriesIn(passage.title.id).size === 0
    const general = last && isGeneral(last) ? last : undefined
    const isOfBefore = country !== undefined && topic && !askedOutright
    if (isOfBefore && (!best || !tellsOf(topic, best.passage, general))) {
      return general
        ? { ...generalAnswer(knowledge, general, country, language, say), asked }
        : unknownThere(knowledge, country, language, say)
    }
    if (country !== undefined && confidence < (found[0]?.apart ? LEAST_OF_OTHERS : inside)) {
      const [anywhere] = bestOf(search.find(search.read(question.placeless.join(' '))), 1)
      return anywhere &&
        isForAnywhere(anywhere.passage, isGeneral) &&
        confidenceOf([anywhere]) >= SURE_ANYWHERE
        ? generalAnswer(knowledge, anywhere.passage, country, language, say)
        : unknownThere(knowledge, country, language, say)
    }
    const goesOnInFew = question.words.length <= FEW_WORDS && pointsBack(question.words, beginnings)
    const words = { fold: search.concepts, silent }
    /** What stands beside the passage told last, where that itself does not tell it. */
    const sayBeside = () => {
      const beside = last && tellsBeside(question, last, knowledge.passages.values(), words)
      const shown = beside && showPassage(beside.fact, language)
      return shown ? { ...shown, asked } : null
    }
    if (last && goesOnInFew && confidence < inside)
      return (
        sayBeside() ?? {
          ...notToldOfIt(last, hits, { contacts: knowledge.contacts, country, language, say }),
          asked,
        }
      )
    const ours = whole.concepts.some(concept => ourConcepts.has(concept)) || whole.countries.size > 0
    if (!best || confidence < (ours ? inside : LOWEST_CONFIDENCE.outside)) {
      return ours
        ? unknown(
            knowledge,
            language,
            say,
            hits.slice(0, confidence < WORTH_OFFERING ? 0 : MOST_SEE_ALSO),
            best,
          )
        : declined(knowledge, { kind: 'off_topic', see: [] }, language, say)
    }
    const offices = { contacts: knowledge.contacts, country, language, say }
    // By itself: the words of the question before are still in the whole.
    const ownAsk = bestOf(alone, MOST_LOOKED_AT).find(({ passage }) => passage === best.passage)?.ask ?? 0
    const goesOn = best.passage === last && asked !== text && ownAsk <= ASKED_LIKE_THIS
    const isElsewhere =
      incomplete &&
      last !== undefined &&
      whole.countries.size === 0 &&
      best.passage.topic !== last.topic &&
      !isGeneral(best.passage)
    if (isElsewhere)
      return (
        sayBeside() ?? {
          ...fromHits(hits, language),
          ...notTold(offices),
          asked,
          facts: [last.fact],
          seeAlso: [titled(last, language)],
          confidence,
        }
      )
    // "Kalo di Taiwan?", after what holds everywhere: it holds there too.
    if (goesOn && country !== undefined && topic && general === best.passage)
      return { ...generalAnswer(knowledge, general, country, language, say), asked }
    const again = goesOn && tellAgain(question, best.passage, words, offices)
    const beside = again && again.again === 'not_told' ? sayBeside() : null
    if (beside) return beside
    if (again)
      return {
        ...fromHits(hits, language),
        ...again,
        asked,
        seeAlso: [titled(best.passage, language)],
        confidence,
      }
    const first = knowledge.passages.get(explainedFirst(question, search) ?? '')
    const shown = [
      ...(first && first !== best.passage ? [passageText(first, language, say)] : []),
      withOffices(passageText(best.passage, language, say), best.passage, isGeneral, offices),
    ].join('\n\n')
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
