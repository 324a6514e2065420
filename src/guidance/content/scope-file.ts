import { z } from 'zod'

const words = z.array(z.string().min(1)).min(1)

const kind = z.enum([
  'off_topic',
  'harmful',
  'dangerous',
  'other_scam',
  'political',
  'legal',
  'medical',
  'not_possible',
])

/** `content/guidance/scope.yaml`: what is not answered, and what an answer may never say. */
export const scopeSchema = z.strictObject({
  /** A rule holds when every group of `all` has a word in the question and nothing of `unless` is in it. */
  rules: z.array(
    z.strictObject({
      id: z.string(),
      kind,
      all: z.array(words).min(1),
      unless: z.array(z.string()).default([]),
      /** Facts worth reading instead. */
      see: z.array(z.string()).default([]),
    }),
  ),
  /** Concepts that show a question is about our subject. */
  inside: z.array(z.string()).default([]),
  /** Questions of each kind: what comes closer to these than to any question we answer is declined. */
  examples: z.partialRecord(kind, z.array(z.string())).default({}),
  /** Numbers in words. */
  number_words: z.array(z.string()).default([]),
  /** Words and signs that mean the same unit or currency. */
  units: z.array(words).default([]),
  /** Words that turn a phrase of `never_say` into a warning. */
  negations: z.array(z.string()).default([]),
  /** Phrases that no answer may contain, and why. */
  never_say: z.array(z.strictObject({ why: z.string(), phrases: words })),
})

/** See `scopeSchema`. */
export type Scope = z.infer<typeof scopeSchema>
