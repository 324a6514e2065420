import { BadRequestError, UnprocessableEntityError } from 'openai'
import type { ModelConfig } from '../config.ts'
import { type ChatRequest, type Complaint, firstDialect, simplerDialect, toBody } from './dialect.ts'
import { openClient } from './openai.ts'

/** Sends one request. Rejects with an error that `faultOf` can read. */
export type Send = (request: ChatRequest, signal: AbortSignal) => Promise<unknown>

/** A server is asked in this many ways at most for one request. */
const MOST_DIALECTS = 5

/**
 * A server that speaks OpenAI's protocol. Learns once which parts of it the server does not understand.
 * @returns sends a request and gives the parsed body back, of whatever shape it is
 */
export function createServer(config: ModelConfig): Send {
  const { model } = config
  const client = openClient(config)
  let dialect = firstDialect(model)

  return async (request, signal) => {
    let trying = dialect
    for (let tries = 1; ; tries += 1) {
      try {
        const reply: unknown = await client.chat.completions.create(toBody(model, request, trying), {
          signal,
        })
        dialect = trying
        return reply
      } catch (error) {
        const complaint = complaintOf(error)
        const simpler = complaint && tries < MOST_DIALECTS ? simplerDialect(trying, complaint) : null
        if (!simpler) throw error
        trying = simpler
      }
    }
  }
}

function complaintOf(error: unknown): Complaint | null {
  if (!(error instanceof BadRequestError || error instanceof UnprocessableEntityError)) return null
  return { param: error.param ?? null, message: error.message }
}
