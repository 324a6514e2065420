import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions'
import type { Messages } from './messages.ts'
import type { Prompt } from './prompts.ts'
import type { JsonSchema } from './strict-schema.ts'

/** The body of a request to `/chat/completions`. */
export type ChatBody = ChatCompletionCreateParamsNonStreaming

/** What one server understands of OpenAI's protocol; learnt from its answers. */
export interface Dialect {
  readonly format: 'json_schema' | 'json_object' | 'plain'
  readonly limit: 'max_tokens' | 'max_completion_tokens'
  readonly temperature: boolean
  /** Models that think first: think little, and get room for it. */
  readonly effort: boolean
}

/** What is asked, before a dialect is chosen. */
export interface ChatRequest {
  readonly messages: Messages
  readonly prompt: Pick<Prompt, 'name' | 'temperature' | 'maxTokens'>
  readonly schema: JsonSchema
}

/** What a server said is wrong with a request. */
export interface Complaint {
  readonly param: string | null
  readonly message: string
}

/** Thinking counts as output for models that think; too little of it leaves no room for the answer. In tokens. */
export const ROOM_TO_THINK = 2000
/** OpenAI's thinking models take neither `temperature` nor `max_tokens`. Source: platform.openai.com, Reasoning models. */
const THINKS = /^(?:openai\/)?(?:gpt-5(?!.*chat)|o\d)/

/** The dialect to try first with a model. */
export function firstDialect(model: string): Dialect {
  return THINKS.test(model)
    ? { format: 'json_schema', limit: 'max_completion_tokens', temperature: false, effort: true }
    : { format: 'json_schema', limit: 'max_tokens', temperature: true, effort: false }
}

/** The exact body to send. Never has tools (L-04) and never asks for a stream. */
export function toBody(model: string, { messages, prompt, schema }: ChatRequest, dialect: Dialect): ChatBody {
  const { system, user, format } = messages
  const told =
    dialect.format === 'json_schema'
      ? user
      : `${user}\n\n${format.replace('{{schema}}', () => JSON.stringify(schema))}`
  const maxTokens = prompt.maxTokens + (dialect.effort ? ROOM_TO_THINK : 0)
  return {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: told },
    ],
    [dialect.limit]: maxTokens,
    ...(dialect.temperature ? { temperature: prompt.temperature } : {}),
    ...(dialect.effort ? { reasoning_effort: 'low' } : {}),
    ...responseFormat(dialect, prompt.name, schema),
  }
}

function responseFormat(
  { format }: Dialect,
  name: string,
  schema: JsonSchema,
): Pick<ChatBody, 'response_format'> {
  if (format === 'plain') return {}
  if (format === 'json_object') return { response_format: { type: 'json_object' } }
  return {
    response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: { ...schema } } },
  }
}

/**
 * What to try after a server refused a request as malformed (400, 422).
 * @returns a simpler dialect, or null when there is none
 */
export function simplerDialect(dialect: Dialect, { param, message }: Complaint): Dialect | null {
  const about = (name: string) => param === name || message.includes(name)
  if (dialect.temperature && about('temperature')) return { ...dialect, temperature: false }
  if (dialect.effort && about('reasoning_effort')) return { ...dialect, effort: false }
  if (dialect.limit === 'max_tokens' && about('max_completion_tokens'))
    return { ...dialect, limit: 'max_completion_tokens' }
  if (dialect.limit === 'max_completion_tokens' && about('max_completion_tokens'))
    return { ...dialect, limit: 'max_tokens' }
  if (dialect.format === 'json_schema') return { ...dialect, format: 'json_object' }
  return dialect.format === 'json_object' ? { ...dialect, format: 'plain' } : null
}
