import { bestOf, type Hit } from '../search/ranking.ts'
import type { Answer, Passage } from '../types.ts'
import { fromHits } from './from-hits.ts'
import { ASKED_LIKE_THIS, type Looked, MOST_LOOKED_AT, officesFor, type Room } from './looked.ts'
import { notTold, notToldOfIt, tellAgain, tellsBeside } from './told-again.ts'
import { generalAnswer } from './topic-there.ts'
import { titled } from './without-passage.ts'

/** "Kalau cewek?", "what about women?": what goes on in so few words is of what was told before. */
const FEW_WORDS = 4

/** The answer to few words that go on from what was told last, and that nothing else answers surely. */
export function answerFewWords(room: Room, looked: Looked): Answer | null {
  const { question, last, hits, goesBack, confidence, least, asked } = looked
  const isFew = question.words.length <= FEW_WORDS && goesBack
  if (!last || !isFew || confidence >= least) return null
  return tellBeside(room, looked) ?? { ...notToldOfIt(last, hits, officesFor(room, looked)), asked }
}

/** The answer to what goes on from what was told last, where the passage found is that again, or of another matter. */
export function answerGoingOn(room: Room, looked: Looked, best: Hit): Answer | null {
  const { question, last, hits, confidence, asked, language } = looked
  const offices = officesFor(room, looked)
  if (last && isElsewhere(room, looked, last, best))
    return (
      tellBeside(room, looked) ?? {
        ...fromHits(hits, language),
        ...notTold(offices),
        asked,
        facts: [last.fact],
        seeAlso: [titled(last, language)],
        confidence,
      }
    )
  if (!isOfLast(looked, best)) return null
  const { country, topic, general } = looked
  // "Kalo di Taiwan?", after what holds everywhere: it holds there too.
  if (country !== undefined && topic && general === best.passage)
    return { ...generalAnswer(room.knowledge, general, country, language, room.say), asked }
  const again = tellAgain(question, best.passage, wordsOf(room), offices)
  if (again === null) return null
  const beside = again.again === 'not_told' ? tellBeside(room, looked) : null
  const seeAlso = [titled(best.passage, language)]
  return beside ?? { ...fromHits(hits, language), ...again, asked, seeAlso, confidence }
}

/** No subject and no country of its own, and what was found is about another matter in some country. */
function isElsewhere({ isGeneral }: Room, { incomplete, whole }: Looked, last: Passage, best: Hit): boolean {
  if (!incomplete || whole.countries.size > 0) return false
  return best.passage.topic !== last.topic && !isGeneral(best.passage)
}

/** The passage found is the one told last, and it is not asked for in its own words. */
function isOfLast({ question, last, asked, alone }: Looked, best: Hit): boolean {
  if (best.passage !== last || asked === question.text) return false
  // By itself: the words of the question before are still in the whole.
  const ownAsk = bestOf(alone, MOST_LOOKED_AT).find(({ passage }) => passage === last)?.ask ?? 0
  return ownAsk <= ASKED_LIKE_THIS
}

/** What stands beside the passage told last, where that itself does not tell it. */
function tellBeside(room: Room, { question, last, language, asked }: Looked): Answer | null {
  const beside = last && tellsBeside(question, last, room.knowledge.passages.values(), wordsOf(room))
  const shown = beside && room.showPassage(beside.fact, language)
  return shown ? { ...shown, asked } : null
}

function wordsOf({ search, silent }: Room) {
  return { fold: search.concepts, silent }
}
