/** What may be spent in a day (UTC), by everybody together and by one person (L-08; OWASP LLM10). */
export interface Limits {
  readonly calls: number
  readonly tokens: number
  readonly personCalls: number
  readonly personTokens: number
}

/** About 20,000 offers a day; one person can use one in 250 of it. */
export const LIMITS: Limits = { calls: 20_000, tokens: 60_000_000, personCalls: 80, personTokens: 240_000 }

/** Spends within limits; kept in memory, so a restart begins the day anew. */
export interface Budget {
  /**
   * Sets tokens aside before a request.
   * @param tokens the most it can cost
   * @returns what to call with the tokens it did cost (null: not known, all stay spent), or null when there is no budget left
   */
  readonly reserve: (tokens: number, person?: string) => ((spent: number | null) => void) | null
}

interface Spent {
  calls: number
  tokens: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** @param now milliseconds since 1970 */
export function createBudget(now: () => number, limits: Limits = LIMITS): Budget {
  let day = Number.NaN
  let all: Spent = { calls: 0, tokens: 0 }
  // No larger than the number of calls in a day, since only calls that fit make an entry.
  const people = new Map<string, Spent>()

  return {
    reserve(tokens, person) {
      const today = Math.floor(now() / DAY_MS)
      if (today !== day) {
        day = today
        all = { calls: 0, tokens: 0 }
        people.clear()
      }
      const own = person === undefined ? undefined : (people.get(person) ?? { calls: 0, tokens: 0 })
      if (!fits(all, tokens, limits.calls, limits.tokens)) return null
      if (own && !fits(own, tokens, limits.personCalls, limits.personTokens)) return null
      const accounts = own ? [all, own] : [all]
      for (const account of accounts) {
        account.calls += 1
        account.tokens += tokens
      }
      if (own && person !== undefined) people.set(person, own)
      let settled = false
      return spent => {
        if (settled || spent === null) return
        settled = true
        // A server that says it cost more than it can is not believed.
        const back = tokens - Math.min(Math.max(spent, 0), tokens)
        for (const account of accounts) account.tokens -= back
      }
    },
  }
}

function fits(spent: Spent, tokens: number, mostCalls: number, mostTokens: number): boolean {
  return spent.calls < mostCalls && spent.tokens + tokens <= mostTokens
}
