import { countryIn, inLanguage, type Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import type { Channel, Contact } from '../types.ts'

/** What a person needs: where they are (ISO country, null when not told) and what happened. */
export interface Need {
  readonly country: string | null
  readonly situation: string
}

/**
 * Contacts for a need, those of that very country first, then by priority.
 * @param contacts all reviewed contacts
 * @param most how many at the most
 */
export function contactsFor(contacts: readonly Contact[], need: Need, most: number): Contact[] {
  const rank = (contact: Contact) => {
    const here = need.country !== null && contact.countries.includes(need.country)
    return (here ? 0 : 10) + contact.priority
  }
  return contacts
    .filter(contact => contact.situations.includes(need.situation))
    .filter(contact =>
      contact.countries.some(country => country === '*' || country === (need.country ?? 'ID')),
    )
    .sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id))
    .slice(0, most)
}

/** The contacts of some ids, in their order; one that is not there is left out. */
export function contactsNamed(ids: readonly string[], contacts: readonly Contact[]): Contact[] {
  return ids.flatMap(id => contacts.find(contact => contact.id === id) ?? [])
}

/**
 * A contact as lines of text: name, each way to reach it and from where, hours, when it was checked.
 * Old or undated ones say that they must be checked again, and where (H-06).
 * @param urgent for somebody in danger, who cannot look it up elsewhere first: only the date is told, and if it is old
 */
export function contactLines(contact: Contact, language: Language, say: Say, urgent = false): string {
  return writtenOnce(contact, `lines ${language} ${urgent}`, say, () =>
    linesOf(contact, language, say, urgent),
  )
}

function linesOf(contact: Contact, language: Language, say: Say, urgent: boolean): string {
  const lines = [`• ${inLanguage(contact.name, language)}`]
  for (const channel of mergeSameNumber(contact.channels))
    lines.push(`  ${channelLine(channel, language, say)}`)
  const hours = contact.hours
    ? [say(language, 'contact-hours', { hours: inLanguage(contact.hours, language) })]
    : []
  const last = [...hours, ...checkedWords(contact, language, say, urgent)]
  return [...lines, ...(last.length > 0 ? [`  ${last.join(' · ')}`] : [])].join('\n')
}

/** Numbers that nobody has seen used since have mostly been given up: who calls in danger should not wait for them. */
const OLD_BEFORE = '2022'

/** The ways to reach a contact that fit beside a step: the first two. */
const BRIEF_CHANNELS = 2

/**
 * A contact in one line, to stand under the step it is for: name, how to reach it, when it was checked.
 * @param urgent see `contactLines`
 */
export function contactBrief(contact: Contact, language: Language, say: Say, urgent = false): string {
  return writtenOnce(contact, `brief ${language} ${urgent}`, say, () =>
    briefOf(contact, language, say, urgent),
  )
}

function briefOf(contact: Contact, language: Language, say: Say, urgent: boolean): string {
  const channels = mergeSameNumber(contact.channels)
    .slice(0, BRIEF_CHANNELS)
    .map(channel => channelLine(channel, language, say))
  const checked = checkedWords(contact, language, say, urgent)
  const words = [inLanguage(contact.name, language), ...channels, ...checked]
  return `☎ ${words.join(' · ')}`
}

/** What was written of a contact, by its form: the same few stand under most answers. Edited content brings new ones. */
const written = new WeakMap<Contact, Map<string, { readonly say: Say; readonly text: string }>>()

/** @param form with the language, and all else that makes it another text */
function writtenOnce(contact: Contact, form: string, say: Say, write: () => string): string {
  const texts = written.get(contact) ?? new Map<string, { readonly say: Say; readonly text: string }>()
  written.set(contact, texts)
  const before = texts.get(form)
  if (before?.say === say) return before.text
  const text = write()
  texts.set(form, { say, text })
  return text
}

/** Whether a number to call was seen last so long ago that the next contact should be at hand. */
export function isOld({ verify, checked, channels }: Contact): boolean {
  return verify && checked !== null && checked < OLD_BEFORE && channels.some(({ tel }) => tel !== undefined)
}

function checkedWords(contact: Contact, language: Language, say: Say, urgent: boolean): readonly string[] {
  const { verify, checked } = contact
  if (checked && urgent && isOld(contact)) return [say(language, 'contact-checked-old', { date: checked })]
  if (checked && (!verify || urgent)) return [say(language, 'contact-checked', { date: checked })]
  return urgent ? [] : [recheckWords(contact, language, say)]
}

/**
 * When it was checked, if that is known, and where it can be looked up again: as reviewed, else on its own page, else on
 * the page we have no address of.
 */
function recheckWords(contact: Contact, language: Language, say: Say): string {
  const page = contact.channels.find(({ kind, note }) => kind === 'url' && note === undefined)
  const where = contact.recheck ?? page?.value
  const key = where ? 'contact-recheck-at' : 'contact-recheck-site'
  const date = contact.checked && !isOld(contact) ? contact.checked : 'old'
  return say(language, key, { date, where: where ?? '' })
}

function channelLine(channel: MergedChannel, language: Language, say: Say): string {
  const kind = channel.kinds.map(name => say(language, `channel-${name}`)).join('/')
  const from =
    channel.from === 'anywhere'
      ? []
      : [
          say(language, channel.from.join() === 'ID' ? 'contact-from-indonesia' : 'contact-from', {
            where: channel.from.map(code => countryIn(code, language)).join(', '),
          }),
        ]
  const beside = [...from, ...(channel.note ? [inLanguage(channel.note, language)] : [])]
  return `${kind}: ${channel.value}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`
}

interface MergedChannel extends Omit<Channel, 'kind'> {
  kinds: Channel['kind'][]
}

/** A number that takes calls and WhatsApp is one line, not two. */
function mergeSameNumber(channels: readonly Channel[]): MergedChannel[] {
  const merged: MergedChannel[] = []
  for (const { kind, ...rest } of channels) {
    const twin = merged.find(other => other.value === rest.value)
    if (twin) twin.kinds.push(kind)
    else merged.push({ ...rest, kinds: [kind] })
  }
  return merged
}

/** Those who listen to who may want to die. */
export function listens({ situations }: Contact): boolean {
  return situations.includes('suicidal')
}
