import { listens } from '../../../guidance/contacts/contact-lines.ts'
import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { isChildGone } from '../../../guidance/danger/child-steps.ts'
import { atSeaLine, takesMessages } from '../../../guidance/danger/danger-reply.ts'
import type { Contact } from '../../../guidance/types.ts'
import { despairs } from '../../../offers/danger/danger-kind.ts'
import { isOtherCountry } from '../../../offers/place/named-places.ts'
import type { Circumstance } from '../../../offers/types.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Button } from '../../reply.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { clearButton } from '../own/clear.ts'
import { asksInDanger } from './asks-in-danger.ts'
import { isCalmAgain } from './calm-again.ts'
import { correctsAnotherMatter, isCalmRemark, mayBeCalm } from './calm-remark.ts'
import { isAtEdge, stillOf } from './still-sentence.ts'
import { firstOf, isAbroad, MOST_LOOKED_THROUGH, onlyWritten } from './topic-contacts.ts'
import { saysNo } from './yes-no.ts'

/** A place is named in so few words. */
export const MOST_OF_A_PLACE = 4
const MOST_CONTACTS = 2

/**
 * Says something to somebody in danger, and keeps which sentence it was.
 * @param above what stands above the contacts, when that is not the sentence
 */
export function sayInDanger(
  turn: Turn,
  danger: AnsweredDanger,
  key: string,
  contacts: readonly Contact[],
  below: readonly string[] = [],
  above: readonly string[] = [turn.words(key)],
): void {
  turn.important = true
  turn.desk.memory.change(turn.toChat, { danger: { ...danger, said: [...danger.said, key] } })
  turn.say({ ...withBriefs(turn, above, contacts, below), buttons: furtherHelp(turn, danger) })
}

/** Sentences that say about the same: the first that was not said yet, or longest ago. */
export function nextOf(keys: readonly [string, ...string[]], said: readonly string[]): string {
  return keys.reduce((best, key) => (said.lastIndexOf(key) < said.lastIndexOf(best) ? key : best))
}

/**
 * That the bot is still there, and whom to reach now; whether they are abroad is what was asked last.
 * @param lead what stands above it
 */
export function sayStillHere(
  turn: Turn,
  danger: AnsweredDanger,
  text: string,
  lead: readonly string[] = [],
): void {
  const { country, atSea, said } = danger
  const plain = isPlain(danger)
  const asks = (asksInDanger(text) || (isCalmAgain(danger) && looksLikeQuestion(text))) && !saysNo(text)
  const place = country === null && plain && wordsIn(text) <= MOST_OF_A_PLACE && SAYS_IN.test(text)
  if (place && !said.includes('danger-where-unknown'))
    return sayInDanger(turn, danger, 'danger-where-unknown', [])
  if (correctsAnotherMatter(danger, text)) return sayCalm(turn, danger)
  if (lead.length === 0 && isCalmRemark(danger, text, asks)) return sayCalm(turn, danger)
  if ((plain || isCalmAgain(danger)) && asks) return sayUnknown(turn, danger, text)
  const [first, last] = stillOf(danger)
  const again = `${first}-again`
  const key = nextOf([first, again], said)
  const end = key === again && plain && danger.guessed && mayBeCalm(text) ? 'danger-still-again-end' : last
  const above = [
    ...lead,
    ...(key.startsWith('danger-still-harmed') && isAtEdge(danger) ? ['danger-edge-first'] : []),
    key,
  ]
  const contacts = contactsNow(turn, danger, key === again)
  const calls = first === 'danger-still' && !contacts.some(takesMessages)
  const named = first === 'danger-still-sinking' || first === 'danger-still-overboard'
  const sea =
    atSea && !named && !danger.departing && danger.whose !== 'others'
      ? [turn.words(atSeaLine(contacts, danger))]
      : []
  const below = [...sea, turn.words(end)]
  sayInDanger(
    turn,
    danger,
    key,
    contacts,
    below,
    above.map(one => turn.words(calls && one === first ? `${one}-calls` : one)),
  )
}

function sayCalm(turn: Turn, danger: AnsweredDanger): void {
  if (despairs(danger))
    return sayInDanger(turn, danger, 'danger-calm-listens', turn.desk.contacts.filter(listens).slice(0, 1))
  turn.desk.memory.change(turn.toChat, { danger: { ...danger, said: [...danger.said, 'danger-calm'] } })
  turn.say({ text: turn.words('danger-calm'), buttons: furtherHelp(turn, danger) })
}

/** Nothing changes what is said first. */
export function isPlain(danger: AnsweredDanger): boolean {
  const { departing, atSea, circumstances } = danger
  return !departing && !atSea && !despairs(danger) && !circumstances.some(one => GRAVE.includes(one))
}

const GRAVE: readonly Circumstance[] = [
  'harmed',
  'injured',
  'very_sick',
  'sinking',
  'overboard',
  'in_labour',
  'pregnancy_bleeding',
  'died',
]

/** "Di kontrakan", "neng omahe bos": a place that is no known one. */
const SAYS_IN =
  /^\W*(?:(?:aku|saya|sy|gw|lagi|posisi|skrg|sekarang|i'm|i am|we are)\s+){0,3}(?:di|neng|nang|ning|ing|ndek|kat|in|at)\s/iu

function sayUnknown(turn: Turn, danger: AnsweredDanger, text: string): void {
  const first = 'danger-asked-unknown'
  const key = nextOf([first, `${first}-again`], danger.said)
  const where = danger.country === null ? ['danger-ask-country'] : []
  const below = key === first ? where : mayBeCalm(text) ? ['danger-still-again-end'] : []
  sayInDanger(
    turn,
    danger,
    key,
    advisers(turn, danger),
    below.map(end => turn.words(end)),
  )
}

/** The best for the danger and those who listen; said again, the next ones. */
export function contactsNow(turn: Turn, danger: AnsweredDanger, again: boolean): readonly Contact[] {
  const writes = danger.circumstances.includes('cannot_call')
  const best = dangerContacts(danger, turn.desk.contacts, writes ? MOST_LOOKED_THROUGH : undefined)
  const atHome = danger.circumstances.includes('by_family') && !isAbroad(danger)
  const all = atHome ? best.filter(({ countries }) => countries.includes('ID')) : best
  // Who said that they can only write is given no number to call.
  const written = writes ? all.flatMap(onlyWritten) : []
  const own = written.length > 0 ? written : all
  const listener = despairs(danger) ? own.filter(listens) : []
  const others = again && !isChildGone(danger)
  if (others && listener.length === 0 && own.length > MOST_CONTACTS)
    return own.slice(MOST_CONTACTS, 2 * MOST_CONTACTS)
  return [...new Set([...own.slice(0, 1), ...listener, ...own])].slice(0, MOST_CONTACTS)
}

/** Who answers questions: abroad the office there, at home not the police. */
function advisers(turn: Turn, danger: AnsweredDanger): readonly Contact[] {
  const own = dangerContacts(danger, turn.desk.contacts, MOST_LOOKED_THROUGH)
  if (isOtherCountry(danger.country)) return firstOf(own)
  const informing = own.filter(
    ({ situations, channels }) => situations.includes('information') && channels.some(({ tel }) => tel),
  )
  return firstOf(informing.length > 0 ? informing : own)
}

/** The buttons below whatever is said in danger. */
function furtherHelp(turn: Turn, { kind }: AnsweredDanger): Button[][] {
  return [[turn.button(turn.words('help-country'), 'ctrs', kind)], [clearButton(turn)]]
}
