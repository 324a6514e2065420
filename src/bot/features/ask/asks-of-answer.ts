import { cautionFor, sourceLines } from '../../../guidance/answer/answer-text.ts'
import { exampleIn } from '../../../guidance/answer/example-in.ts'
import { inShort } from '../../../guidance/answer/told-again.ts'
import type { Passage } from '../../../guidance/types.ts'
import { inLanguage } from '../../../language.ts'
import type { QuizItem } from '../../../learning/types.ts'
import { wordsOf } from '../../../offers/text/said.ts'
import type { Turn } from '../../turn.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { readingButton, sayAnswer } from './ask.ts'
import { doubtsOf, type OfAnswer, ofAnswer } from './of-the-answer.ts'

const MOST_NEAR = 3

/**
 * After an answer: where it is from, an example of it, the same in easier words, or what stands next to it. After none,
 * that there is nothing of the kind. The answer stays the one that is gone on from.
 */
export function asksOfAnswer({ turn, text, memory }: Heard): boolean {
  if (turn.forwarded || !memory.lastAnswer || (memory.danger && !memory.danger.aside)) return false
  const wish = ofAnswer(text) ?? doubtsTold(turn, text)
  // "Lanjut", in a list of questions, wants the next of them.
  const isOfList = memory.list != null && memory.list.told < memory.list.questions.length
  if (!wish || (wish === 'more' && isOfList)) return false
  speakLike(turn, text)
  if (memory.lastAnswer === 'refused') return sayNothingOfIt(turn, wish)
  const passage = turn.desk.knowledge.passages.get(memory.questions.at(-1)?.facts[0] ?? '')
  if (!passage) return false
  SAY[wish](turn, passage)
  return true
}

const SAY: Readonly<Record<OfAnswer, (turn: Turn, passage: Passage) => void>> = {
  source: saySources,
  example: sayExample,
  plainer: sayPlainer,
  more: sayMore,
  sure: sayWhatIsKnown,
}

/** "Beneran gratis?", where the answer said so: a doubt of something else is a question of its own. */
function doubtsTold({ desk, toChat, language }: Turn, text: string): OfAnswer | null {
  const doubted = doubtsOf(text)
  const last = desk.memory.of(toChat).questions.at(-1)
  const told = desk.knowledge.passages.get(last?.facts[0] ?? '')
  if (!doubted?.length || !told) return null
  const words = new Set(wordsOf(inLanguage(told.text, language)))
  return doubted.every(word => words.has(word)) ? 'sure' : null
}

/** Of what was not answered there is no source either: that is said, with what was offered then. */
function sayNothingOfIt(turn: Turn, wish: OfAnswer): boolean {
  const { desk, toChat, language } = turn
  const { lastAsked } = desk.memory.of(toChat)
  if (!lastAsked) return false
  const { subject, seeAlso } = desk.answer(lastAsked.question, turn.chosen, lastAsked.before)
  const note = desk.knowledge.notKnown.find(({ id }) => id === subject)?.note
  const said = [
    turn.words(`guidance-unanswered-${wish}`),
    // Nobody reads the same block twice.
    ...(note && wish === 'plainer' ? [inLanguage(note, language)] : []),
    ...(seeAlso.length > 0 ? [turn.words('guidance-near')] : []),
  ]
  sayNear(
    turn,
    said.join('\n\n'),
    seeAlso.map(({ fact }) => fact),
  )
  return true
}

/** The bot is sure of nothing: it says where the answer is from, and that it may be wrong. */
function sayWhatIsKnown(turn: Turn, passage: Passage): void {
  turn.say([turn.words('guidance-sure'), sourcesOf(turn, passage)].join('\n\n'))
}

function saySources(turn: Turn, passage: Passage): void {
  turn.say(sourcesOf(turn, passage))
}

function sourcesOf(turn: Turn, passage: Passage): string {
  const { words } = turn.desk
  const say = (...said: Parameters<typeof words.say>) => words.say(...said)
  const lines = sourceLines(passage, turn.language, say)
  const caution = cautionFor([passage], turn.language, say)
  return [inLanguage(passage.title, turn.language), ...lines, ...caution].join('\n')
}

function sayPlainer(turn: Turn, passage: Passage): void {
  turn.say([inEasyWords(turn, passage), turn.words('guidance-which-word')].join('\n\n'))
}

/** A passage in easier words, and that they are. */
export function inEasyWords(turn: Turn, passage: Passage): string {
  const key = passage.easy ? 'guidance-easier' : 'guidance-in-short'
  const from = cautionFor([passage], turn.language, turn.desk.words.say)
  return [turn.words(key), inShort(passage, turn.language), ...from].join('\n\n')
}

/** What was written as one, a message of the quiz that rests on it, what the passage itself gives, or what can be read beside. */
function sayExample(turn: Turn, passage: Passage): void {
  const { desk, language } = turn
  if (passage.example)
    return turn.say([turn.words('guidance-example-own'), inLanguage(passage.example, language)].join('\n'))
  const item = desk.quiz.content.items.find(({ fact, answer }) => fact === passage.fact && answer === 'scam')
  if (item) return turn.say(asExample(turn, item))
  const own = exampleIn(inLanguage(passage.text, language))
  if (own) return turn.say(`${turn.words('guidance-example')}\n${own}`)
  const near = nearTo(turn, passage)
  sayNear(turn, turn.words(near.length > 0 ? 'guidance-no-example-near' : 'guidance-no-example'), near)
}

/** Whoever reads on gets the passage behind the one told last, until the article ends. */
function sayMore(turn: Turn, passage: Passage): void {
  const { desk, language } = turn
  const article = [...desk.knowledge.passages.values()].filter(other => other.article === passage.article)
  const next = article[article.indexOf(passage) + 1]
  const answer = next && desk.passage(next.fact, language)
  if (!answer) return sayNear(turn, turn.words('guidance-all-told'), [])
  sayAnswer(turn, inLanguage(next.title, language), answer, [], text => ({
    text: [turn.words('guidance-read-on'), text].join('\n\n'),
  }))
}

/** The article that explains words holds them in no order: what came nearest to the question stands in for it. */
function nearTo(turn: Turn, passage: Passage): readonly string[] {
  const { desk, toChat, chosen } = turn
  const { lastAsked } = desk.memory.of(toChat)
  const also = lastAsked ? desk.answer(lastAsked.question, chosen, lastAsked.before).seeAlso : []
  const explains = desk.knowledge.topics.some(({ id, explains }) => id === passage.topic && explains)
  return also.length > 0 || explains ? also.map(({ fact }) => fact) : besides(turn, passage)
}

function besides(turn: Turn, passage: Passage): readonly string[] {
  return [...turn.desk.knowledge.passages.values()]
    .filter(other => other.article === passage.article && other.fact !== passage.fact)
    .map(({ fact }) => fact)
}

function sayNear(turn: Turn, text: string, facts: readonly string[]): void {
  const buttons = facts.slice(0, MOST_NEAR).flatMap(fact => readingButton(turn, fact) ?? [])
  const topics = turn.button(turn.words('topics-button'), 'topics')
  turn.say({ text, buttons: [...buttons.map(button => [button]), [topics]] })
}

function asExample(turn: Turn, { text, why }: QuizItem): string {
  return turn.words('guidance-example-message', {
    message: inLanguage(text, turn.language),
    why: inLanguage(why, turn.language),
  })
}
