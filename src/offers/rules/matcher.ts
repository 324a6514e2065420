import type { Reading } from '../read-case.ts'
import type { MatchingCopy } from '../text/normalise.ts'
import type { FindDenied, IsDenied } from './denied.ts'
import { hasAtom, matchEnd } from './match-end.ts'
import type { Atoms, Hit, PatternBook } from './pattern.ts'
import { ALONE, HEAD, indexStarts, MARK, START, type Start } from './starts.ts'

/** Finds where rules stand. What it tells of a reading holds until it goes through the next. */
export interface Matcher {
  /** Goes through a reading. @returns the rules that were found, in no order */
  readonly goThrough: (reading: Reading) => readonly number[]
  /** Where a rule stands: the first place of it, by the first of its patterns there; null where it does not, or no longer. */
  readonly hitOf: (rule: number) => Hit | null
  /** Whether something that takes the rule back stands near its hit. */
  readonly isTakenBack: (rule: number) => boolean
  /** Lets go of a rule that was found. */
  readonly dismiss: (rule: number) => void
}

/** Patterns that count "in few words" are looked for in no more than so many. */
const MOST_SHORT = 25

/** Tokens before a hit in which a negation takes it back: "tanpa biaya pendaftaran", "bukan visa turis". */
const NEGATION_REACH = 2

/** Within so many tokens, or the same sentence, a hit is taken back. */
const BACK_REACH = 6

/** Tokens are counted down to here, then from the beginning again. */
const LOWEST_COUNT = -(2 ** 30)

/** Where a rule was not found. */
const NOWHERE = -1

/** Past so many places where a rule is taken back, the first are remembered. */
const MOST_TAKEN_BACK = 8

/**
 * Makes patterns ready to be found.
 * @param all in the order in which they are to be tried where they begin alike
 * @param rules how many rules they belong to
 * @param findDenied tells what a reading denies
 */
export function createMatcher(
  all: readonly Start[],
  rules: number,
  book: PatternBook,
  findDenied: FindDenied,
): Matcher {
  const negation = book.listAtom('negation')
  const starts = indexStarts(all, book)
  /**
   * For each second atom the nearest token ahead that has it. Tokens are gone through from the last to the first and
   * counted down from reading to reading, so nothing is cleared: what is nearer than the end of a reading is of that
   * reading.
   */
  const nextAt = new Int32Array(starts.seconds)
  let counted = 0
  let copy: MatchingCopy | null = null
  /** What the reading denies: looked for when something was found that can be. */
  let isDenied: IsDenied | null = null
  /** The tokens where each rule was found last; those that were, are in `touched`. */
  const firsts = new Int32Array(rules).fill(NOWHERE)
  const lasts = new Int32Array(rules)
  const touched: number[] = []
  /** Where each rule was taken back: how often, and the tokens, of the first few. */
  const backs = new Int32Array(rules)
  const backAt = new Int32Array(rules * MOST_TAKEN_BACK)
  const withBacks: number[] = []

  const forget = (): void => {
    for (const rule of touched) firsts[rule] = NOWHERE
    for (const rule of withBacks) backs[rule] = 0
    touched.length = 0
    withBacks.length = 0
  }
  const takeBack = (rule: number, at: number): void => {
    const before = backs[rule] as number
    if (before === 0) withBacks.push(rule)
    backAt[rule * MOST_TAKEN_BACK + (before % MOST_TAKEN_BACK)] = at
    backs[rule] = before + 1
  }
  /** What begins with a token, of which all that follow have been gone through. */
  const beginAt = (reading: Reading, at: number, isShort: boolean): void => {
    const { copy, atoms, limits } = reading
    const from = starts.of(atoms[at] as Atoms)
    const { numbers } = starts
    // Those for readings of any length come first, with their seconds; a short one needs all.
    const column = isShort ? 1 : 0
    const firstSecond = from + HEAD
    const begun = firstSecond + (numbers[from + 1] as number)
    const until = begun + (numbers[from + 2 + column] as number) * START.size
    const limit = limits[at] as number
    const here = counted + at
    for (let i = begun; i < until; i += START.size) {
      const second = numbers[i + START.second] as number
      const marks = numbers[i + START.ahead] as number
      let last = at
      if (second !== ALONE) {
        const next = nextAt[second] as number
        if (next >= counted + limit || next > here + (marks & MARK.ahead)) continue
        last = next - counted
      }
      const rule = numbers[i + START.rule] as number
      const place = numbers[i + START.place] as number
      const takesBack = (marks & MARK.takesBack) !== 0
      // The first of a rule is told, and there the first of its patterns.
      if (!takesBack && firsts[rule] === at) continue
      if ((marks & MARK.longer) !== 0) {
        last = matchEnd((all[place] as Start).pattern, atoms, at, limit)
        if (last < 0) continue
      }
      if (takesBack) takeBack(rule, at)
      else if ((marks & MARK.negates) !== 0 || !isNegated(copy, atoms, at, negation)) {
        if ((all[place] as Start).deniable) {
          isDenied ??= findDenied(reading)
          if (isDenied({ first: at, last })) continue
        }
        if (firsts[rule] === NOWHERE) touched.push(rule)
        firsts[rule] = at
        lasts[rule] = last
      }
    }
    const seconds = firstSecond + (numbers[from + column] as number)
    for (let i = firstSecond; i < seconds; i++) nextAt[numbers[i] as number] = here
  }

  return {
    goThrough(reading) {
      forget()
      copy = reading.copy
      isDenied = null
      const { length } = reading.atoms
      if (counted < LOWEST_COUNT) {
        nextAt.fill(0)
        counted = 0
      }
      counted -= length
      for (let at = length - 1; at >= 0; at--) beginAt(reading, at, length <= MOST_SHORT)
      return touched
    },
    hitOf(rule) {
      const first = firsts[rule] ?? NOWHERE
      return first === NOWHERE ? null : { first, last: lasts[rule] as number }
    },
    isTakenBack(rule) {
      const known = Math.min(backs[rule] as number, MOST_TAKEN_BACK)
      for (let i = 0; i < known; i++)
        if (copy && isNear(copy, backAt[rule * MOST_TAKEN_BACK + i] as number, firsts[rule] as number))
          return true
      return false
    },
    dismiss(rule) {
      firsts[rule] = NOWHERE
    },
  }
}

function isNegated(
  { tokens }: MatchingCopy,
  atoms: readonly Atoms[],
  first: number,
  negation: number,
): boolean {
  const sentence = tokens[first]?.sentence
  for (let at = first - 1; at >= Math.max(0, first - NEGATION_REACH); at--) {
    if (tokens[at]?.sentence !== sentence) break
    if (hasAtom(atoms[at], negation)) return true
  }
  return false
}

/** Whether what takes a hit back stands in the same sentence, or within a few words. */
function isNear({ tokens }: MatchingCopy, back: number, hit: number): boolean {
  return tokens[back]?.sentence === tokens[hit]?.sentence || Math.abs(back - hit) <= BACK_REACH
}
