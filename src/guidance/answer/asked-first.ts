import type { Question } from '../question.ts'
import type { Search } from '../search/search.ts'

/** "What is the GCM and is it binding", "KGM itu apa, wajib ga": what a word means, then something of it. */
const TWO_QUESTIONS = /^([^\n]{3,80}?)(?:,? (?:and|dan|terus|trus|lalu|serta) |[?.,;] ?)(?=\S)/iu

/**
 * The fact that explains what the first half of a question asks the meaning of, where the second goes on from that;
 * null where it asks for one thing. Pure.
 */
export function explainedFirst(
  { text }: Pick<Question, 'text'>,
  { explains, read }: Pick<Search, 'explains' | 'read'>,
): string | null {
  const first = TWO_QUESTIONS.exec(text)?.[1]
  // "TPPO dan KGM" names two words and asks the meaning of neither.
  return first !== undefined && ASKS_WHAT.test(first) ? explains(read(first)) : null
}

const ASKS_WHAT =
  /(?<!\p{L})(?:apa|apaan|opo|naon|what|whats|artinya|maksudnya|pengertian|definisi|jelaskan|jelasin|explain)(?!\p{L})/iu
