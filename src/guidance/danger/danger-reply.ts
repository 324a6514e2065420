import { countryIn, type Language } from '../../language.ts'
import { isOtherCountry } from '../../offers/place/named-places.ts'
import type { Danger, DangerKind } from '../../offers/types.ts'
import type { Say } from '../../words.ts'
import { contactLines } from '../contacts/contact-lines.ts'
import { besideOf, contactsGuessing } from '../contacts/danger-contacts.ts'
import { unreviewedTown } from '../contacts/nearness.ts'
import type { Channel, Contact } from '../types.ts'
import { canTurnBack, hasCollectors, isGuarded, isOfDeath, isOnWayToBorder } from './danger-states.ts'
import { stepsOf, urgentSteps } from './danger-steps.ts'

/**
 * The fixed, reviewed answer to a person in danger: a neutral first line (H-03: lock screens show it), the
 * contacts for where they are, then what to do and not to do. Where a life hangs on the next minutes, what to do comes
 * first. No model and no part of their message is in it.
 * @param guess a country it may be in, where they told none: it is only asked about
 */
export function dangerReply(
  danger: Danger,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
  guess: string | null = null,
): string {
  return dangerBlocks(danger, contacts, language, say, guess).join('\n\n')
}

/** What of the answer was not in the one they read before: where only the place is new, nobody reads the steps twice. */
export function newInReply(
  danger: Danger,
  before: Danger,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
): readonly string[] {
  const read = dangerBlocks(before, contacts, language, say, null)
  return dangerBlocks(danger, contacts, language, say, null).filter(block => !read.includes(block))
}

function dangerBlocks(
  danger: Danger,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
  guess: string | null,
): readonly string[] {
  const urgent = urgentSteps(danger)
  const told = contactsGuessing(danger, contacts, guess)
  const isCalm = danger.hinted || danger.heldAtHome || isOfDeath(danger)
  // Collectors at the door are told of already.
  const kin = danger.circumstances.includes('kin_threatened') && !hasCollectors(danger)
  return [
    say(language, urgent ? 'danger-opening-now' : isCalm ? 'danger-opening-calm' : 'danger-opening'),
    ...(urgent === 'danger-harmed' && danger.circumstances.includes('at_edge')
      ? [say(language, 'danger-edge-first')]
      : []),
    ...(urgent ? [say(language, urgent)] : []),
    told.map(contact => contactLines(inOrder(contact, danger), language, say, true)).join('\n'),
    ...(urgent ? [] : [say(language, stepsOf(danger))]),
    ...pregnantLine(danger).map(key => say(language, key)),
    ...(besideOf(danger).includes('self_harm') ? [say(language, 'danger-beside-self-harm')] : []),
    ...(needsRadio(danger, urgent) ? [say(language, atSeaLine(told, danger))] : []),
    ...(kin ? [say(language, 'danger-kin-threatened')] : []),
    ...(danger.circumstances.includes('crew_died') ? [say(language, 'danger-crew-died')] : []),
    ...(writeLine(danger, urgent, told) ?? []).map(key => say(language, key)),
    ...noOfficeLine(danger, contacts, language, say),
    lastLine(danger, language, say, guess),
    say(language, 'danger-clear'),
  ]
}

/** Of a contact, what can be written to comes first for who can only write. */
function inOrder(contact: Contact, { circumstances }: Danger): Contact {
  if (!circumstances.includes('cannot_call')) return contact
  const isSilent = (channel: Channel) => isWritten(channel) || channel.kind === 'email'
  const { channels } = contact
  return { ...contact, channels: [...channels.filter(isSilent), ...channels.filter(one => !isSilent(one))] }
}

/** Whoever is pregnant needs a doctor, whatever else it is; a foreigner has a mission of their own. */
function pregnantLine({ circumstances, country, whose }: Danger): readonly string[] {
  const cannotWait = circumstances.includes('in_labour') || circumstances.includes('pregnancy_bleeding')
  if (!circumstances.includes('pregnant') && !cannotWait) return []
  const abroad = isOtherCountry(country)
  return [
    ...(cannotWait ? [] : [`danger-pregnant${whose === 'others' ? '-other' : ''}`]),
    ...(abroad ? ['danger-pregnant-abroad'] : []),
  ]
}

/** Steps that tell who cannot speak to send a message. */
const TELL_TO_WRITE = ['danger-violence', 'danger-violence-sea', 'danger-unclear']

/** What is said of writing: nobody is told to send a message where all contacts can only be called. */
function writeLine(
  danger: Danger,
  urgent: string | null,
  told: readonly Contact[],
): readonly string[] | null {
  if (urgent) return null
  const written = told.some(takesMessages)
  if (danger.circumstances.includes('cannot_call')) return [written ? 'danger-write' : 'danger-only-calls']
  return !written && TELL_TO_WRITE.includes(stepsOf(danger)) ? ['danger-only-calls'] : null
}

/** Whether a contact reads messages. */
export function takesMessages({ channels }: Contact): boolean {
  return channels.some(isWritten)
}

/** Whether one writes there, rather than calls or looks it up. */
export function isWritten({ kind }: Channel): boolean {
  return kind === 'whatsapp' || kind === 'sms'
}

/** Those who do it may sit at the radio. */
const BY_WHO_COMMANDS: readonly DangerKind[] = [
  'violence',
  'sexual_violence',
  'trapped',
  'debt_bondage',
  'documents_held',
]

/**
 * What is said at sea: to write first, where one of the contacts told reads it; and to call by radio, unless whoever
 * commands the ship is who is to be feared.
 */
export function atSeaLine(
  told: readonly Contact[],
  { kind, circumstances }: Pick<Danger, 'kind' | 'circumstances'>,
): string {
  const key = told.some(takesMessages) ? 'danger-at-sea' : 'danger-at-sea-call'
  const afloat = circumstances.includes('sinking') || circumstances.includes('overboard')
  return BY_WHO_COMMANDS.includes(kind) && !afloat ? `${key}-hidden` : key
}

/** Who has not sailed has no radio, nor has who waits at home for somebody; the steps of a ship that goes down name it already. */
function needsRadio({ atSea, departing, whose }: Danger, urgent: string | null): boolean {
  return atSea && !departing && whose !== 'others' && (urgent === null || urgent === 'danger-injured')
}

function lastLine(danger: Danger, language: Language, say: Say, guess: string | null): string {
  if (danger.country !== null || canTurnBack(danger) || isGuarded(danger)) return say(language, 'danger-more')
  if (isOnWayToBorder(danger)) return say(language, 'danger-more')
  if (isOfDeath(danger) && guess === null) return say(language, 'danger-died-where')
  if (guess !== null) return say(language, 'danger-ask-guess', { country: countryIn(guess, language) })
  return say(language, 'danger-ask-country')
}

/**
 * Where no number of an Indonesian office in that country, or for that part of it, has been reviewed, that is said, and
 * who can put them through.
 */
export function noOfficeLine(
  danger: Omit<Danger, 'evidence'>,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
): readonly string[] {
  const { country, atSea } = danger
  // The country of a ship is not where it sails.
  if (country === null || country === 'ID' || atSea || hasCollectors(danger)) return []
  if (!contacts.some(({ countries }) => countries.includes(country)))
    return [say(language, 'danger-no-office', { country: countryIn(country, language) })]
  const place = unreviewedTown(danger, contacts)
  return place ? [say(language, 'danger-no-office-near', { place })] : []
}
