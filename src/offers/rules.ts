import { type Borrowed, borrowedEmployer, type EmployerBook } from './borrowed-employer.ts'
import { type ConditionName, type Facts, holds } from './conditions.ts'
import type { MatchingCopy } from './normalise.ts'
import { type Atoms, type Hit, hasAtom, matchAt, type Pattern, type PatternBook } from './pattern.ts'
import { type Countries, type Reading, spanOf, toEndOfAmount } from './read-case.ts'
import { ALONE, indexStarts, type Start } from './starts.ts'
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

/** Tokens are counted down to here, then from the beginning again. */
const LOWEST_COUNT = -(2 ** 30)

/** Past so many places where a rule is taken back, the first are remembered. */
const MOST_TAKEN_BACK = 8

/**
 * Compiles rules into a book.
 * @throws PatternError naming the rule when a pattern is malformed
 */
export function compileRules(rules: readonly Rule[], book: PatternBook, employers: EmployerBook): RuleSet {
  const negation = book.listAtom('negation')
  const all: Start[] = []
  const add = (written: string, rule: number, takesBack: boolean): void => {
    all.push({ pattern: book.add(written), rule, takesBack })
  }
  rules.forEach((rule, number) => {
    try {
      for (const written of rule.patterns) add(written, number, false)
      for (const written of rule.unless) add(written, number, true)
    } catch (error) {
      throw new Error(`signal "${rule.id}": ${error instanceof Error ? error.message : String(error)}`)
    }
  })

  const starts = indexStarts(all, book)
  const conditional = rules.flatMap(({ condition }, number) => (condition === undefined ? [] : [number]))
  /**
   * For each second atom the nearest token ahead that has it. Tokens are gone through from the last to the first and
   * counted down from reading to reading, so nothing is cleared: what is nearer than the end of a reading is of that
   * reading.
   */
  const nextAt = new Int32Array(starts.seconds)
  let counted = 0
  /** Where each rule was found last, in the reading in hand; those that were, are in `touched`. */
  const hits: (Hit | undefined)[] = rules.map(() => undefined)
  const touched: number[] = []
  /** Where each rule was taken back: how often, and the tokens, of the first few. */
  const backs = new Int32Array(rules.length)
  const backAt = new Int32Array(rules.length * MOST_TAKEN_BACK)
  const withBacks: number[] = []

  const negated = (reading: Reading, hit: Hit, pattern: Pattern): boolean => {
    if (pattern.negates) return false
    const sentence = reading.copy.tokens[hit.first]?.sentence
    for (let at = hit.first - 1; at >= Math.max(0, hit.first - NEGATION_REACH); at--) {
      if (reading.copy.tokens[at]?.sentence !== sentence) break
      if (hasAtom(reading.atoms[at], negation)) return true
    }
    return false
  }

  const forget = (): void => {
    for (const number of touched) hits[number] = undefined
    for (const number of withBacks) backs[number] = 0
    touched.length = 0
    withBacks.length = 0
  }
  const takeBack = (rule: number, at: number): void => {
    const before = backs[rule] as number
    if (before === 0) withBacks.push(rule)
    backAt[rule * MOST_TAKEN_BACK + (before % MOST_TAKEN_BACK)] = at
    backs[rule] = before + 1
  }
  const isTakenBack = ({ copy }: Reading, rule: number, hit: Hit): boolean => {
    const known = Math.min(backs[rule] as number, MOST_TAKEN_BACK)
    for (let i = 0; i < known; i++)
      if (near(copy, backAt[rule * MOST_TAKEN_BACK + i] as number, hit.first)) return true
    return false
  }

  const find = (reading: Reading, countries: Countries): readonly Found[] => {
    forget()
    const { atoms, limits } = reading
    if (counted < LOWEST_COUNT) {
      nextAt.fill(0)
      counted = 0
    }
    counted -= atoms.length
    for (let at = atoms.length - 1; at >= 0; at--) {
      const { starts: begun, seconds } = starts.of(atoms[at] as Atoms)
      const limit = limits[at] as number
      const here = counted + at
      const ahead = counted + limit
      for (let i = 0; i < begun.length; i += 3) {
        const second = begun[i] as number
        if (second !== ALONE) {
          const next = nextAt[second] as number
          if (next >= ahead || next > here + (begun[i + 1] as number)) continue
        }
        const { pattern, rule, takesBack } = all[begun[i + 2] as number] as Start
        // The first of a rule is told, and there the first of its patterns.
        if (!takesBack && hits[rule]?.first === at) continue
        const hit = matchAt(pattern, atoms, at, limit)
        if (hit === null) continue
        if (takesBack) takeBack(rule, at)
        else if (!negated(reading, hit, pattern)) {
          if (hits[rule] === undefined) touched.push(rule)
          hits[rule] = hit
        }
      }
      for (let i = 0; i < seconds.length; i++) nextAt[seconds[i] as number] = here
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
    for (const number of touched) {
      const hit = hits[number] as Hit
      const span = spanOf(reading.copy, hit.first, hit.last)
      const { unless_condition: unless } = rules[number] as Rule
      const refuted = unless !== undefined && within(holds(unless, facts), span)
      if (!refuted && !isTakenBack(reading, number, hit))
        found.push({ rule: number, span: toEndOfAmount(span, reading.entities) })
      else hits[number] = undefined
    }
    for (const number of conditional) {
      const { condition } = rules[number] as Rule
      const span = hits[number] === undefined && condition !== undefined ? holds(condition, facts) : null
      if (span !== null) found.push({ rule: number, span })
    }
    return found.sort((one, other) => one.rule - other.rule)
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
function near({ tokens }: MatchingCopy, back: number, hit: number): boolean {
  return tokens[back]?.sentence === tokens[hit]?.sentence || Math.abs(back - hit) <= 6
}
