import type { Agencies } from '../../agencies/open.ts'
import { contactBrief } from '../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../guidance/types.ts'
import { inLanguage, type Language, type Localised } from '../../language.ts'
import type { Say } from '../../words.ts'
import { bareCard } from '../bare/bare-card.ts'
import type { BareContent } from '../bare/bare-content.ts'
import type { Destination } from '../place/destinations.ts'
import { isAbroad } from '../place/workplace.ts'
import { isRisky } from '../risk.ts'
import type { Case, Reason, Verdict } from '../types.ts'
import { listedAgencies } from './listed-agencies.ts'
import { quotedOnce } from './quoted-once.ts'
import { type Step, stepsFor } from './steps.ts'

/** What a card is written with: the reviewed contacts, the names of countries, the bot's sentences. */
export interface CardWords {
  readonly say: Say
  readonly contacts: readonly Contact[]
  readonly countryName: (code: string) => Localised | undefined
  /** The official list of placement companies, where one was imported. */
  readonly agencies?: Agencies
  readonly destination?: (code: string) => Destination | undefined
  /** Whom to ask about a thing sent alone: ids of contacts, by kind. */
  readonly bareContacts?: BareContent['contacts']
}

/** Reasons that a card shows, of those that are not said twice. */
export const MOST_REASONS = 5
const LONGEST_QUOTE = 120

/**
 * The verdict in plain words: headline, reasons with a quote of the message each, what to do now, whom to
 * ask. Never says "safe" (H-05); contacts come from reviewed content only (H-06).
 * @param language the reader's language
 * @param offer the case, where it has several parts: each reason then says which part it stood in
 * @param notes what other people's reports say about it
 */
export function verdictCard(
  verdict: Verdict,
  language: Language,
  words: CardWords,
  offer: Case = { parts: [] },
  notes: readonly string[] = [],
): string {
  if (verdict.bare) return bareCard(verdict.bare, verdict, language, words, notes)
  const say = (key: string, args = {}) => words.say(language, key, args)
  const reported = notes.map(note => `📒 ${note}`).join('\n')
  if (verdict.outcome === 'not_an_offer' && reported)
    return [
      ...[say('card-reported'), reported, ...unreadLines(verdict, language, words.say)],
      `${say('card-do-now')}\n• ${say('step-stop')}`,
    ].join('\n\n')
  const blocks = [headline(verdict, say), ...unreadLines(verdict, language, words.say)]
  if (reported) blocks.push(reported)
  if (verdict.outcome === 'not_an_offer') return blocks.join('\n\n')

  const reasons = shownReasons(verdict)
  const risky = verdict.outcome !== 'no_signs_found'
  if (reasons.length > 0 && risky) {
    blocks.push(
      [
        say('card-why'),
        ...reasons.map((reason, i) => reasonLine(reason, i + 1, language, words, offer)),
      ].join('\n'),
    )
  }
  blocks.push(...listedAgencies(verdict, language, words))
  blocks.push(doNow(verdict, language, words))
  return blocks.join('\n\n')
}

/** The reasons as they are numbered on the card. Pure. */
export function shownReasons({ reasons }: Pick<Verdict, 'reasons'>): Reason[] {
  return quotedOnce(reasons.filter(({ again }) => !again)).slice(0, MOST_REASONS)
}

/** The verdict in a line and what to do now, for who asks again after the card; null where it had nothing to do. */
export function verdictAgain(verdict: Verdict, language: Language, words: CardWords): string | null {
  if (verdict.bare || verdict.outcome === 'not_an_offer') return null
  const say = (key: string) => words.say(language, key)
  return `${headline(verdict, say)}\n\n${doNow(verdict, language, words)}`
}

function doNow(verdict: Verdict, language: Language, words: CardWords): string {
  const steps = stepLines(stepsFor(verdict, words.contacts), language, words)
  return `${words.say(language, 'card-do-now')}\n${steps}`
}

/** Steps in their order, each with whom to call for it below. */
export function stepLines(steps: readonly Step[], language: Language, words: CardWords): string {
  return steps.map((step, i) => `${i + 1}. ${stepText(step, language, words)}`).join('\n')
}

/** One step in words, its contact below it. Pure. */
export function stepText({ key, contact }: Step, language: Language, words: CardWords): string {
  const call = contact ? `\n   ${contactBrief(contact, language, words.say)}` : ''
  return `${words.say(language, key, { site: vacancySite(words.contacts) })}${call}`
}

/** Every reason with where it comes from and of when, for the *Why?* button. */
export function verdictReasons(verdict: Verdict, language: Language, words: CardWords): string {
  const say = (key: string, args = {}) => words.say(language, key, args)
  if (verdict.reasons.length === 0) return say('why-none')
  const lines = verdict.reasons.map((reason, i) => {
    const source = reason.source
      ? `\n   ${say('why-source', { title: reason.source.title, date: reason.source.date })}\n   ${reason.source.url}`
      : ''
    return `${reasonLine(reason, i + 1, language, words)}${source}`
  })
  return [say('why-title'), ...lines, say('why-how')].join('\n\n')
}

/** A short warning to forward: which signs, none of the words, names or numbers of the message. */
export function warningText(verdict: Verdict, language: Language, words: CardWords): string {
  const say = (key: string, args = {}) => words.say(language, key, args)
  const signs = verdict.reasons
    .filter(({ again }) => !again)
    .slice(0, 3)
    .map(reason => `• ${inLanguage(reason.why, language)}`)
  const place = verdict.entities.destinations[0]
  const country = place ? words.countryName(place.country) : undefined
  const title =
    verdict.about === 'other_scam'
      ? 'warning-title-other'
      : country
        ? 'warning-title-country'
        : 'warning-title'
  const end =
    verdict.about === 'other_scam'
      ? 'warning-end-other'
      : isAbroad(verdict) && verdict.setting !== 'own_visa' && verdict.setting !== 'remote'
        ? 'warning-end'
        : 'warning-end-local'
  return [
    say(title, { country: country ? inLanguage(country, language) : '' }),
    signs.join('\n'),
    say(end, { site: vacancySite(words.contacts) }),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The verdict in a line, and in another what that means for this message. */
export function headline(verdict: Verdict, say: (key: string) => string): string {
  const key = `card-${verdict.outcome.replaceAll('_', '-')}`
  // What was not found may stand in the part that nobody read.
  if (verdict.unread && !isRisky(verdict)) return say(`${key}-unread`)
  return `${say(key)}\n${say(`${key}-${meaning(verdict)}`)}`
}

/** Says how much was read, where that was not all; a person does not see where a machine stopped. */
function unreadLines({ unread }: Pick<Verdict, 'unread'>, language: Language, say: Say): string[] {
  if (!unread) return []
  const letters = (count: number) => new Intl.NumberFormat(language).format(count)
  const read = letters(unread.read)
  return [
    unread.of === null
      ? say(language, 'card-unread', { read })
      : say(language, 'card-unread-of', { read, of: letters(unread.of) }),
  ]
}

function meaning(verdict: Verdict): 'other' | 'told' | 'local' | 'offer' {
  if (verdict.about === 'other_scam') return 'other'
  if (verdict.described) return 'told'
  // Nobody leaves for work at home or on a telephone.
  const isHere = !isAbroad(verdict) || verdict.setting === 'remote'
  return verdict.outcome === 'likely_scam' && isHere ? 'local' : 'offer'
}

/** A reason with the words it stands on. @param offer names the part it stood in, where there are several kinds */
export function reasonLine(
  reason: Reason,
  number: number,
  language: Language,
  words: CardWords,
  offer: Case = { parts: [] },
): string {
  const quote = shorten(reason.evidence.replace(/\s+/g, ' ').trim())
  const several = new Set(offer.parts.map(({ kind }) => kind)).size > 1
  const part = several ? offer.parts[reason.part] : undefined
  const where = part ? ` ${words.say(language, `card-in-${part.kind}`)}` : ''
  return `${number}. ${words.say(language, 'card-quote', { quote })}${where}\n   ${inLanguage(reason.why, language)}`
}

function shorten(text: string): string {
  const letters = [...text]
  return letters.length <= LONGEST_QUOTE
    ? text
    : `${letters
        .slice(0, LONGEST_QUOTE - 1)
        .join('')
        .trimEnd()}…`
}

/** Where vacancies abroad can be looked up, from reviewed content like every other address. */
export function vacancySite(contacts: readonly Contact[]): string {
  const channels = contacts.find(contact => contact.id === 'siskop2mi')?.channels ?? []
  return channels[0]?.value.replace(/^https:\/\//, '') ?? 'SISKOP2MI'
}
