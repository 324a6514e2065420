import type { Reading } from '../read-case.ts'
import type { Token } from '../text/normalise.ts'
import { compileGroups } from './groups.ts'
import { hasAtom } from './match-end.ts'
import type { Hit, PatternBook } from './pattern.ts'
import type { NoticeOf } from './service-notice.ts'
import type { Denials } from './signals-file.ts'

/** Tells of something that was found whether the message says that it is not so. */
export type IsDenied = (hit: Hit) => boolean

/** Makes ready to tell what a reading denies; asked of few readings, so all is looked for when first asked. */
export type FindDenied = (reading: Reading) => IsDenied

/** Between two items of a list stand no more words than so many: "deposit, top up saldo, maupun talangan". */
const LONGEST_ITEM = 4
/** A word that joins two items of a list, or the stroke in its place. */
const STROKE = /[/&]/
/** Where a clause ends within a sentence. */
const CLAUSE_END = /[,:()–—"“”!?;.\n•]/
/** Between a question, a name or a quotation and its answer: 'Uang jaminan? TIDAK ADA', '"level VIP" itu bukan kami'. */
const ASKED = /[?:"”]/

interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Compiles the ways of denying: that nobody is asked for something, that whoever asks is another, that there is none.
 * @param noticeOf tells a message of a service that wants nothing: nothing in it warns
 * @throws PatternError when one is malformed
 */
export function compileDenials(
  denials: Denials['denials'],
  noticeOf: NoticeOf,
  book: PatternBook,
): FindDenied {
  const negation = book.listAtom('negation')
  const groups = compileGroups(denials, book)
  const mayDeny = groups.mayBegin(['never_asks', 'shunned', 'of_others'])

  return reading => {
    if (noticeOf(reading) !== null) return () => true
    const { atoms, limits, copy } = reading
    const { tokens } = copy
    const between = (at: number): string => textBetween(reading, tokens[at], tokens[at + 1])
    const endOf = (name: keyof typeof denials, at: number): number =>
      groups.endOf(name, atoms, at, limits[at] ?? 0)
    const findIn = (name: keyof typeof denials, from: number, until: number): Range | null => {
      for (let at = from; at < until; at++) {
        const end = endOf(name, at)
        if (end >= 0) return { from: at, to: end }
      }
      return null
    }
    /** To the end of the clause and of what a list adds to it, but no further than "except". */
    const reachOf = (at: number): number => {
      const limit = limits[at] ?? 0
      let to = at
      while (to + 1 < limit && !CLAUSE_END.test(between(to))) to += 1
      for (let next = joinAfter(to, limit); next >= 0; next = joinAfter(to, limit)) {
        to = next
        while (to + 1 < limit && !CLAUSE_END.test(between(to))) to += 1
      }
      const exception = findIn('except', at + 1, to + 1)
      return exception === null ? to : exception.from - 1
    }
    const joinAfter = (to: number, limit: number): number => {
      for (let at = to + 1; at < Math.min(limit, to + 2 + LONGEST_ITEM); at++)
        if (endOf('joins', at) >= 0 || STROKE.test(between(at - 1))) return at
      return -1
    }
    const ofSomebodyElse = (at: number): Range | null => {
      const limit = limits[at] ?? 0
      if (endOf('shunned', at) >= 0) return { from: at, to: reachOf(endOf('shunned', at)) }
      if (endOf('of_others', at) < 0) return null
      const here = findIn('warned', at, limit)
      if (here !== null) return { from: at, to: here.to }
      const next = findIn('warned', limit, limits[limit] ?? limit)
      return next === null ? null : { from: at, to: limit - 1 }
    }

    const refused: Range[] = []
    const others: Range[] = []
    for (const [at, token] of atoms.entries()) {
      if (!mayDeny(token)) continue
      const asked = endOf('never_asks', at)
      if (asked >= 0) refused.push({ from: at, to: reachOf(asked) })
      const other = ofSomebodyElse(at)
      if (other !== null) others.push(other)
    }
    /** "Deposit ga ada", and the clause ends there. */
    const isNoneAfter = (last: number): boolean => {
      for (let at = last + 1; at <= last + 2 && at < tokens.length; at++) {
        const gap = between(at - 1)
        const isAnswer = ASKED.test(gap)
        if (!isAnswer && (CLAUSE_END.test(gap) || at >= (limits[last] ?? 0))) return false
        const end = endOf('none', at)
        if (end < 0) continue
        return end + 1 >= (limits[at] ?? 0) || CLAUSE_END.test(between(end))
      }
      return false
    }
    return ({ first, last }) => {
      const isIn = ({ from, to }: Range) => from < first && first <= to
      if (others.some(isIn)) return true
      // "Tidak perlu tes dan tidak perlu ke Disnaker": the second is as grave as it would be alone.
      if (hasAtom(atoms[first], negation)) return false
      return refused.some(isIn) || isNoneAfter(last)
    }
  }
}

function textBetween(
  { case: { parts } }: Reading,
  before: Token | undefined,
  after: Token | undefined,
): string {
  if (before === undefined || after === undefined) return '.'
  if (before.part !== after.part) return '.'
  return parts[before.part]?.text.slice(before.end, after.start) ?? ''
}
