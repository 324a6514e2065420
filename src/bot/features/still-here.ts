import { dangerContacts } from '../../guidance/danger-reply.ts'
import type { Contact } from '../../guidance/types.ts'
import { despairs } from '../../offers/danger-kind.ts'
import type { AnsweredDanger } from '../memory.ts'
import type { Button } from '../reply.ts'
import { wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { withBriefs } from './brief-contacts.ts'
import { clearButton } from './clear.ts'
import { firstOf, listens, MOST_LOOKED_THROUGH } from './topic-contacts.ts'

/** A place is named in so few words. */
export const MOST_OF_A_PLACE = 4
const MOST_CONTACTS = 2
/** A question by how it begins or ends: "ok but she is my friend" has "is" in it and asks nothing. */
const ASKS =
  /\?|^\W*(?:(?:ok|oke|so|and|but|then|terus|trus|jadi|lalu|tapi|kak|min|bot|please|tolong)\W+){0,3}(?:apa|apakah|siapa|kapan|dimana|kemana|kenapa|knp|gimana|gmn|bagaimana|berapa|brp|boleh|bolehkah|bisakah|haruskah|piye|kumaha|what|who|how|when|where|why|which|can|could|should|is|are|do|does|will|would|may)(?!\p{L})|(?<!\p{L})(?:gak?|gk|ngg?ak?|tidak|kah|kan|ya)\W*$/iu

/** Whether somebody in danger seems to ask something. Pure. */
export function asksInDanger(text: string): boolean {
  return ASKS.test(text)
}

/** They said so themselves; where it only may be so as well, what else they are in is what is talked about. */
export function wantsToDie({ kind, despaired, hinted }: AnsweredDanger): boolean {
  return (kind === 'self_harm' && !hinted) || despaired
}

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
function nextOf(keys: readonly [string, ...string[]], said: readonly string[]): string {
  return keys.reduce((best, key) => (said.lastIndexOf(key) < said.lastIndexOf(best) ? key : best))
}

/** That the bot is still there, and whom to reach now; where no country was told, a few words are most often a place. */
export function sayStillHere(turn: Turn, danger: AnsweredDanger, text: string): void {
  const { country, departing, atSea, circumstances, said } = danger
  const harmed = circumstances.includes('harmed')
  const plain = !departing && !atSea && !harmed && !despairs(danger)
  const asks = asksInDanger(text)
  if (plain && asks) return sayUnknown(turn, danger)
  const [first, last] = harmed
    ? ['danger-still-harmed', 'danger-still-harmed-end']
    : wantsToDie(danger)
      ? ['danger-still-self-harm', 'danger-still-end']
      : danger.hinted
        ? ['danger-still-despair', 'danger-still-despair-end']
        : [departing ? 'danger-still-departing' : 'danger-still', 'danger-still-more']
  const place = country === null && plain && wordsIn(text) <= MOST_OF_A_PLACE
  const again = `${first}-again`
  const key = nextOf(place ? ['danger-where', first, again] : [first, again], said)
  if (key === 'danger-where') return sayInDanger(turn, danger, key, [])
  const end = key === again && plain ? 'danger-still-again-end' : last
  const below = [...(atSea ? [turn.words('danger-at-sea')] : []), turn.words(end)]
  sayInDanger(turn, danger, key, contactsNow(turn, danger, key === again), below)
}

function sayUnknown(turn: Turn, danger: AnsweredDanger): void {
  const first = 'danger-asked-unknown'
  const key = nextOf([first, `${first}-again`], danger.said)
  const where = danger.country === null ? ['danger-ask-country'] : []
  const below = key === first ? where : ['danger-still-again-end']
  sayInDanger(
    turn,
    danger,
    key,
    advisers(turn, danger),
    below.map(end => turn.words(end)),
  )
}

/** The best for the danger and those who listen; said again, the next ones. */
function contactsNow(turn: Turn, danger: AnsweredDanger, again: boolean): readonly Contact[] {
  const own = dangerContacts(danger, turn.desk.contacts)
  const listener = despairs(danger) ? own.filter(listens) : []
  if (again && listener.length === 0 && own.length > MOST_CONTACTS)
    return own.slice(MOST_CONTACTS, 2 * MOST_CONTACTS)
  return [...new Set([...own.slice(0, 1), ...listener, ...own])].slice(0, MOST_CONTACTS)
}

/** Who answers questions: abroad the office there, at home not the police. */
function advisers(turn: Turn, danger: AnsweredDanger): readonly Contact[] {
  const own = dangerContacts(danger, turn.desk.contacts, MOST_LOOKED_THROUGH)
  if (danger.country !== null && danger.country !== 'ID') return firstOf(own)
  const informing = own.filter(
    ({ situations, channels }) => situations.includes('information') && channels.some(({ tel }) => tel),
  )
  return firstOf(informing.length > 0 ? informing : own)
}

/** The buttons below whatever is said in danger. */
export function furtherHelp(turn: Turn, { kind }: AnsweredDanger): Button[][] {
  return [[turn.button(turn.words('help-country'), 'ctrs', kind)], [clearButton(turn)]]
}
