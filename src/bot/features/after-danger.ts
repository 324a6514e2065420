import { contactBrief } from '../../guidance/contact-lines.ts'
import { dangerContacts } from '../../guidance/danger-reply.ts'
import type { Answer } from '../../guidance/types.ts'
import type { KindsOfDanger } from '../../offers/danger-kind.ts'
import type { ChatMemory } from '../memory.ts'
import { dialable } from '../reachable.ts'
import { looksLikeQuestion, type Route, wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { clearButton } from './clear.ts'

/** A place is named in so few words. */
export const MOST_OF_A_PLACE = 4
/** Whoever goes on in more words says something of their own. */
const MOST_OF_A_REMARK = 25
const MOST_CONTACTS = 2

/** A danger that was answered a moment ago. */
export type AnsweredDanger = NonNullable<ChatMemory['danger']>

/** What a message after a danger was taken for. */
export interface Following {
  readonly way: Route
  readonly text: string
  /** Nothing is known that answers it. */
  readonly unknown: boolean
  readonly answer: () => Answer
}

/** That it was a joke, and nothing else in many words. */
const JOKED =
  /(?<!\p{L})(?:guyon|guyonan|bercanda|becanda|bercandaan|canda(?:an)?|heureuy|just kidding|kidding|joking|a joke)(?!\p{L})/iu
/** That it is over. */
const OVER =
  /(?<!\p{L})(?:(?:udah|sudah|sdh|udh|wis|wes|geus|already|now|sekarang)\W+(?:\p{L}+\W+){0,2}?(?:aman|selamat(?! tinggal| jalan)|bebas|dibebaskan|dijemput|ketemu|safe|free|found|rescued)|(?:sudah|udah|udh|sdh|already|now)\W+(?:\p{L}+\W+){0,2}?(?:di|in|at|sama) (?:kbri|kjri|kdei|kedutaan|the embassy|embassy|shelter|polisi|police))(?!\p{L})/iu
const NOT_OVER =
  /(?<!\p{L})(?:(?:belum|blm|tidak|tdk|ga|gak|nggak|not)\W+(?:\p{L}+\W+)?(?:aman|selamat|bebas|ketemu|dijemput|safe|free|found)|kalau|kalo|if|tapi|but)(?!\p{L})|\?/iu
const MOST_OF_AN_END = 14

/**
 * Answers what somebody says after a danger that would otherwise be taken for small talk, for something outside of what
 * the bot can do, or for a question that a word of it happens to stand in: "yes", "nobody answers", "I have the pills".
 * @returns whether it was answered
 */
export function answersAfterDanger(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { text, way } = following
  const ends = way !== 'danger' && wordsIn(text) <= MOST_OF_AN_END ? endOf(text, danger) : null
  if (ends) {
    turn.desk.memory.change(turn.toChat, { danger: null })
    sayInIts(turn, danger, ends)
    return true
  }
  if (way === 'small_talk' && turn.desk.smallTalk(text) === 'thanks') {
    sayInIts(turn, danger, 'danger-thanks')
    return true
  }
  if (!staysWith(turn, danger, following)) return false
  sayStillHere(turn, danger, text)
  return true
}

/** Who despairs is never told that it is good that it is over: "now I am free" may be a farewell. */
function endOf(text: string, danger: AnsweredDanger): 'danger-joke' | 'danger-over' | null {
  if (JOKED.test(text)) return 'danger-joke'
  return !despairs(danger) && OVER.test(text) && !NOT_OVER.test(text) ? 'danger-over' : null
}

/** Whether somebody may want to die, whatever else it is. */
export function despairs({ kind, also }: KindsOfDanger): boolean {
  return kind === 'self_harm' || also.includes('self_harm')
}

function staysWith(turn: Turn, { country }: AnsweredDanger, following: Following): boolean {
  const { way, text, unknown, answer } = following
  if (way === 'small_talk') return true
  if (wordsIn(text) > MOST_OF_A_REMARK) return false
  if (unknown || way === 'done') return true
  if (way !== 'question') return false
  if (!looksLikeQuestion(text)) return true
  // "The number of the police there?": those at home are of no use abroad, and the ones there were told.
  const topic = turn.desk.knowledge.passages.get(answer().facts[0] ?? '')?.topic
  return topic === 'help' && country !== null && country !== 'ID'
}

function sayInIts(turn: Turn, danger: AnsweredDanger, key: string): void {
  if (turn.chosen === null) turn.language = danger.language
  const { contacts, say } = turn.desk
  // A joke about death is not always one.
  const told = despairs(danger) ? dangerContacts(danger, contacts).slice(0, 1) : []
  const lines = told.map(contact => contactBrief(contact, turn.language, say, true))
  const text = [turn.words(key), ...lines].join('\n\n')
  const where = turn.button(turn.words('help-country'), 'ctrs')
  turn.say({ text, marks: dialable(text, told, turn.language), buttons: [[where]] })
}

/** That the bot is still there, and whom to reach now; where no country was told, a few words are most often a place. */
function sayStillHere(turn: Turn, danger: AnsweredDanger, text: string): void {
  const { kind, country, departing, atSea, language } = danger
  if (turn.chosen === null) turn.language = language
  turn.important = true
  const listens = despairs(danger)
  const where = [[turn.button(turn.words('help-country'), 'ctrs', kind)], [clearButton(turn)]]
  if (country === null && !departing && !atSea && !listens && wordsIn(text) <= MOST_OF_A_PLACE)
    return turn.say({ text: turn.words('danger-where'), buttons: where })
  const { contacts, say } = turn.desk
  const told = dangerContacts(danger, contacts).slice(0, MOST_CONTACTS)
  const answer = [
    turn.words(listens ? 'danger-still-self-harm' : departing ? 'danger-still-departing' : 'danger-still'),
    told.map(contact => contactBrief(contact, turn.language, say, true)).join('\n'),
    ...(atSea ? [turn.words('danger-at-sea')] : []),
    turn.words(listens ? 'danger-still-end' : 'danger-still-more'),
  ].join('\n\n')
  turn.say({ text: answer, marks: dialable(answer, told, turn.language), buttons: where })
}
