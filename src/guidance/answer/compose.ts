import { z } from 'zod'
import { inLanguage, type Language } from '../../language.ts'
import { withoutInvisible } from '../../llm/invisible.ts'
import type { Model, WhyNot } from '../../llm/model.ts'
import { redact } from '../../llm/redact.ts'
import type { Say } from '../../words.ts'
import { createLanguageDetector } from '../detect-language.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Answer, Passage } from '../types.ts'
import { cautionFor, sourceLine } from './answer-text.ts'
import { type Draft, type GuardFault, guardAnswer } from './guard.ts'

/**
 * Why nothing was composed: `not_asked` (the rules gave no answer to put into words, or none that fits a request),
 * the model's own reasons, `no_answer` (the model says that the passages do not answer the question), what the guard
 * found, or `language` (written in another one than that of the question).
 */
export type WhyNotComposed = 'not_asked' | 'redaction' | WhyNot | 'no_answer' | GuardFault | 'language'

/** An answer in the model's words with its sources, and the facts it cites in the order of its sentences. */
export type Composed =
  | { readonly ok: true; readonly text: string; readonly facts: readonly string[] }
  | { readonly ok: false; readonly why: WhyNotComposed; readonly detail?: string }

/**
 * Writes an answer out of the passages that were found for a question. Where that does not come to anything, the
 * answer that was found stands as it is.
 */
export type Compose = (
  question: string,
  found: Pick<Answer, 'kind' | 'language' | 'facts' | 'asked'>,
  asking?: { readonly person?: string; readonly signal?: AbortSignal },
) => Promise<Composed>

/** What a model writes. */
export const draftSchema = z.strictObject({
  sentences: z
    .array(z.strictObject({ text: z.string().max(1000), facts: z.array(z.string().max(100)).max(10) }))
    .max(12),
})

const MOST_PASSAGES = 5
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

  return async (written, { kind, language, facts, asked: question = written }, { person, signal } = {}) => {
    const passages = passagesFor(facts, knowledge)
    if (kind !== 'answer' || passages.length === 0 || question.length > LONGEST_QUESTION)
      return { ok: false, why: 'not_asked' }
    let asked: string
    try {
      asked = withoutInvisible(mask(question).text)
    } catch {
      return { ok: false, why: 'redaction' }
    }
    const input = describeQuestion(asked, language, passages)
    const answer = await model.ask({ prompt: 'answer', input, schema: draftSchema, person, signal })
    if (!answer.ok) return answer
    if (answer.value.sentences.length === 0) return { ok: false, why: 'no_answer' }
    const guarded = guardAnswer(answer.value, passages, question, knowledge.scope)
    if (!guarded.ok) return { ok: false, why: guarded.fault, detail: guarded.why }
    if (!isIn(language, guarded.text, detect)) return { ok: false, why: 'language' }
    const { sentences } = answer.value
    const cited = [...new Set(sentences.flatMap(sentence => sentence.facts))]
    return { ok: true, text: withSources(answer.value, passages, language, words.say), facts: cited }
  }
}

/** The passages a model is given for an answer that was found, best first. */
export function passagesFor(
  facts: readonly string[],
  knowledge: Pick<Knowledge, 'passages'>,
): readonly Passage[] {
  return facts.flatMap(fact => knowledge.passages.get(fact) ?? []).slice(0, MOST_PASSAGES)
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

/** The sentences, each with the number of its source where there are several; then the sources. */
function withSources(
  { sentences }: Draft,
  passages: readonly Passage[],
  language: Language,
  say: Say,
): string {
  const cited = new Set(sentences.flatMap(({ facts }) => facts))
  const used = passages.filter(({ fact }) => cited.has(fact))
  const lineOf = new Map(used.map(passage => [passage.fact, sourceLine(passage, language, say)]))
  const sources = [...new Set(lineOf.values())]
  const numbered = sources.length > 1
  const said = sentences.map(({ text, facts }) => {
    const numbers = facts.map(fact => sources.indexOf(lineOf.get(fact) ?? '') + 1)
    const marks = [...new Set(numbers)].sort((a, b) => a - b).map(number => `[${number}]`)
    return numbered ? `${text.trim()} ${marks.join('')}` : text.trim()
  })
  const from = numbered ? sources.map((line, at) => `[${at + 1}] ${line}`) : sources
  return `${said.join(' ')}\n\n${[...from, ...cautionFor(used, language, say)].join('\n')}`
}
