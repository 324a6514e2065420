import type { Answer, Turn } from '../types.ts'

/** Questions of a chat that are thought of when the next one goes on from them. */
const MOST_REMEMBERED = 3
/** Facts of an answer that the next question may be about, best first. */
const MOST_FACTS = 3

/**
 * What is remembered of a chat after a question: as it was understood, with the facts that answered it, none where
 * it is a subject of which nothing is known; any other question without an answer leaves it as it was. Pure.
 * @returns turns, the latest last
 */
export function remember(history: readonly Turn[], question: string, answer: Answer): readonly Turn[] {
  // "Libur berapa hari?", of which nothing is known, then "di Taiwan": the country is asked about the same.
  const isSubject = answer.kind === 'unknown' && answer.subject !== undefined
  if ((answer.kind !== 'answer' && !isSubject) || answer.about) return history
  const turn = {
    question: answer.asked ?? question,
    facts: answer.facts.slice(0, MOST_FACTS),
    ...(isSubject && answer.subject !== undefined ? { subject: answer.subject } : {}),
  }
  return [...history, turn].slice(-MOST_REMEMBERED)
}
