import { z } from 'zod'

/** A text of content/signals and its neighbours, in both languages that are always there. */
export const localised = z.object({ id: z.string().min(1), en: z.string().min(1) })
