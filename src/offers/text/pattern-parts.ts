/** A part of a regular expression, as far as it matters which words must stand in what it finds. */
export type Part =
  | { readonly kind: 'letter'; readonly letter: string; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly ways: readonly Way[]; readonly least: number; readonly most: number }
  /** It may be anything: a class of letters, or what is repeated. */
  | { readonly kind: 'open' }

/** Parts in a row. */
export type Way = readonly Part[]

const QUANTIFIER = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y
const LOOKAROUND = /\(\?<?[=!]/y
const CLASS = /\[(?:\\.|[^\]\\])*\]/y
const ESCAPED = /\\(?:[pP]\{[^}]*\}|.)/y
/** Escaped, these stand for themselves. */
const SIGN = /^\\[^a-zA-Z0-9]$/

/**
 * The ways in which a regular expression can be met, taken apart. What only looks around is left out: it finds nothing.
 * @param source without flags; `(?:…)`, `(?=…)` and the like, `[…]`, `?`, `*`, `+` and `{…}` are known
 */
export function waysOf(source: string): readonly Way[] {
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at += found[0].length
    return found
  }
  const ways = (): Way[] => {
    const all: Part[][] = [[]]
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1
        all.push([])
      } else all.at(-1)?.push(...part())
    }
    return all
  }
  const choice = (): Way[] => {
    const inside = ways()
    at += 1
    return inside
  }
  const part = (): readonly Part[] => {
    if (take(LOOKAROUND)) {
      choice()
      return []
    }
    if (source[at] === '(') {
      at += source.startsWith('(?:', at) ? 3 : 1
      return [{ kind: 'choice', ways: choice(), ...quantity() }]
    }
    if (source[at] === '^' || source[at] === '$') {
      at += 1
      return []
    }
    const escaped = take(ESCAPED)?.[0]
    if (take(CLASS) || source[at] === '.' || (escaped !== undefined && !SIGN.test(escaped))) {
      if (source[at] === '.') at += 1
      quantity()
      return [{ kind: 'open' }]
    }
    const letter = escaped?.slice(1) ?? source.charAt(at)
    if (escaped === undefined) at += 1
    return [{ kind: 'letter', letter, ...quantity() }]
  }
  const quantity = (): { least: number; most: number } => {
    const found = take(QUANTIFIER)
    if (!found) return { least: 1, most: 1 }
    const [, sign, least = '0', comma, most = ''] = found
    if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    return { least: Number(least), most: comma === '' ? Number(least) : Number(most || Infinity) }
  }
  return ways()
}
