import { z } from 'zod'
import type { Fold } from './concepts.ts'

/** `content/guidance/glossary.yaml`: words with the passage that explains each. */
export const glossarySchema = z.strictObject({
  /** Concepts that a question for the meaning of a word is made of, beside the word. */
  asking: z.array(z.string().min(1)),
  /** By fact id the words it explains. */
  terms: z.record(z.string(), z.array(z.string().min(1)).min(1)),
})

/** See `glossarySchema`. */
export type Glossary = z.infer<typeof glossarySchema>

/**
 * Finds the passage that explains a word, for a question, by its concepts, that asks for nothing else.
 * @returns the fact id, or null when it asks for more or for no word we explain
 */
export function createGlossary(
  glossary: Glossary,
  fold: Fold,
): (concepts: readonly string[]) => string | null {
  const asking = new Set(glossary.asking.flatMap(word => [word, ...fold(word)]))
  const bare = (concepts: readonly string[]) =>
    [...new Set(concepts.filter(concept => !asking.has(concept)))].join(' ')
  const terms = new Map<string, string>()
  for (const [fact, words] of Object.entries(glossary.terms))
    for (const word of words) terms.set(bare(fold(word)), fact)
  terms.delete('')
  return concepts => terms.get(bare(concepts)) ?? null
}
