import { type BreachFacts, breachFacts, type Deeds } from '../reports/breach.ts'
import { isDay, jakartaTime, startOfDay } from '../reports/day.ts'
import { type Io, UsageError } from './io.ts'
import { openConfiguredStore } from './store.ts'

const HOUR_MS = 60 * 60 * 1000
/** UU PDP 27/2022, article 46; the same as article 33 of the GDPR. */
const TELL_WITHIN_MS = 72 * HOUR_MS
const DEFAULT_DAYS = 7

/**
 * `drill breach`: what has to be known and done after a breach, with the hours in which. A drill and the real thing
 * are the same command; it reads and changes nothing.
 * @param options.since first day to look at, in Jakarta
 * @returns exit code: 1 when the audit is not whole, for then the list cannot be trusted
 */
export async function drillBreach(io: Io, options: { since?: string }): Promise<number> {
  const now = Date.now()
  const since = options.since === undefined ? now - DEFAULT_DAYS * 24 * HOUR_MS : dayOf(io, options.since)
  const store = await openConfiguredStore(io)
  try {
    const admins = new Set(io.config.staffIds.map(id => store.vault.personRef(id)))
    const facts = await breachFacts(store, since, admins)
    io.out.write(`${told(io, facts, since, now).join('\n')}\n`)
    return facts.chain.ok ? 0 : 1
  } finally {
    await store.close()
  }
}

function told(io: Io, { chain, deeds, stored }: BreachFacts, since: number, now: number): string[] {
  const { oldest, newest, ...counts } = stored
  return [
    io.say('breach-title', { now: jakartaTime(now), deadline: jakartaTime(now + TELL_WITHIN_MS) }),
    chain.ok
      ? io.say('breach-chain', { rows: chain.rows })
      : io.say('breach-chain-broken', { row: chain.seq }),
    '',
    io.say('breach-stored', { ...counts, oldest: oldest ?? '–', newest: newest ?? '–' }),
    io.say('breach-not-stored'),
    '',
    io.say('breach-deeds', { since: jakartaTime(since) }),
    ...(deeds.length === 0 ? [io.say('breach-no-deeds')] : deeds.map(deed => lineOf(io, deed))),
    '',
    io.say('breach-steps'),
  ]
}

function lineOf(io: Io, deed: Deeds): string {
  const who = /^[0-9a-f]{64}$/.test(deed.actor) ? `s-${deed.actor.slice(0, 8)}` : deed.actor
  const facts = [
    `${who}${deed.role ? ` (${deed.role})` : ''}: ${deed.action} × ${deed.times}`,
    [...new Set([jakartaTime(deed.first), jakartaTime(deed.last)])].join(' … '),
    ...(deed.rows === null ? [] : [io.say('breach-rows', { rows: deed.rows })]),
    ...(deed.withText === 0 ? [] : [io.say('breach-text', { times: deed.withText })]),
    ...deed.reasons.map(reason => `"${reason}"`),
  ]
  return `- ${facts.join('; ')}`
}

function dayOf(io: Io, text: string): number {
  if (!isDay(text)) throw new UsageError(io.say('cli-bad-day', { option: '--since', day: text }))
  return startOfDay(text)
}
