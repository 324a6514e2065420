import type { ModelConfig } from '../config.ts'
import { faultOf } from './fault.ts'
import { createServer } from './server.ts'

const PING_MS = 15_000

/**
 * Asks a server for one word, to see whether address, key and name of the model are right. Costs a few tokens.
 * @returns null when it answers, else why not: a short code, or the HTTP status
 */
export async function pingModel(config: ModelConfig, withinMs = PING_MS): Promise<string | null> {
  const send = createServer(config)
  const request = {
    messages: { system: 'Answer with an empty JSON object.', user: '{}', format: '' },
    prompt: { name: 'ping', temperature: 0, maxTokens: 16 },
    schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  }
  try {
    await send(request, AbortSignal.timeout(withinMs))
    return null
  } catch (error) {
    const { why, status } = faultOf(error)
    return status === null ? why : String(status)
  }
}
