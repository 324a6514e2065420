import { dangerContacts } from '../../guidance/danger-reply.ts'
import { stepsOf, urgentSteps } from '../../guidance/danger-steps.ts'
import type { Answer } from '../../guidance/types.ts'
import { circumstancesIn } from '../../offers/circumstances.ts'
import { dangerOf, despairs } from '../../offers/danger-kind.ts'
import type { Danger } from '../../offers/types.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Button, Reply } from '../reply.ts'
import { looksLikeQuestion, type Route, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { sayAnswer } from './ask.ts'
import { withBriefs } from './brief-contacts.ts'
import { clearButton } from './clear.ts'
import { sayDanger } from './danger.ts'
import { endOfDanger, saysThanks } from './danger-ends.ts'
import { type DangerTopic, dangerTopic } from './danger-topics.ts'
import { contactsOnTopic, firstOf, listens } from './topic-contacts.ts'

/** A place is named in so few words. */
export const MOST_OF_A_PLACE = 4
/** Whoever goes on in more words says something of their own. */
const MOST_OF_A_REMARK = 25
/** In more words the danger model alone is heard: fewer after a danger sound like one, whatever they say. */
const MOST_OF_AN_ECHO = 12
const MOST_CONTACTS = 2
/** "Ok makasih kak" has as much of either language. */
const TOO_FEW_TO_TELL = 3
/** "Cara cek agen resmi" asks, without a word that does. */
const ASKS_FOR = /^\W*(?:cara|syarat|biaya|gaji|daftar|info|nomor|alamat|arti|how to)(?!\p{L})/iu
/** In danger a guess beside the question misleads more than elsewhere; of 1. */
const SURE_ANSWER = 0.5

/** What a message after a danger was taken for. */
export interface Following {
  readonly way: Route
  readonly text: string
  /** Nothing is known that answers it. */
  readonly unknown: boolean
  readonly answer: () => Answer
  /** Danger that was found in it again. */
  readonly found: Danger | null
}

/**
 * Answers what somebody says after a danger that would otherwise be taken for small talk, for something outside of what
 * the bot can do, or for a question that a word of it happens to stand in: "yes", "nobody answers", "I have the pills".
 * A new danger is left to whoever answers dangers.
 * @returns whether it was answered
 */
export function answersAfterDanger(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { text, way, found } = following
  const { desk, toChat } = turn
  keepLanguage(turn, danger, text)
  if (way !== 'danger' && desk.memory.of(toChat).cardLast) return false
  const circumstances = circumstancesIn(text, despairs(danger))
  const news = circumstances.filter(one => !danger.circumstances.includes(one))
  // Who can only write is answered below: all else that is new changes the steps.
  if (news.some(one => one !== 'cannot_call')) {
    sayDanger(turn, { ...(found ?? dangerOf(danger.kind)), circumstances })
    return true
  }
  if (news.length > 0)
    desk.memory.change(toChat, {
      danger: { ...danger, circumstances: [...danger.circumstances, ...news] },
    })
  if (found && saysMore(found, danger, text)) return false
  const end = found ? null : endOfDanger(text, despairs(danger))
  if (end) {
    // Who has taken something may say that they are fine, and mean it.
    const harmed = end !== 'joke' && danger.circumstances.includes('harmed')
    if (!harmed) desk.memory.change(toChat, { danger: null })
    sayWithListener(turn, danger, harmed ? 'danger-taken-back-harmed' : `danger-${end}`)
    return true
  }
  if ((way === 'small_talk' && desk.smallTalk(text) === 'thanks') || (!found && saysThanks(text))) {
    sayWithListener(turn, danger, 'danger-thanks')
    return true
  }
  const topic = way === 'offer' || way === 'described' ? null : dangerTopic(text)
  if (topic && !saysItBetter(danger, topic)) {
    sayTopic(turn, danger, topic, text)
    return true
  }
  if (staysWith(turn, danger, following)) sayStillHere(turn, danger, text)
  else if (way === 'question' && wordsIn(text) <= MOST_OF_A_REMARK)
    sayAnswer(turn, text, following.answer(), [], answer => withContact(turn, danger, answer))
  else return false
  return true
}

/** What they write in is told by a word or two less often than not: then it is the language of the danger. */
function keepLanguage(turn: Turn, { language }: AnsweredDanger, text: string): void {
  if (turn.chosen !== null) return
  const written = wordsIn(text) > TOO_FEW_TO_TELL ? turn.desk.languageIn(text) : null
  turn.language = written ?? language
}

/** Whether a danger says more than the one that was answered: where, a kind that a rule found, or a story of its own. */
function saysMore(found: Danger, before: AnsweredDanger, text: string): boolean {
  if (wordsIn(text) > MOST_OF_AN_ECHO) return true
  if (found.country !== null && found.country !== before.country) return true
  if (found.kind === 'unclear' || found.kind === before.kind) return false
  return found.evidence !== '' || before.kind === 'unclear'
}

/** They said so themselves; where it only may be so as well, what else they are in is what is talked about. */
function wantsToDie({ kind, despaired }: AnsweredDanger): boolean {
  return kind === 'self_harm' || despaired
}

/** What is said while there is still time is better than the steps once more, and than comfort for who wants to die. */
function saysItBetter(danger: AnsweredDanger, topic: DangerTopic): boolean {
  if (topic !== 'now' && topic !== 'afraid') return false
  return danger.departing || wantsToDie(danger) || urgentSteps(danger) !== null
}

function staysWith(turn: Turn, { country }: AnsweredDanger, following: Following): boolean {
  const { way, text, unknown, answer } = following
  if (way === 'small_talk' || way === 'danger') return true
  if (wordsIn(text) > MOST_OF_A_REMARK) return false
  if (unknown || way === 'done') return true
  if (way !== 'question') return false
  if (answer().confidence < SURE_ANSWER) return true
  if (!looksLikeQuestion(text) && !ASKS_FOR.test(text)) return true
  // "The number of the police there?": those at home are of no use abroad, and the ones there were told.
  const topic = turn.desk.knowledge.passages.get(answer().facts[0] ?? '')?.topic
  return topic === 'help' && country !== null && country !== 'ID'
}

function sayWithListener(turn: Turn, danger: AnsweredDanger, key: string): void {
  // A joke about death is not always one.
  const told = despairs(danger) ? turn.desk.contacts.filter(listens).slice(0, 1) : []
  const where = turn.button(turn.words('help-country'), 'ctrs')
  turn.say({ ...withBriefs(turn, [turn.words(key)], told), buttons: [[where]] })
}

/** An answer of its own to what is often asked in danger, and one contact that fits it. */
function sayTopic(turn: Turn, danger: AnsweredDanger, topic: DangerTopic, text: string): void {
  turn.important = true
  const key =
    topic === 'no-answer' && wantsToDie(danger) ? 'danger-asked-no-answer-self-harm' : `danger-asked-${topic}`
  const told = contactsOnTopic(topic, danger, turn.desk.contacts, text)
  if (topic === 'now')
    return turn.say({
      ...withBriefs(turn, [], told, [turn.words(stepsOf(danger))]),
      buttons: furtherHelp(turn, danger),
    })
  turn.say({ ...withBriefs(turn, [turn.words(key)], told), buttons: furtherHelp(turn, danger) })
}

/** Below whatever else is answered one contact stays at hand. */
function withContact(turn: Turn, danger: AnsweredDanger, answer: string): Pick<Reply, 'text' | 'marks'> {
  const told = firstOf(dangerContacts(danger, turn.desk.contacts))
  return withBriefs(turn, [answer, turn.words('danger-still-contact')], told)
}

/** That the bot is still there, and whom to reach now; where no country was told, a few words are most often a place. */
function sayStillHere(turn: Turn, danger: AnsweredDanger, text: string): void {
  const { country, departing, atSea, circumstances } = danger
  turn.important = true
  const buttons = furtherHelp(turn, danger)
  const harmed = circumstances.includes('harmed')
  const plain = !departing && !atSea && !harmed && !despairs(danger)
  const asks = looksLikeQuestion(text)
  if (country === null && plain && !asks && wordsIn(text) <= MOST_OF_A_PLACE)
    return turn.say({ text: turn.words('danger-where'), buttons })
  const own = dangerContacts(danger, turn.desk.contacts)
  const listener = despairs(danger) ? own.filter(listens) : []
  const told = [...new Set([...own.slice(0, 1), ...listener, ...own])].slice(0, MOST_CONTACTS)
  if (asks && plain) {
    const where = country === null ? [turn.words('danger-ask-country')] : []
    const answer = withBriefs(turn, [turn.words('danger-asked-unknown')], firstOf(told), where)
    return turn.say({ ...answer, buttons })
  }
  const [first, last] = harmed
    ? ['danger-still-harmed', 'danger-still-harmed-end']
    : wantsToDie(danger)
      ? ['danger-still-self-harm', 'danger-still-end']
      : [departing ? 'danger-still-departing' : 'danger-still', 'danger-still-more']
  const said = withBriefs(turn, [turn.words(first)], told, [
    ...(atSea ? [turn.words('danger-at-sea')] : []),
    turn.words(last),
  ])
  turn.say({ ...said, buttons })
}

function furtherHelp(turn: Turn, { kind }: AnsweredDanger): Button[][] {
  return [[turn.button(turn.words('help-country'), 'ctrs', kind)], [clearButton(turn)]]
}
