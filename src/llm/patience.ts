import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IRetryBackoffContext,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import { faultOf } from './fault.ts'

/** How long and how often a server is waited for. Milliseconds. */
export interface Patience {
  /** For one try. */
  readonly attemptMs: number
  /** For everything, waiting in the queue included. */
  readonly totalMs: number
  /** Requests at the same time; more wait, and past the queue they are refused. */
  readonly atOnce: number
  readonly queue: number
  /** Faults in a row after which the server is left alone, and for how long. */
  readonly faults: number
  readonly restMs: number
}

/** The verdict of the rules is out before a model is asked, so this is how long a better card may still come. */
export const PATIENCE: Patience = {
  attemptMs: 8000,
  totalMs: 10_000,
  atOnce: 4,
  queue: 32,
  faults: 3,
  restMs: 30_000,
}

/** Runs one request; `signal` ends it. */
export type Patiently = <T>(request: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>

/**
 * Guards all requests to one server: time limits, a place in a queue, at most one second try (429, 5xx, a connection
 * that broke), and a breaker that leaves an unwell server alone. Rejects with what `faultOf` can read.
 */
export function createPatience({ attemptMs, totalMs, atOnce, queue, faults, restMs }: Patience): Patiently {
  const strategy = TimeoutStrategy.Aggressive
  const whole = wrap(timeout(totalMs, strategy), bulkhead(atOnce, queue))
  const again = retry(
    handleWhen(error => faultOf(error).retryAfterMs !== null),
    {
      maxAttempts: 1,
      backoff: new DelegateBackoff<IRetryBackoffContext<unknown>>(({ result }) => waitAfter(result)),
    },
  )
  const breaker = circuitBreaker(
    handleWhen(error => !(error instanceof CallerLeft) && faultOf(error).unwell),
    { breaker: new ConsecutiveBreaker(faults), halfOpenAfter: restMs },
  )
  const attempt = timeout(attemptMs, strategy)

  return (request, callerSignal) =>
    whole.execute(({ signal }) => {
      const once = () =>
        attempt
          .execute(inner => request(inner.signal), signal)
          .catch((error: unknown) => {
            throw callerSignal?.aborted ? new CallerLeft() : error
          })
      return again.execute(() => breaker.execute(once, signal), signal)
    }, callerSignal)
}

/** Says nothing about the health of the server. */
class CallerLeft extends TaskCancelledError {}

function waitAfter(result: IRetryBackoffContext<unknown>['result']): number {
  return 'error' in result ? (faultOf(result.error).retryAfterMs ?? 0) : 0
}
