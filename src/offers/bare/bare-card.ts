import { agencyLines } from '../../agencies/lines.ts'
import { contactLines } from '../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../guidance/types.ts'
import { countryIn, inLanguage, type Language } from '../../language.ts'
import { jakartaDay } from '../../reports/day.ts'
import { type CardWords, vacancySite } from '../card/card.ts'
import { LAPSED } from '../lapsed-licence.ts'
import type { Entities, Verdict } from '../types.ts'
import type { Note } from './bare-findings.ts'
import type { Bare } from './bare-verdict.ts'

/**
 * The card of a number, link, handle, account or company that was sent alone: what it tells, what it cannot tell,
 * where to check, what never to do. Never says "safe" (H-05); contacts come from reviewed content only (H-06).
 * @param bare what was asked about
 * @param notes what other people's reports say about it
 */
export function bareCard(
  bare: Bare,
  verdict: Pick<Verdict, 'outcome' | 'reasons' | 'entities'>,
  language: Language,
  words: CardWords,
  notes: readonly string[] = [],
): string {
  const say = (key: string, args = {}) => words.say(language, key, args)
  const official = words.contacts.find(({ id }) => id === bare.official)
  const lines = [
    ...(official ? [inLanguage(official.does, language)] : []),
    ...verdict.reasons.map(reason => inLanguage(reason.why, language)),
    ...bare.notes.flatMap(note => noteLines(note, language, words)),
    ...(bare.kind === 'agency' ? listed(bare, verdict.entities, language, words) : []),
  ]
  const contacts = official ? [official] : whomToAsk(bare, words)
  const blocks = [
    `${titleOf(bare, verdict, official, language, words)}\n${bare.says}`,
    notes.map(note => `📒 ${note}`).join('\n'),
    bullets(lines),
    official ? cautionOf(bare, say) : say(`bare-${bare.kind}-unknown`),
    [
      say(official ? 'bare-official-contact' : 'bare-where'),
      ...contacts.map(c => contactLines(c, language, words.say)),
    ].join('\n'),
    `${say('bare-never')}\n${bullets([say('bare-never-code'), say('bare-never-pay')])}`,
    verdict.outcome === 'not_an_offer' ? '' : say('bare-done'),
    official ? '' : say('bare-send-whole'),
  ]
  return blocks.filter(Boolean).join('\n\n')
}

/**
 * What is left to say to who asks about a thing again that was sent alone: what it was found to be, what cannot be told from
 * it, and where to check. Pure.
 */
export function bareAgain(
  bare: Bare,
  verdict: Pick<Verdict, 'outcome' | 'reasons'>,
  language: Language,
  words: CardWords,
): string {
  const say = (key: string, args = {}) => words.say(language, key, args)
  const official = words.contacts.find(({ id }) => id === bare.official)
  const contacts = official ? [official] : whomToAsk(bare, words)
  return [
    `${titleOf(bare, verdict, official, language, words)}\n${bare.says}`,
    bullets([
      ...verdict.reasons.map(reason => inLanguage(reason.why, language)),
      ...bare.notes.flatMap(note => noteLines(note, language, words)),
    ]),
    official ? cautionOf(bare, say) : say(`bare-${bare.kind}-unknown`),
    [
      say(official ? 'bare-official-contact' : 'bare-where'),
      ...contacts.map(c => contactLines(c, language, words.say)),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function titleOf(
  bare: Bare,
  verdict: Pick<Verdict, 'outcome' | 'reasons'>,
  official: Contact | undefined,
  language: Language,
  words: CardWords,
): string {
  const name = official ? inLanguage(official.name, language) : bare.says
  return words.say(language, headline(bare, verdict, official), { name })
}

function cautionOf({ kind }: Bare, say: (key: string) => string): string {
  return say(`bare-official-caution-${kind === 'link' ? 'site' : 'number'}`)
}

function headline(
  bare: Bare,
  { outcome, reasons }: Pick<Verdict, 'outcome' | 'reasons'>,
  official: Contact | undefined,
): string {
  if (outcome === 'likely_scam') return 'bare-likely-scam'
  if (outcome === 'suspicious' && reasons.some(({ signal }) => signal === LAPSED)) return 'bare-agency-lapsed'
  if (outcome === 'suspicious') return `bare-${bare.kind}-suspicious`
  if (!official) return `bare-${bare.kind}-title`
  const what = bare.kind === 'link' ? 'site' : 'number'
  return official.verify ? `bare-known-${what}` : `bare-official-${what}`
}

/** Reviewed contacts for this kind of thing, with the channel that is meant. */
function whomToAsk({ kind }: Bare, words: CardWords): Contact[] {
  return (words.bareContacts?.[kind] ?? []).flatMap(({ id, channel }) => {
    const contact = words.contacts.find(known => known.id === id)
    if (!contact) return []
    return channel
      ? { ...contact, channels: contact.channels.filter(({ value }) => value === channel) }
      : contact
  })
}

/** The country of a number comes with the government's position on working there, if it is known. */
function noteLines({ key, args = {}, country }: Note, language: Language, words: CardWords): string[] {
  const name = country ? words.countryName(country) : undefined
  const place = country ? (name ? inLanguage(name, language) : countryIn(country, language)) : ''
  const said = words.say(language, key, { ...args, country: place })
  const statement = country ? words.destination?.(country)?.statement : undefined
  return statement ? [said, inLanguage(statement, language)] : [said]
}

function listed(bare: Bare, entities: Entities, language: Language, words: CardWords): string[] {
  const finder = words.agencies?.() ?? null
  if (!finder) return [words.say(language, 'bare-agency-no-list')]
  const asked = {
    names: [bare.says],
    licences: entities.licences.map(({ number }) => number),
    phones: entities.phones.map(({ e164 }) => e164),
    matters: true,
  }
  const site = vacancySite(words.contacts)
  return agencyLines(finder, asked, language, { say: words.say, site, today: jakartaDay(Date.now()) })
}

function bullets(lines: readonly string[]): string {
  return lines.map(line => `• ${line}`).join('\n')
}
