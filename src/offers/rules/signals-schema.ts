import { z } from 'zod'
import { localised } from '../localised.ts'
import { REMARKS } from '../remarks/remarks.ts'
import { DANGER_KINDS, SITUATIONS } from '../types.ts'
import { conditionNames } from './conditions.ts'

const source = z.object({ title: z.string().min(1), url: z.url(), date: z.string().min(4) })

export const signalSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, 'field-id'),
    fact: z
      .string()
      .regex(/^[a-z][a-z0-9-]+$/, 'field-id')
      .optional(),
    about: z.enum(['job_offer', 'other_scam']).default('job_offer'),
    /** hard: guarantees its floor in an offer; weighted: counts; good: speaks for the offer; hint: tells what a message is for. */
    kind: z.enum(['hard', 'weighted', 'good', 'hint']),
    floor: z.enum(['likely_scam', 'suspicious']).optional(),
    /** 0: told beside others, without making the verdict graver. */
    weight: z.number().min(0).max(3).default(1),
    patterns: z.array(z.string().min(1)).default([]),
    unless: z.array(z.string().min(1)).default([]),
    condition: z.enum(conditionNames).optional(),
    unless_condition: z.enum(conditionNames).optional(),
    why: localised,
    /** Why it matters in a scam that is no job offer; `true`: for the same reason. Without it, it is told of offers only. */
    elsewhere: localised.or(z.literal(true)).optional(),
    /** Signals that say the same: after one of them, the graver first, it is told under "Why?" only. */
    said_by: z.array(z.string()).default([]),
    source: source.optional(),
    examples: z.strictObject({ match: z.array(z.string()), not: z.array(z.string()) }),
  })
  .refine(signal => (signal.kind === 'hard') === (signal.floor !== undefined), 'field-floor')
  .refine(signal => signal.patterns.length > 0 || signal.condition !== undefined, 'field-patterns')

export const signalsFileSchema = z.strictObject({ signals: z.array(signalSchema) })

export const dangerSchema = z.strictObject({
  kind: z.enum(DANGER_KINDS).exclude(['unclear']),
  /** Said in few words it leaves nothing open (`grounds.ts`). */
  plain: z.boolean().default(false),
  patterns: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)).default([]),
})
export const dangerFileSchema = z.strictObject({ dangers: z.array(dangerSchema) })

export const situationSchema = z.strictObject({
  kind: z.enum([...SITUATIONS, ...REMARKS]),
  /** Counts only in few words: in a longer message it is an advert that says so. */
  short: z.boolean().default(false),
  patterns: z.array(z.string().min(1)).min(1),
  unless: z.array(z.string().min(1)).default([]),
  examples: z.strictObject({ match: z.array(z.string()).min(1), not: z.array(z.string()).min(1) }),
})
export const situationFileSchema = z.strictObject({ situations: z.array(situationSchema) })

const patterns = z.array(z.string().min(1)).min(1)
export const denialsSchema = z.strictObject({
  denials: z.strictObject({
    never_asks: patterns,
    of_others: patterns,
    shunned: patterns,
    warned: patterns,
    none: patterns,
    except: patterns,
    joins: patterns,
  }),
  notices: z.strictObject({
    code: patterns,
    kept: patterns,
    done: patterns,
    balance: patterns,
    of_number: patterns,
    except: patterns,
    asked: patterns,
    brings: patterns,
    credit: patterns,
    in_app: patterns,
    wanted: patterns,
  }),
})

const word = z.string().min(1)
export const wordsSchema = z.strictObject({
  same: z.record(word, z.array(word)),
  lists: z.record(word, z.array(word).min(1)),
})
export const translationsSchema = z.record(word, z.record(word, z.array(word).min(1)))
const addressWord = z.string().regex(/^[a-z0-9]+$/)
export const sendersSchema = z.strictObject({
  senders: z.record(z.string(), z.array(z.hostname()).min(1)),
})
export const employersSchema = z.strictObject({
  employers: z.array(
    z.strictObject({
      names: z.array(z.string().regex(/^[a-z0-9]+( [a-z0-9]+){0,3}$/)).min(1),
      own: z.array(z.hostname()).min(1),
      state: z.boolean(),
      in_address: z.array(addressWord).default([]),
      alone_in_address: z.array(addressWord).default([]),
    }),
  ),
})
export const genericSchema = z.strictObject({
  text_model: localised,
  text_model_other: localised,
  reported_contact: localised,
  reported_wording: localised,
})
