import { inLanguage, type Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Answer } from '../types.ts'
import { passageText } from './answer-text.ts'
import { MOST_SEE_ALSO } from './from-hits.ts'
import { sourcesOf, titled } from './without-passage.ts'

/** Shows one passage by its fact id, as a press on a button asks for; null when there is none. */
export function createPassageAnswers(
  knowledge: Knowledge,
  words: { readonly say: Say },
): (fact: string, language: Language) => Answer | null {
  return (fact, language) => {
    const passage = knowledge.passages.get(fact)
    if (!passage) return null
    const article = knowledge.articles.find(candidate => candidate.id === passage.article)
    const neighbours = article?.passages.filter(other => other !== passage).slice(0, MOST_SEE_ALSO) ?? []
    return {
      kind: 'answer',
      language,
      decline: null,
      text: `${inLanguage(passage.title, language)}\n\n${passageText(passage, language, words.say)}`,
      facts: [fact],
      sources: sourcesOf(passage),
      seeAlso: neighbours.map(other => titled(other, language)),
      confidence: 1,
    }
  }
}
