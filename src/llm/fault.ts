import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from 'cockatiel'
import { APIConnectionError, APIError, APIUserAbortError } from 'openai'
import { TooLarge } from './bounded-fetch.ts'
import type { WhyNot } from './model.ts'

/** What went wrong in one request, without a word of the request, the answer or the key in it. */
export interface Fault {
  readonly why: WhyNot
  readonly status: number | null
  /** The server is unwell: counts towards leaving it alone for a while. */
  readonly unwell: boolean
  /** Milliseconds to wait before the one second try, null when there is to be none. */
  readonly retryAfterMs: number | null
}

const UNWELL = new Set([401, 403, 404, 408, 409, 429])
const DEFAULT_WAIT_MS = 200
/** A server that wants longer is not asked again for the same message. */
const LONGEST_WAIT_MS = 1000

/** Reads any error of the way to the model. */
export function faultOf(error: unknown): Fault {
  // Not cockatiel's own isTaskCancelledError: in 3.2.1 it looks for the mark of another error.
  if (error instanceof TaskCancelledError || error instanceof APIUserAbortError)
    return fault('timeout', { unwell: true })
  if (error instanceof BrokenCircuitError) return fault('breaker')
  if (error instanceof BulkheadRejectedError) return fault('budget')
  if (causes(error).some(cause => cause instanceof TooLarge)) return fault('bad_output', { unwell: true })
  if (error instanceof APIConnectionError)
    return fault('network', { unwell: true, retryAfterMs: DEFAULT_WAIT_MS })
  if (error instanceof APIError && typeof error.status === 'number')
    return statusFault(error.status, error.headers)
  if (error instanceof SyntaxError) return fault('bad_output')
  return fault('network', { unwell: true })
}

function statusFault(status: number, headers: Headers | undefined): Fault {
  const busy = status === 429 || status >= 500
  return fault(busy ? 'network' : 'refused', {
    status,
    unwell: status >= 500 || UNWELL.has(status),
    retryAfterMs: busy ? waitOf(headers?.get('retry-after') ?? null) : null,
  })
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3); a date is always too far away for us. */
function waitOf(retryAfter: string | null): number | null {
  if (retryAfter === null) return DEFAULT_WAIT_MS
  const ms = /^\d{1,6}(?:\.\d+)?$/.test(retryAfter) ? Number(retryAfter) * 1000 : Number.POSITIVE_INFINITY
  return ms <= LONGEST_WAIT_MS ? ms : null
}

function causes(error: unknown): unknown[] {
  const found: unknown[] = []
  for (let at = error; at instanceof Error && found.length < 5; at = at.cause) found.push(at)
  return found
}

function fault(why: WhyNot, more: Partial<Fault> = {}): Fault {
  return { why, status: null, unwell: false, retryAfterMs: null, ...more }
}
