import { dangerContacts, dangerReply } from '../../guidance/danger-reply.ts'
import type { Danger } from '../../offers/types.ts'
import { dialable, pagesOf } from '../reachable.ts'
import type { Button, Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { type AnsweredDanger, despairs } from './after-danger.ts'
import { clearButton } from './clear.ts'

/**
 * Answers a person in danger at once, before anything else (H-01).
 * @param reading buttons of articles that answer what they ask beside
 */
export function sayDanger(turn: Turn, danger: Danger, reading: Button[] = []): void {
  turn.important = true
  const { buttons = [], ...answer } = dangerAnswer(turn, danger)
  turn.say({ ...answer, buttons: [...reading.map(button => [button]), ...buttons] })
}

/**
 * The answer to a danger, for a turn that is over by the time it was found, as in a picture. Whatever else the chat was
 * waiting for is forgotten; the country may still be told.
 */
export function dangerAnswer(turn: Turn, found: Danger): Reply {
  const { desk } = turn
  const danger = withBefore(found, desk.memory.of(turn.toChat).danger)
  const { evidence: _, ...kept } = danger
  desk.memory.change(turn.toChat, {
    danger: { ...kept, language: turn.language },
    awaitingReport: false,
    consentAsked: false,
    awaitingAddition: null,
  })
  return {
    ...dangerCard(turn, danger),
    buttons: [
      [turn.button(turn.words('help-country'), 'ctrs', danger.kind)],
      ...dangerPages(turn, danger),
      [clearButton(turn)],
    ],
  }
}

/** Where they are was told before, nobody says it twice; and who spoke of despair keeps those who listen. */
function withBefore(found: Danger, before: AnsweredDanger | null | undefined): Danger {
  if (!before) return found
  const also = despairs(before) && !despairs(found) ? [...found.also, 'self_harm' as const] : found.also
  // Who was about to leave names where to, not where they are.
  const stays = before.departing && before.country === 'ID'
  return {
    ...found,
    also,
    country: stays ? before.country : (found.country ?? before.country),
    departing: found.departing || stays,
    atSea: found.atSea || before.atSea,
  }
}

/** The fixed text for a danger, with its numbers to dial. */
export function dangerCard(turn: Turn, danger: Danger): Pick<Reply, 'text' | 'marks'> {
  const { contacts, say } = turn.desk
  const text = dangerReply(danger, contacts, turn.language, say)
  return { text, marks: dialable(text, dangerContacts(danger, contacts), turn.language) }
}

/** The pages of its contacts. */
export function dangerPages(turn: Turn, danger: Danger): Button[][] {
  return pagesOf(dangerContacts(danger, turn.desk.contacts), turn.language)
}
