import { inLanguage, type Language } from '../language.ts'
import type { Say } from '../words.ts'
import type { AboutBot } from './about-bot.ts'
import type { Knowledge } from './knowledge.ts'
import type { OutOfScope } from './scope.ts'
import type { Answer, Passage } from './types.ts'

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

/** The sources of a passage as an answer names them. */
export function sourcesOf(passage: Passage): Answer['sources'] {
  return passage.sources.map(source => ({ id: passage.fact, ...source }))
}

/** A passage as it stands on a button. */
export function titled(passage: Passage, language: Language): { fact: string; title: string } {
  return { fact: passage.fact, title: inLanguage(passage.title, language) }
}
