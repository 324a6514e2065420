import { type Borrowed, borrowedEmployer, type EmployerBook } from './borrowed-employer.ts'
import { type ConditionName, type Facts, holds } from './conditions.ts'
import type { MatchingCopy } from './normalise.ts'
import { type Atoms, hasAtom, matchEnd, type Pattern, type PatternBook } from './pattern.ts'
import { type Countries, type Reading, spanOf, toEndOfAmount } from './read-case.ts'
import { ALONE, HEAD, indexStarts, MARK, START, type Start } from './starts.ts'
import type { Span } from './types.ts'

/** Something that is looked for in a case: ways of saying it, ways that take it back, and a check on extracted facts. */
export interface Rule {
  readonly id: string
  readonly patterns: readonly string[]
  readonly unless: readonly string[]
  readonly condition?: ConditionName | undefined
  /** A check on extracted facts that takes back what patterns found, where it stands in what they found. */
  readonly unless_condition?: ConditionName | undefined
  /** It counts in few words only. */
  readonly short?: boolean
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

/** "Few words" are no more than so many. */
const MOST_SHORT = 25

/** Tokens before a hit in which a negation takes it back: "tanpa biaya pendaftaran", "bukan visa turis". */
const NEGATION_REACH = 2

/** Tokens are counted down to here, then from the beginning again. */
const LOWEST_COUNT = -(2 ** 30)

/** Where a rule was not found. */
const NOWHERE = -1

/** Past so many places where a rule is taken back, the first are remembered. */
const MOST_TAKEN_BACK = 8

/**
 * Compiles rules into a book.
 * @throws PatternError naming the rule when a pattern is malformed
 */
export function compileRules(rules: readonly Rule[], book: PatternBook, employers: EmployerBook): RuleSet {
  const negation = book.listAtom('negation')
  const all: Start[] = []
  rules.forEach(({ id, patterns, unless, short = false }, rule) => {
    try {
      for (const written of patterns) all.push({ pattern: book.add(written), rule, takesBack: false, short })
      for (const written of unless) all.push({ pattern: book.add(written), rule, takesBack: true, short })
    } catch (error) {
      throw new Error(`signal "${id}": ${error instanceof Error ? error.message : String(error)}`)
    }
  })

  const starts = indexStarts(all, book)
  const patterns = all.map(({ pattern }) => pattern)
  const conditional = rules.flatMap(({ condition }, number) => (condition === undefined ? [] : [number]))
  /**
   * For each second atom the nearest token ahead that has it. Tokens are gone through from the last to the first and
   * counted down from reading to reading, so nothing is cleared: what is nearer than the end of a reading is of that
   * reading.
   */
  const nextAt = new Int32Array(starts.seconds)
  let counted = 0
  /** The tokens where each rule was found last, in the reading in hand; those that were, are in `touched`. */
  const firsts = new Int32Array(rules.length).fill(NOWHERE)
  const lasts = new Int32Array(rules.length)
  const touched: number[] = []
  /** Where each rule was taken back: how often, and the tokens, of the first few. */
  const backs = new Int32Array(rules.length)
  const backAt = new Int32Array(rules.length * MOST_TAKEN_BACK)
  const withBacks: number[] = []

  const negated = (reading: Reading, first: number): boolean => {
    const sentence = reading.copy.tokens[first]?.sentence
    for (let at = first - 1; at >= Math.max(0, first - NEGATION_REACH); at--) {
      if (reading.copy.tokens[at]?.sentence !== sentence) break
      if (hasAtom(reading.atoms[at], negation)) return true
    }
    return false
  }

  const forget = (): void => {
    for (const number of touched) firsts[number] = NOWHERE
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
  const isTakenBack = ({ copy }: Reading, rule: number): boolean => {
    const known = Math.min(backs[rule] as number, MOST_TAKEN_BACK)
    for (let i = 0; i < known; i++)
      if (near(copy, backAt[rule * MOST_TAKEN_BACK + i] as number, firsts[rule] as number)) return true
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
    // Those for readings of any length come first, with their seconds; a short one needs all.
    const all = atoms.length <= MOST_SHORT ? 1 : 0
    for (let at = atoms.length - 1; at >= 0; at--) {
      const from = starts.of(atoms[at] as Atoms)
      const { numbers } = starts
      const firstSecond = from + HEAD
      const begun = firstSecond + (numbers[from + 1] as number)
      const until = begun + (numbers[from + 2 + all] as number) * START.size
      const limit = limits[at] as number
      const here = counted + at
      const ahead = counted + limit
      for (let i = begun; i < until; i += START.size) {
        const second = numbers[i + START.second] as number
        const marks = numbers[i + START.ahead] as number
        let last = at
        if (second !== ALONE) {
          const next = nextAt[second] as number
          if (next >= ahead || next > here + (marks & MARK.ahead)) continue
          last = next - counted
        }
        const rule = numbers[i + START.rule] as number
        const takesBack = (marks & MARK.takesBack) !== 0
        // The first of a rule is told, and there the first of its patterns.
        if (!takesBack && firsts[rule] === at) continue
        if ((marks & MARK.longer) !== 0) {
          last = matchEnd(patterns[numbers[i + START.place] as number] as Pattern, atoms, at, limit)
          if (last < 0) continue
        }
        if (takesBack) takeBack(rule, at)
        else if ((marks & MARK.negates) !== 0 || !negated(reading, at)) {
          if (firsts[rule] === NOWHERE) touched.push(rule)
          firsts[rule] = at
          lasts[rule] = last
        }
      }
      const seconds = firstSecond + (numbers[from + all] as number)
      for (let i = firstSecond; i < seconds; i++) nextAt[numbers[i] as number] = here
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
      const span = spanOf(reading.copy, firsts[number] as number, lasts[number] as number)
      const { unless_condition: unless } = rules[number] as Rule
      const refuted = unless !== undefined && within(holds(unless, facts), span)
      if (!refuted && !isTakenBack(reading, number))
        found.push({ rule: number, span: toEndOfAmount(span, reading.entities) })
      else firsts[number] = NOWHERE
    }
    for (const number of conditional) {
      const { condition } = rules[number] as Rule
      const span = firsts[number] === NOWHERE && condition !== undefined ? holds(condition, facts) : null
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
