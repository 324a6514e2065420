import { contactsGuessing, dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { dangerReply } from '../../../guidance/danger/danger-reply.ts'
import { countryIn } from '../../../language.ts'
import { asChild } from '../../../offers/danger/child-in-danger.ts'
import { MOST_BESIDE } from '../../../offers/danger/danger-kind.ts'
import { tellsOfGone } from '../../../offers/danger/gone-missing.ts'
import { isKeptIn } from '../../../offers/danger/held-unpaid.ts'
import { isOfChild } from '../../../offers/danger/told-age.ts'
import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import { papersHeldAtHome } from '../../../offers/remarks/papers-at-home.ts'
import type { Danger, DangerKind } from '../../../offers/types.ts'
import type { ChatMemory } from '../../memory.ts'
import { dialable, pagesOf } from '../../reachable.ts'
import type { Button, Reply } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { withBefore } from '../after-danger/danger-with-before.ts'
import { placeOfOffer } from '../offer/offer-place.ts'
import { clearButton } from '../own/clear.ts'
import { guessedCountry, isOfWork } from './guessed-country.ts'

/** What was said last where that was the whole answer to a danger. */
export const CARD = 'card'

/**
 * Answers a person in danger at once, before anything else (H-01).
 * @param beside buttons of what they ask or want beside: articles, a report
 */
export function sayDanger(turn: Turn, danger: Danger, beside: Button[] = []): void {
  turn.important = true
  const { buttons = [], ...answer } = dangerAnswer(turn, danger)
  turn.say({ ...answer, buttons: [...beside.map(button => [button]), ...buttons] })
}

/**
 * The answer to a danger, for a turn that is over by the time it was found, as in a picture. Whatever else the chat was
 * waiting for is forgotten; the country may still be told.
 */
export function dangerAnswer(turn: Turn, found: Danger): Reply {
  const { desk } = turn
  const memory = desk.memory.of(turn.toChat)
  const { danger: before, stands } = memory
  const told = atHome(
    turn,
    withLeaving(turn, ofChild(turn, asForced(asHeld(turn, whereOffered(turn, ofKin(turn, found)))))),
  )
  const danger = standing(turn, withBefore(told, before), stands)
  const { evidence: _, ...kept } = danger
  const despaired = (danger.kind === 'self_harm' && !danger.hinted) || before?.despaired === true
  desk.memory.change(turn.toChat, {
    danger: { ...kept, language: turn.language, despaired, aside: false, said: [CARD] },
    joked: null,
    reportCutOff: Boolean(
      memory.awaitingReport || memory.consentFor || memory.awaitingAddition || memory.reportCutOff,
    ),
    awaitingReport: false,
    consentFor: null,
    awaitingAddition: null,
    reportQuestion: null,
    cardLast: null,
    offerIn: null,
  })
  const guess = guessedCountry(turn, danger)
  const yes = guess && turn.words('danger-guess', { country: countryIn(guess, turn.language) })
  return {
    ...dangerCard(turn, danger, guess),
    buttons: [
      ...(guess && yes ? [[turn.button(yes, 'ctr', guess, danger.kind)]] : []),
      [turn.button(turn.words('help-country'), 'ctrs', danger.kind)],
      ...dangerPages(turn, danger),
      [clearButton(turn)],
    ],
  }
}

/** Of whom they said where he is, and tell nothing of themselves, it is his. */
function ofKin({ desk, toChat, parts }: Turn, found: Danger): Danger {
  const isKin = found.whose === null && desk.memory.of(toChat).stands?.ofKin === true
  return isKin && !parts.some(({ text }) => speaksOfSelf(text)) ? { ...found, whose: 'others' } : found
}

/** Who says that they are there already is where the offer leads to; it is asked of nobody. */
function whereOffered(turn: Turn, found: Danger): Danger {
  if (found.country !== null || found.whose === 'others' || found.departing) return found
  const place = placeOfOffer(turn, turn.parts.map(({ text }) => text).join('\n'))
  return place ? { ...found, ...place } : found
}

/** Papers or a debt are not what comes first for who is locked in. */
const LESS_THAN_HELD: readonly DangerKind[] = ['documents_held', 'debt_bondage']

function asHeld({ parts }: Turn, found: Danger): Danger {
  const { kind, also, circumstances } = found
  const isHeld = kind === 'unclear' && isKeptIn(parts.map(({ text }) => text).join('\n'), true)
  if (!circumstances.includes('guarded') || found.departing) return found
  if (!isHeld && !LESS_THAN_HELD.includes(kind)) return found
  return {
    ...found,
    kind: 'trapped',
    also: [kind, ...also].filter(other => other !== 'trapped' && other !== 'unclear').slice(0, MOST_BESIDE),
  }
}

/** Who is asked for sex, or for pictures of it, needs those who help with that before those for papers. */
function asForced(found: Danger): Danger {
  const { kind, also, circumstances } = found
  const pictures =
    kind === 'unclear' && also.includes('sexual_violence') && circumstances.includes('pictures')
  if (!(pictures || circumstances.includes('sex_demanded')) || ![...LESS_THAN_HELD, 'unclear'].includes(kind))
    return found
  const others = [kind, ...also].filter(other => other !== 'unclear' && other !== 'sexual_violence')
  return { ...found, kind: 'sexual_violence', also: others.slice(0, MOST_BESIDE) }
}

/** The rules hear what is done; how old they are changes whom to reach first. */
function ofChild({ parts }: Turn, found: Danger): Danger {
  const text = parts.map(part => part.text).join('\n')
  const isOne =
    found.kind === 'minor' || found.circumstances.includes('child_sold') || isOfChild(text, found.whose)
  if (!isOne) return found
  const child = found.kind === 'minor' ? found : { ...found, ...asChild(found) }
  // A child that nobody finds is searched for by the police, whatever else is told of it.
  if (child.kind !== 'minor' || child.also.includes('missing') || !tellsOfGone(text)) return child
  return { ...child, also: ['missing' as const, ...child.also].slice(0, MOST_BESIDE) }
}

/** Who told before that they are about to leave can still turn back, whatever they tell now. */
function withLeaving({ desk, toChat }: Turn, found: Danger): Danger {
  const { leaving, danger: before } = desk.memory.of(toChat)
  const elsewhere = found.country !== null || found.whose === 'others' || (before && !before.departing)
  if (!leaving || found.departing || elsewhere) return found
  return { ...found, country: 'ID', departing: true, atSea: found.atSea || leaving === 'boat' }
}

/** Papers that are held where the offer came from, and nothing worse. */
function atHome({ desk, toChat, parts }: Turn, found: Danger): Danger {
  const { cardLast, lastCase, danger: before, stands, leaving } = desk.memory.of(toChat)
  const abroad = (found.country ?? stands?.country ?? before?.country ?? 'ID') !== 'ID'
  const worse = found.circumstances.length > 0 || (before && !before.heldAtHome)
  if (abroad || worse) return found
  // Who only adds when they are to leave tells of the same papers.
  if (before && found.kind === before.kind) return { ...found, heldAtHome: true }
  const earlier = cardLast ? desk.cases.find(lastCase ?? '') : undefined
  const afterOffer = leaving != null || earlier?.verdict.situations.includes('abroad') === false
  const text = parts.map(part => part.text).join('\n')
  if (!papersHeldAtHome(text, found.kind, afterOffer, found.country === 'ID')) return found
  const also = found.also.filter(kind => kind === 'self_harm')
  return { ...found, kind: 'documents_held', also, heldAtHome: true }
}

/** Where they said that they are, where nothing else tells it; it is not said of others. */
function standing({ parts }: Turn, danger: Danger, stands: ChatMemory['stands']): Danger {
  const own = danger.country === null && danger.whose !== 'others' && !danger.departing
  if (!own || !stands) return danger
  const { alone, ofKin, ...place } = stands
  if (ofKin) return danger
  const text = parts.map(part => part.text).join('\n')
  return alone && !isOfWork(danger, text) ? danger : { ...danger, ...place }
}

/** The fixed text for a danger, with its numbers to dial. @param guess see `dangerReply` */
export function dangerCard(
  turn: Turn,
  danger: Danger,
  guess: string | null = null,
): Pick<Reply, 'text' | 'marks'> {
  const { contacts, say } = turn.desk
  const text = dangerReply(danger, contacts, turn.language, say, guess)
  const told = contactsGuessing(danger, contacts, guess)
  return { text, marks: dialable(text, told, turn.language) }
}

/** The pages of its contacts. */
export function dangerPages(turn: Turn, danger: Danger): Button[][] {
  return pagesOf(dangerContacts(danger, turn.desk.contacts), turn.language)
}
