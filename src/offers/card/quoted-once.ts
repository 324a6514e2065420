import type { Reason } from '../types.ts'

/**
 * Reasons that quote the very same words told as one, with all that is wrong with them: "tanpa PKL" twice looks like a
 * mistake. In the order of the first of each. Pure.
 */
export function quotedOnce(reasons: readonly Reason[]): Reason[] {
  const byQuote = new Map<string, Reason>()
  for (const reason of reasons) {
    const key = `${reason.part} ${reason.evidence}`
    const first = byQuote.get(key)
    byQuote.set(key, first ? { ...first, why: joined(first.why, reason.why) } : reason)
  }
  return [...byQuote.values()]
}

/** In every language that both are said in. */
function joined(first: Reason['why'], second: Reason['why']): Reason['why'] {
  const inOther = new Map(Object.entries(second))
  const others = Object.entries(first).flatMap(([language, why]) => {
    const also = inOther.get(language)
    return also ? [[language, `${why} ${also}`] as const] : []
  })
  return { ...Object.fromEntries(others), id: `${first.id} ${second.id}`, en: `${first.en} ${second.en}` }
}
