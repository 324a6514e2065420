import { z } from 'zod'

/** `content/guidance/synonyms.yaml`: concepts with all the words for them, words that give a language away, and such that follow up. */
export const synonymsSchema = z.strictObject({
  same: z.record(z.string(), z.array(z.string().min(1))),
  markers: z.record(
    z.string(),
    z.strictObject({
      answer_in: z.string(),
      words: z.array(z.string()),
      /** Words that others borrow: heard only where no word tells. */
      borrowed: z.array(z.string()).default([]),
    }),
  ),
  /** Beginnings of a question that goes on from the one before. */
  follow_up: z.array(z.string()),
  /** Concepts that say nothing without a subject: "where do I report it?", "how much?". */
  leaning: z.array(z.string()),
  /** Those of `leaning` that say what is asked all the same: whether it is allowed, what it costs. */
  telling: z.array(z.string()).default([]),
  /** Concepts of what can be asked of one thing; a new one takes the place of the one before. */
  aspects: z.array(z.string()).default([]),
  /** Concepts that are the same in every country: who names one leaves the country that was spoken of before. */
  everywhere: z.array(z.string()).default([]),
})

/** See `synonymsSchema`. */
export type Synonyms = z.infer<typeof synonymsSchema>
