import { contentWrong } from '../../content-wrong.ts'
import { type Countries, type Reading, spanOf, toEndOfAmount } from '../read-case.ts'
import type { Span } from '../types.ts'
import { type Borrowed, borrowedEmployer, type EmployerBook } from './borrowed-employer.ts'
import { type ConditionName, type Facts, holds } from './conditions.ts'
import type { FindDenied } from './denied.ts'
import { createMatcher } from './matcher.ts'
import type { PatternBook } from './pattern.ts'
import type { Start } from './starts.ts'

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
  /** It warns, and is not so where the message says that it is not. */
  readonly deniable?: boolean
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

/**
 * Compiles rules into a book.
 * @param findDenied tells what a reading denies
 * @throws PatternError naming the rule when a pattern is malformed
 */
export function compileRules(
  rules: readonly Rule[],
  book: PatternBook,
  employers: EmployerBook,
  findDenied: FindDenied = () => () => false,
): RuleSet {
  const all: Start[] = []
  rules.forEach(({ id, patterns, unless, short = false, deniable = false }, rule) => {
    try {
      for (const written of patterns)
        all.push({ pattern: book.add(written), rule, takesBack: false, short, deniable })
      for (const written of unless)
        all.push({ pattern: book.add(written), rule, takesBack: true, short, deniable })
    } catch (error) {
      throw contentWrong('signals', 'pattern', {
        signal: id,
        detail: error instanceof Error ? error.message : String(error),
      })
    }
  })

  const matcher = createMatcher(all, rules.length, book, findDenied)
  const conditional = rules.flatMap(({ condition }, rule) =>
    condition === undefined ? [] : [{ rule, condition }],
  )

  const find = (reading: Reading, countries: Countries): readonly Found[] => {
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
    for (const rule of matcher.goThrough(reading)) {
      const hit = matcher.hitOf(rule)
      if (hit === null) continue
      const span = spanOf(reading.copy, hit.first, hit.last)
      const unless = rules[rule]?.unless_condition
      const isRefuted = unless !== undefined && within(holds(unless, facts), span)
      if (isRefuted || matcher.isTakenBack(rule)) matcher.dismiss(rule)
      else found.push({ rule, span: toEndOfAmount(span, reading.entities) })
    }
    for (const { rule, condition } of conditional) {
      const span = matcher.hitOf(rule) === null ? holds(condition, facts) : null
      if (span !== null) found.push({ rule, span })
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
