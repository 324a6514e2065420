import { inLanguage, type Language } from '../language.ts'
import type { Say } from '../words.ts'
import type { AboutBot } from './about-bot.ts'
import { contactBrief, contactsFor } from './contact-lines.ts'
import type { Knowledge } from './knowledge.ts'
import type { OutOfScope } from './scope.ts'
import type { Answer, Contact, Passage } from './types.ts'

/** The answer to a question about the bot itself. @param model whether a language model reads along */
export function ofTheBot(about: AboutBot, language: Language, say: Say, model: boolean): Answer {
  const reader = say(language, model ? 'report-consent-model' : 'report-consent-no-model')
  return {
    kind: 'answer',
    language,
    decline: null,
    about,
    text: say(language, `about-${about}`, { model: reader }),
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

/** The answer where nothing sure was found: the topics to choose from. */
export function unknown(knowledge: Knowledge, language: Language, say: Say, confidence: number): Answer {
  const topics = knowledge.topics.slice(0, 8).map(topic => `• ${inLanguage(topic.title, language)}`)
  return {
    kind: 'unknown',
    language,
    decline: null,
    text: say(language, 'guidance-unknown', { topics: topics.join('\n') }),
    facts: [],
    sources: [],
    seeAlso: [],
    confidence,
  }
}

/** Of a country: its labour office first, then the mission. */
const MOST_CONTACTS = 2

/** The answer where nothing is known of what was asked about a country: that, and who can be asked there. */
export function unknownThere(
  { contacts, countries, passages }: Pick<Knowledge, 'contacts' | 'countries' | 'passages'>,
  country: string,
  language: Language,
  say: Say,
): Answer {
  const known = countries.find(({ code }) => code === country)
  const name = known?.name ?? { id: country, en: country }
  const warning = passages.get(known?.warning ?? '')
  const there = contacts
    .filter(({ countries: where, situations }) => where.includes(country) && situations.includes('legal'))
    .sort((a, b) => Number(isMission(a)) - Number(isMission(b)) || a.priority - b.priority)
  const ask = there.length > 0 ? there : contactsFor(contacts, { country, situation: 'information' }, 1)
  const lines = ask.slice(0, MOST_CONTACTS).map(contact => contactBrief(contact, language, say))
  const text = say(language, 'guidance-unknown-there', { country: inLanguage(name, language) })
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

/** Missions help in need, and are not there to explain the rules. */
function isMission({ situations }: Contact): boolean {
  return !situations.includes('information')
}

/** The sources of a passage as an answer names them. */
export function sourcesOf(passage: Passage): Answer['sources'] {
  return passage.sources.map(source => ({ id: passage.fact, ...source }))
}

/** A passage as it stands on a button. */
export function titled(passage: Passage, language: Language): { fact: string; title: string } {
  return { fact: passage.fact, title: inLanguage(passage.title, language) }
}
