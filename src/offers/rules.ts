import { type Borrowed, borrowedEmployer, type EmployerBook } from './borrowed-employer.ts'
import { type ConditionName, type Facts, holds } from './conditions.ts'
import { type Atoms, type Hit, hasAtom, matchAt, type Pattern, type PatternBook } from './pattern.ts'
import { type Countries, type Reading, spanOf, toEndOfAmount } from './read-case.ts'
import type { Span } from './types.ts'

/** Something that is looked for in a case: ways of saying it, ways that take it back, and a check on extracted facts. */
export interface Rule {
  readonly id: string
  readonly patterns: readonly string[]
  readonly unless: readonly string[]
  readonly condition?: ConditionName | undefined
  /** A check on extracted facts that takes back what patterns found, where it stands in what they found. */
  readonly unless_condition?: ConditionName | undefined
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

/** Past so many places where a rule is taken back, the first are remembered. */
const MOST_TAKEN_BACK = 8

/** In place of the atom that must follow: nothing need. */
const ALONE = -1

/** A pattern of a rule, kept with the atom it begins with. */
interface Start {
  readonly pattern: Pattern
  readonly rule: number
  readonly takesBack: boolean
}

/**
 * Compiles rules into a book.
 * @throws PatternError naming the rule when a pattern is malformed
 */
export function compileRules(rules: readonly Rule[], book: PatternBook, employers: EmployerBook): RuleSet {
  const negation = book.listAtom('negation')
  const byStart: Start[][] = []
  const add = (written: string, rule: number, takesBack: boolean): void => {
    const pattern = book.add(written)
    const atom = pattern.places[0]?.atom ?? 0
    const starts = byStart[atom] ?? []
    byStart[atom] = starts
    starts.push({ pattern, rule, takesBack })
  }
  rules.forEach((rule, number) => {
    try {
      for (const written of rule.patterns) add(written, number, false)
      for (const written of rule.unless) add(written, number, true)
    } catch (error) {
      throw new Error(`signal "${rule.id}": ${error instanceof Error ? error.message : String(error)}`)
    }
  })

  /**
   * All patterns, those that begin with the same atom in a row, from `firstOf` of the atom on. What must follow, and how
   * far away at most, lies close together: nearly all that begins ends with a look at this.
   */
  const starts: Start[] = []
  const firstOf = new Int32Array(book.size() + 1)
  for (let atom = 0; atom < book.size(); atom++) {
    starts.push(...(byStart[atom] ?? []))
    firstOf[atom + 1] = starts.length
  }
  const isConditional = Uint8Array.from(rules, ({ condition }) => (condition === undefined ? 0 : 1))
  const seconds = Int32Array.from(starts, ({ pattern }) => pattern.places[1]?.atom ?? ALONE)
  const reaches = Int32Array.from(starts, ({ pattern }) => 1 + (pattern.places[1]?.gap ?? 0))
  /**
   * For each atom the nearest token ahead that has it. Tokens are gone through from the last to the first and counted
   * down from reading to reading, so nothing is cleared: what is nearer than the end of a reading is of that reading.
   */
  const nextAt = new Float64Array(book.size())
  let counted = 0

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
    const hits: (Hit | undefined)[] = new Array(rules.length)
    const takenBack = new Map<number, Hit[]>()
    const { atoms, limits } = reading
    counted -= atoms.length
    for (let at = atoms.length - 1; at >= 0; at--) {
      const { all, begins } = atoms[at] as Atoms
      const limit = limits[at] as number
      const here = counted + at
      const ahead = counted + limit
      for (const atom of begins) {
        const until = firstOf[atom + 1] as number
        for (let start = firstOf[atom] as number; start < until; start++) {
          const second = seconds[start] as number
          if (second >= 0) {
            const next = nextAt[second] as number
            if (next >= ahead || next > here + (reaches[start] as number)) continue
          }
          const { pattern, rule, takesBack } = starts[start] as Start
          // The first of a rule is told, and there the first of its patterns.
          if (!takesBack && hits[rule]?.first === at) continue
          const hit = matchAt(pattern, atoms, at, limit)
          if (hit === null) continue
          if (takesBack) takenBack.set(rule, [...(takenBack.get(rule) ?? []), hit].slice(-MOST_TAKEN_BACK))
          else if (!negated(reading, hit, pattern)) hits[rule] = hit
        }
      }
      for (const atom of all) nextAt[atom] = here
    }
    let borrowed: Borrowed | undefined
    const facts: Facts = {
      copy: reading.copy,
      entities: reading.entities,
      destinations: countries.byCode,
      borrowed() {
        borrowed ??= borrowedEmployer(employers, reading.copy.tokens, reading.entities)
        return borrowed
      },
      text: reading.text,
    }
    const found: Found[] = []
    for (let number = 0; number < rules.length; number++) {
      const hit = hits[number]
      if (hit === undefined && isConditional[number] === 0) continue
      const { condition, unless_condition: unless } = rules[number] as Rule
      const hitSpan = hit && spanOf(reading.copy, hit.first, hit.last)
      const refuted = hitSpan && unless !== undefined && within(holds(unless, facts), hitSpan)
      if (hit && hitSpan && !refuted && !(takenBack.get(number) ?? []).some(back => near(reading, back, hit)))
        found.push({ rule: number, span: toEndOfAmount(hitSpan, reading.entities) })
      else if (condition !== undefined) {
        const span = holds(condition, facts)
        if (span !== null) found.push({ rule: number, span })
      }
    }
    return found
  }
  return { find }
}

/** Whether something stands in what a pattern found, or right after it: "gaji USD | 550". */
function within(inner: Span | null, outer: Span): boolean {
  return (
    inner !== null && inner.part === outer.part && inner.start >= outer.start && inner.start <= outer.end + 1
  )
}

/** Whether what takes a hit back stands in the same sentence, or within a few words. */
function near(reading: Reading, back: Hit, hit: Hit): boolean {
  const tokens = reading.copy.tokens
  return tokens[back.first]?.sentence === tokens[hit.first]?.sentence || Math.abs(back.first - hit.first) <= 6
}
