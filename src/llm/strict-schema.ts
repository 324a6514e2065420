import { type ZodType, z } from 'zod'

/** A JSON Schema, as sent. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Refused or ignored by some servers that enforce a schema; zod checks them afterwards anyway. */
const NOT_ENFORCED = [
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'default',
  'format',
  'pattern',
] as const

/**
 * A zod schema as a JSON Schema for strict structured output: no further properties, all required.
 * Source: platform.openai.com, Structured Outputs, "Supported schemas".
 */
export function toStrictSchema(schema: ZodType): JsonSchema {
  const { $schema: _, ...strict } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      for (const name of NOT_ENFORCED) delete jsonSchema[name]
    },
  })
  return strict
}
