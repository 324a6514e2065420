import { type ConditionName, type Facts, holds } from './conditions.ts'
import { type Hit, hasAtom, matchAt, type Pattern, type PatternBook } from './pattern.ts'
import { type Countries, type Reading, spanOf } from './read-case.ts'
import type { Span } from './types.ts'

/** Something that is looked for in a case: ways of saying it, ways that take it back, and a check on extracted facts. */
export interface Rule {
  readonly id: string
  readonly patterns: readonly string[]
  readonly unless: readonly string[]
  readonly condition?: ConditionName | undefined
}

/** A rule that was found, and where. */
export interface Found {
  readonly rule: number
  readonly span: Span
}

/** Rules made ready for matching. */
export interface RuleSet {
  readonly find: (reading: Reading, countries: Countries) => readonly Found[]
}

/** Tokens before a hit in which a negation takes it back: "tanpa biaya pendaftaran", "bukan visa turis". */
const NEGATION_REACH = 2

interface Owner {
  readonly rule: number
  readonly takesBack: boolean
}

/**
 * Compiles rules into a book.
 * @throws PatternError naming the rule when a pattern is malformed
 */
export function compileRules(rules: readonly Rule[], book: PatternBook): RuleSet {
  const negation = book.listAtom('negation')
  const byStart: { pattern: Pattern; owner: Owner }[][] = []
  const add = (written: string, owner: Owner): void => {
    const pattern = book.add(written)
    const first = pattern.places[0]?.atom ?? 0
    const entry = { pattern, owner }
    const there = byStart[first]
    if (there === undefined) byStart[first] = [entry]
    else there.push(entry)
  }
  rules.forEach((rule, number) => {
    try {
      for (const written of rule.patterns) add(written, { rule: number, takesBack: false })
      for (const written of rule.unless) add(written, { rule: number, takesBack: true })
    } catch (error) {
      throw new Error(`signal "${rule.id}": ${error instanceof Error ? error.message : String(error)}`)
    }
  })

  const negated = (reading: Reading, hit: Hit, pattern: Pattern): boolean => {
    if (pattern.negates) return false
    const sentence = reading.copy.tokens[hit.first]?.sentence
    for (let at = hit.first - 1; at >= Math.max(0, hit.first - NEGATION_REACH); at--) {
      if (reading.copy.tokens[at]?.sentence !== sentence) break
      if (hasAtom(reading.atoms[at], negation)) return true
    }
    return false
  }

  const find = (reading: Reading, countries: Countries): readonly Found[] => {
    const hits = new Map<number, Hit>()
    const takenBack = new Map<number, Hit[]>()
    reading.atoms.forEach(({ begins }, at) => {
      for (const atom of begins) {
        for (const { pattern, owner } of byStart[atom] ?? []) {
          if (!owner.takesBack && hits.has(owner.rule)) continue
          const hit = matchAt(pattern, reading.atoms, at, reading.limits[at] ?? 0)
          if (hit === null) continue
          if (owner.takesBack)
            takenBack.set(owner.rule, [...(takenBack.get(owner.rule) ?? []), hit].slice(0, 8))
          else if (!negated(reading, hit, pattern)) hits.set(owner.rule, hit)
        }
      }
    })
    const facts: Facts = {
      copy: reading.copy,
      entities: reading.entities,
      destinations: countries.byCode,
      text: reading.text,
    }
    const found: Found[] = []
    rules.forEach((rule, number) => {
      const hit = hits.get(number)
      if (hit !== undefined && !(takenBack.get(number) ?? []).some(back => near(reading, back, hit)))
        found.push({ rule: number, span: spanOf(reading.copy, hit.first, hit.last) })
      else if (rule.condition !== undefined) {
        const span = holds(rule.condition, facts)
        if (span !== null) found.push({ rule: number, span })
      }
    })
    return found
  }
  return { find }
}

/** Whether what takes a hit back stands in the same sentence, or within a few words. */
function near(reading: Reading, back: Hit, hit: Hit): boolean {
  const tokens = reading.copy.tokens
  return tokens[back.first]?.sentence === tokens[hit.first]?.sentence || Math.abs(back.first - hit.first) <= 6
}
