import { bestOf } from '../search/ranking.ts'
import { confidenceOf } from '../search/search.ts'
import type { Answer } from '../types.ts'
import type { Looked, Room } from './looked.ts'
import { generalAnswer, isForAnywhere, tellsOf } from './topic-there.ts'
import { unknownThere } from './without-passage.ts'

/** Where what is known of the country says nothing of what is asked, anything else must be as sure as this. */
const LEAST_OF_OTHERS = 0.45
/** As sure as this what to do anywhere answers a question about a country of which nothing is known. */
const SURE_ANYWHERE = 0.6

/** The answer where of a country nothing is known that is asked: what holds anywhere, or that it is not known there. */
export function answerOfCountry(room: Room, looked: Looked): Answer | null {
  const { knowledge, search, say, isGeneral } = room
  const { question, country, topic, best, general, found, confidence, least, language, asked } = looked
  if (country === undefined) return null
  if (topic && !looked.askedOutright && (!best || !tellsOf(topic, best.passage, general))) {
    return general
      ? { ...generalAnswer(knowledge, general, country, language, say), asked }
      : unknownThere(knowledge, country, language, say)
  }
  if (confidence >= (found[0]?.apart ? LEAST_OF_OTHERS : least)) return null
  const [anywhere] = bestOf(search.find(search.read(question.placeless.join(' '))), 1)
  const isToldAnywhere =
    anywhere && isForAnywhere(anywhere.passage, isGeneral) && confidenceOf([anywhere]) >= SURE_ANYWHERE
  return isToldAnywhere
    ? generalAnswer(knowledge, anywhere.passage, country, language, say)
    : unknownThere(knowledge, country, language, say)
}
