import { contactBrief } from '../../guidance/contact-lines.ts'
import { dangerContacts } from '../../guidance/danger-reply.ts'
import type { ChatMemory } from '../memory.ts'
import { dialable } from '../reachable.ts'
import { looksLikeQuestion, type Route } from '../route.ts'
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
}

/**
 * Whether somebody in danger only says "yes", "nobody answers", "I have the pills": words that would be answered as small
 * talk, as outside of what the bot can do, or with an article that one of them happens to stand in. Pure.
 */
export function staysWith({ kind, also }: AnsweredDanger, { way, text, unknown }: Following): boolean {
  const despairs = kind === 'self_harm' || also.includes('self_harm')
  if (way === 'small_talk') return true
  if (text.split(/\s+/).length > MOST_OF_A_REMARK) return false
  if (unknown) return true
  return despairs && (way === 'done' || (way === 'question' && !looksLikeQuestion(text)))
}

/** That the bot is still there, and whom to reach now; where no country was told, a few words are most often a place. */
export function sayStillHere(turn: Turn, danger: AnsweredDanger, text: string): void {
  const { kind, also, country, language } = danger
  if (turn.chosen === null) turn.language = language
  turn.important = true
  const despairs = kind === 'self_harm' || also.includes('self_harm')
  const where = [[turn.button(turn.words('help-country'), 'ctrs', kind)], [clearButton(turn)]]
  if (country === null && !danger.departing && !despairs && text.split(/\s+/).length <= MOST_OF_A_PLACE)
    return turn.say({ text: turn.words('danger-where'), buttons: where })
  const { contacts, say } = turn.desk
  const nearest = dangerContacts({ ...danger, evidence: '' }, contacts)
  const told = nearest.slice(0, MOST_CONTACTS)
  const answer = [
    turn.words(despairs ? 'danger-still-self-harm' : 'danger-still'),
    told.map(contact => contactBrief(contact, turn.language, say)).join('\n'),
    turn.words(despairs ? 'danger-still-end' : 'danger-still-money'),
  ].join('\n\n')
  turn.say({ text: answer, marks: dialable(answer, told, turn.language), buttons: where })
}
