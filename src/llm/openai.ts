import OpenAI from 'openai'
import type { ModelConfig } from '../config.ts'
import { boundedFetch } from './bounded-fetch.ts'

/** The library's client as we use it: within bounds, without tries of its own, and silent. */
export function openClient({ apiKey, baseUrl }: ModelConfig): OpenAI {
  return new OpenAI({
    apiKey,
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    maxRetries: 0,
    fetch: boundedFetch,
    // The library would log whole requests and answers when the environment says so.
    logLevel: 'off',
  })
}
