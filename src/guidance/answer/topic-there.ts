import type { Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import { officesIn } from '../contacts/who-can-tell.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Ranking } from '../search/ranking.ts'
import type { Answer, Passage } from '../types.ts'
import { passageText } from './answer-text.ts'
import { nameOf, sourcesOf } from './without-passage.ts'

/** Of what was asked before, so much must be in what is told of a country that was named alone afterwards. */
const LEAST_OF_TOPIC = 0.35
/** What holds everywhere may fit what was asked before so much better at most; in the search's own unit. */
const MOST_LEAD = 7
/** Who can be called there is in none of the words of before. */
const CONTACTS = 'help'
const WHAT_TO_DO = 'what-to-do'

/**
 * Whether a passage about a country that was named alone tells of what was asked before it.
 * @param topic how well passages fit that
 * @param general the passage that answered it, where it holds everywhere
 */
export function tellsOf(topic: Ranking, passage: Passage, general: Passage | undefined): boolean {
  const at = topic.passages.indexOf(passage)
  const lead = general ? (topic.scores[topic.passages.indexOf(general)] ?? 0) - (topic.scores[at] ?? 0) : 0
  return lead <= MOST_LEAD && (passage.topic === CONTACTS || (topic.coverage[at] ?? 0) >= LEAST_OF_TOPIC)
}

/** Whether a passage says what to do in any country: somebody there can help with it. */
export function isForAnywhere(passage: Passage, isGeneral: (passage: Passage) => boolean): boolean {
  return passage.topic === WHAT_TO_DO && isGeneral(passage)
}

/** Who can tell more in the country that was named. */
export interface Offices {
  readonly contacts: Knowledge['contacts']
  readonly country: string | undefined
  readonly language: Language
  readonly say: Say
}

/** The text of a passage, and below it who can help in the country that was named where it holds in any. */
export function withOffices(
  text: string,
  passage: Passage,
  isGeneral: (passage: Passage) => boolean,
  { contacts, country, language, say }: Offices,
): string {
  if (country === undefined || !isForAnywhere(passage, isGeneral)) return text
  const ask = [say(language, 'guidance-ask-them'), ...officesIn(contacts, country, language, say)]
  return `${text}\n\n${ask.join('\n')}`
}

/** The answer where of a country nothing is known of a topic: what holds in general, and who can be asked there. */
export function generalAnswer(
  { contacts, countries }: Pick<Knowledge, 'contacts' | 'countries'>,
  passage: Passage,
  country: string,
  language: Language,
  say: Say,
): Answer {
  const name = nameOf(country, countries, language)
  return {
    kind: 'answer',
    language,
    decline: null,
    country,
    text: [
      say(language, 'guidance-general-there', { country: name }),
      passageText(passage, language, say),
      [say(language, 'guidance-ask-them'), ...officesIn(contacts, country, language, say)].join('\n'),
    ].join('\n\n'),
    facts: [passage.fact],
    sources: sourcesOf(passage),
    seeAlso: [],
    confidence: 1,
  }
}
