import { inLanguage, type Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import { contactBrief, contactsNamed } from '../contacts/contact-lines.ts'
import { officesIn, whoCanTell } from '../contacts/who-can-tell.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Hit } from '../search/ranking.ts'
import { confidenceOf } from '../search/search.ts'
import type { Answer, Contact, Passage } from '../types.ts'
import type { AboutBot } from './about-bot.ts'
import type { NotKnown } from './not-known.ts'
import type { OutOfScope } from './scope.ts'

/** Who talks with whoever asks for a person: about work abroad, about harm, and to listen. */
const PEOPLE = ['kp2mi-call-center', 'sapa-129', 'healing119']

/** The answer to a question about the bot itself. @param model whether a language model reads along */
export function ofTheBot(
  about: AboutBot,
  contacts: readonly Contact[],
  language: Language,
  say: Say,
  model: boolean,
): Answer {
  const reader = say(language, model ? 'report-consent-model' : 'report-consent-no-model')
  const people = about === 'human' ? contactsNamed(PEOPLE, contacts) : []
  return {
    kind: 'answer',
    language,
    decline: null,
    about,
    text: [
      say(language, `about-${about}`, { model: reader }),
      ...people.map(contact => contactBrief(contact, language, say)),
    ].join('\n'),
    facts: [],
    sources: [],
    seeAlso: [],
    confidence: 1,
  }
}

/** The answer to a question that is not answered, with why and what to read instead. */
export function declined(
  knowledge: Knowledge,
  { kind, see }: Pick<OutOfScope, 'kind' | 'see'>,
  language: Language,
  say: Say,
): Answer {
  const passages = see.flatMap(fact => knowledge.passages.get(fact) ?? [])
  return {
    kind: 'declined',
    language,
    decline: kind,
    text: say(language, `guidance-declined-${kind.replaceAll('_', '-')}`),
    facts: passages.map(passage => passage.fact),
    sources: passages.flatMap(sourcesOf),
    seeAlso: passages.map(passage => titled(passage, language)),
    confidence: 1,
  }
}

/**
 * The answer where nothing sure was found: what may be meant, or else the topics to choose from, and who can be asked.
 * @param near passages that may be meant
 * @param best the nearest one, even where it is too far to be offered
 */
export function unknown(
  { topics, contacts }: Pick<Knowledge, 'topics' | 'contacts'>,
  language: Language,
  say: Say,
  near: readonly Hit[],
  best: Hit | undefined,
): Answer {
  const titles = topics.slice(0, 8).map(topic => `• ${inLanguage(topic.title, language)}`)
  const told =
    near.length > 0
      ? say(language, 'guidance-unknown-near')
      : say(language, 'guidance-unknown', { topics: titles.join('\n') })
  const people = officesIn(contacts, null, language, say)
  return {
    kind: 'unknown',
    language,
    decline: null,
    ...(best ? { nearest: best.passage.topic } : {}),
    text: [told, [say(language, 'guidance-ask-them'), ...people].join('\n')].join('\n\n'),
    facts: [],
    sources: [],
    seeAlso: near.map(({ passage }) => titled(passage, language)),
    confidence: confidenceOf(best ? [best] : []),
  }
}

/** The answer where nothing is known of what was asked about a country: that, and who can be asked there. */
export function unknownThere(
  { contacts, countries, passages }: Pick<Knowledge, 'contacts' | 'countries' | 'passages'>,
  country: string,
  language: Language,
  say: Say,
): Answer {
  const known = countries.find(({ code }) => code === country)
  const warning = passages.get(known?.warning ?? '')
  const lines = officesIn(contacts, country, language, say)
  const text = say(language, 'guidance-unknown-there', { country: nameOf(country, countries, language) })
  return {
    kind: 'unknown',
    language,
    decline: null,
    country,
    text: [text, lines.join('\n')].join('\n\n'),
    facts: [],
    sources: [],
    seeAlso: warning ? [titled(warning, language)] : [],
    confidence: 0,
  }
}

/**
 * The answer to what no reviewed fact tells: that, what can be said all the same, and who can be asked.
 * @param again whether that was said of it a moment ago: nobody reads the same block twice
 */
export function notKnown(
  { contacts, countries, passages }: Pick<Knowledge, 'contacts' | 'countries' | 'passages'>,
  { id, name, note, contacts: named, see }: NotKnown,
  country: string | undefined,
  language: Language,
  say: Say,
  again = false,
): Answer {
  const subject = inLanguage(name, language)
  const told =
    country === undefined
      ? say(language, 'guidance-not-known', { subject })
      : say(language, 'guidance-not-known-there', { subject, country: nameOf(country, countries, language) })
  const ask = named.length > 0 ? contactsNamed(named, contacts) : whoCanTell(contacts, country ?? null)
  const lines = ask.map(contact => contactBrief(contact, language, say))
  const read = see.flatMap(fact => passages.get(fact) ?? [])
  return {
    kind: 'unknown',
    language,
    decline: null,
    subject: id,
    ...(country === undefined ? {} : { country }),
    text: [
      again ? say(language, 'guidance-not-known-again', { subject }) : told,
      ...(note && !again ? [inLanguage(note, language)] : []),
      [say(language, 'guidance-ask-them'), ...lines].join('\n'),
    ].join('\n\n'),
    facts: [],
    sources: [],
    seeAlso: read.map(passage => titled(passage, language)),
    confidence: 0,
  }
}

/** What a country is called. */
export function nameOf(country: string, countries: Knowledge['countries'], language: Language): string {
  return inLanguage(
    countries.find(({ code }) => code === country)?.name ?? { id: country, en: country },
    language,
  )
}

/** The sources of a passage as an answer names them. */
export function sourcesOf(passage: Passage): Answer['sources'] {
  return passage.sources.map(source => ({ id: passage.fact, ...source }))
}

/** A passage as it stands on a button. */
export function titled(passage: Passage, language: Language): { fact: string; title: string } {
  return { fact: passage.fact, title: inLanguage(passage.title, language) }
}
