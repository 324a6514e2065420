import { z } from 'zod'
import { inLanguage, type Language } from '../language.ts'
import { withoutInvisible } from '../llm/invisible.ts'
import type { Model } from '../llm/model.ts'
import { redact } from '../llm/redact.ts'
import type { Say } from '../words.ts'
import { createLanguageDetector } from './detect-language.ts'
import { guardAnswer } from './guard.ts'
import type { Knowledge } from './knowledge.ts'
import type { Passage } from './types.ts'

/** Writes an answer out of passages that were found, or gives null: then the best passage itself is the answer. */
export type Compose = (
  question: string,
  language: Language,
  facts: readonly string[],
  asking?: { readonly person?: string; readonly signal?: AbortSignal },
) => Promise<string | null>

const schema = z.strictObject({
  sentences: z
    .array(z.strictObject({ text: z.string().max(1000), facts: z.array(z.string().max(100)).max(10) }))
    .max(12),
})

const MOST_PASSAGES = 5
const MOST_SOURCES = 3
const LONGEST_QUESTION = 2000

/**
 * Asks a model to answer from passages alone, each sentence with the facts it rests on; the guard then decides whether
 * it may be said (L-06). Only the redacted question goes out.
 * @param knowledge passages by fact id, and what no answer may say
 * @param words for the line that names the sources
 */
export function createCompose(
  model: Model,
  knowledge: Pick<Knowledge, 'passages' | 'scope' | 'synonyms'>,
  words: { readonly say: Say },
  mask: (text: string) => { readonly text: string } = redact,
): Compose {
  const detect = createLanguageDetector(knowledge.synonyms.markers)

  return async (question, language, facts, { person, signal } = {}) => {
    const passages = facts.flatMap(fact => knowledge.passages.get(fact) ?? []).slice(0, MOST_PASSAGES)
    if (passages.length === 0 || question.length > LONGEST_QUESTION) return null
    let asked: string
    try {
      asked = withoutInvisible(mask(question).text)
    } catch {
      return null
    }
    const input = describeQuestion(asked, language, passages)
    const answer = await model.ask({ prompt: 'answer', input, schema, person, signal })
    if (!answer.ok) return null
    const guarded = guardAnswer(answer.value, passages, question, knowledge.scope)
    if (!guarded.ok || !isIn(language, guarded.text, detect)) return null
    const cited = new Set(answer.value.sentences.flatMap(sentence => sentence.facts))
    const lines = sourceLines(
      passages.filter(({ fact }) => cited.has(fact)),
      language,
      words.say,
    )
    return `${guarded.text}\n\n${lines.join('\n')}`
  }
}

function describeQuestion(question: string, language: Language, passages: readonly Passage[]): string {
  const known = passages.map(({ fact, title, text }) => ({
    id: fact,
    title: inLanguage(title, language),
    text: inLanguage(text, language),
  }))
  return JSON.stringify({ language, question, passages: known }, null, 1)
}

/** Written in Latin letters, and in no other language that we can tell. */
function isIn(language: Language, text: string, detect: (text: string) => Language | null): boolean {
  if (/(?!\p{Script=Latin})\p{L}/u.test(text)) return false
  return (detect(text) ?? language) === language
}

/** Where it is from, each source once, and whether it has to be checked again. */
function sourceLines(passages: readonly Passage[], language: Language, say: Say): string[] {
  const lines = passages.slice(0, MOST_SOURCES).map(({ basis, sources: [source] }) =>
    say(language, basis === 'stated' ? 'guidance-source' : 'guidance-own-advice', {
      title: source.title,
      date: source.date.startsWith('undated') ? say(language, 'guidance-undated') : source.date,
      url: source.url,
    }),
  )
  const note = passages.some(({ verify }) => verify)
    ? [say(language, 'guidance-verify')]
    : passages.some(({ volatile, confidence }) => volatile || confidence === 'low')
      ? [say(language, 'guidance-volatile')]
      : []
  return [...new Set(lines), ...note]
}
