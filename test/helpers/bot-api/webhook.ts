import type { Update, UpdatesQueue } from './updates-queue.ts'

/** Where and how updates are delivered. */
export interface Webhook {
  readonly url: string
  readonly secret: string | undefined
  readonly connections: number
}

const FIRST_RETRY_MS = 50
const LONGEST_RETRY_MS = 1000

/**
 * Delivers updates to a webhook: in order within a chat, several chats at once, again and again until the answer
 * is 2xx. Real Telegram waits longer between tries.
 * @param log gets the status of each delivery, or 0 when there was no answer
 * @returns how to stop
 */
export function deliver(
  queue: UpdatesQueue,
  webhook: Webhook,
  log: (status: number, update: Update) => void,
): () => void {
  const busy = new Set<string>()
  let stopped = false

  async function one(update: Update): Promise<void> {
    for (let wait = FIRST_RETRY_MS; !stopped; wait = Math.min(2 * wait, LONGEST_RETRY_MS)) {
      const status = await post(webhook, update)
      log(status, update)
      if (status >= 200 && status < 300) break
      await new Promise(resolve => setTimeout(resolve, wait))
    }
    busy.delete(laneOf(update))
    if (!stopped) queue.confirm(update)
    else next()
  }

  function next(): void {
    while (!stopped && busy.size < webhook.connections) {
      const update = queue.nextFor(waiting => busy.has(laneOf(waiting)))
      if (!update) return
      busy.add(laneOf(update))
      void one(update)
    }
  }

  const unsubscribe = queue.onChange(next)
  next()
  return () => {
    stopped = true
    unsubscribe()
  }
}

async function post({ url, secret }: Webhook, update: Update): Promise<number> {
  const headers = {
    'content-type': 'application/json',
    ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
  }
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) })
    await response.body?.cancel()
    return response.status
  } catch {
    return 0
  }
}

/** Updates of one chat are delivered one after another. */
function laneOf(update: Update): string {
  const text = JSON.stringify(update)
  return /"chat":\{"id":(-?\d+)/.exec(text)?.[1] ?? String(update.update_id)
}
