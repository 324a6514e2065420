import { z } from 'zod'

/**
 * A short text in every language that holds nothing to dial, open or write to: those stand in contacts and articles
 * only, where they are reviewed with a date.
 */
export const plainWords = z
  .object({ id: z.string().trim().min(1).max(300), en: z.string().trim().min(1).max(300) })
  .catchall(z.string().trim().min(1).max(300))
  .refine(
    texts => Object.values(texts).every(text => !/https?:|www\.|@\w|(?:\d[\s.-]?){7}/i.test(text)),
    'field-address',
  )
