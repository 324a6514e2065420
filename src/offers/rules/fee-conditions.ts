import { amountsInWords, wordsBefore } from '../text/amounts-in-words.ts'
import { wordList } from '../text/word.ts'
import type { Money, Span } from '../types.ts'
import type { Facts } from './conditions.ts'

/** What a worker is to pay, and what the words beside it say instead: pay, or that there is nothing to pay. */
const isFee = wordList(
  'biaya bayar membayar setor dp deposit fee cost pay modal termin lunas administrasi ongkos panjar total talangan cos',
)
const isNoFee = wordList(
  'gaji upah honor penghasilan salary wage income tanpa tidak bukan nol gratis bonus komisi ditanggung kur pinjaman utang omzet',
)
const FEE_REACH = 3
/** What is given to the worker, as it stands after the sum: "fee 10 juta langsung cair". */
const isGiven = wordList('cair langsung diterima dapat kamu keluarga')
const GIVEN_REACH = 5

/**
 * From what sum a fee is large: far above what a worker pays for papers (passport, health check, police letter), in the
 * currencies such sums are named in.
 */
const LARGE_FEE: Readonly<Record<string, number>> = {
  IDR: 5_000_000,
  USD: 400,
  MYR: 1_500,
  SGD: 500,
  TWD: 10_000,
  GBP: 300,
  EUR: 350,
  AUD: 600,
  CAD: 600,
  NZD: 700,
  HKD: 3_000,
  JPY: 60_000,
  KRW: 500_000,
}

/** "Pay €2,400": where that is a month's wage, "pay" asks for money only from so many times a large fee on. */
const IS_WAGE = 20
const WAGE_PAID_IN: ReadonlySet<string> = new Set(['GBP', 'EUR', 'AUD', 'CAD', 'NZD', 'HKD', 'JPY', 'KRW'])
const isPay = wordList('pay')

/**
 * So many times a large fee is more than any honest advert of `test/fixtures/offers` asks for papers, schooling and the
 * way to Europe together.
 */
const HUGE = 9

/** A large sum beside a word of paying, in the same sentence. @returns where it stands */
export function largeFee(facts: Facts): Span | null {
  return feeOf(facts, 1)
}

/** The same with a sum that no honest advert asks for. */
export function hugeFee(facts: Facts): Span | null {
  return feeOf(facts, HUGE)
}

/** @param times how many times a large fee it must be */
function feeOf(facts: Facts, times: number): Span | null {
  const { tokens } = facts.copy
  for (const { money, at } of amountsInWords(facts)) {
    const { amount, currency, period, span } = money
    if (period !== null || amount < times * (LARGE_FEE[currency] ?? Number.POSITIVE_INFINITY)) continue
    const before = wordsBefore(tokens, at, FEE_REACH)
    const clause = wordsBefore(tokens, at, sinceComma(facts, at))
    const sentence = tokens[at]?.sentence
    const after = tokens.slice(at, at + GIVEN_REACH).filter(token => token.sentence === sentence)
    const asked = mayBeWage(money) ? before.filter(word => !isPay(word)) : before
    if (asked.some(isFee) && !clause.some(isNoFee) && !after.some(({ entry }) => isGiven(entry)))
      return toEndOfRange(span, facts)
  }
  return null
}

/** How many of those words stand in the same clause: "tanpa ielts, biaya 85 juta" is not without a fee. */
function sinceComma({ copy: { tokens }, text }: Facts, at: number): number {
  let words = 0
  while (words < FEE_REACH) {
    const token = tokens[at - words]
    const before = tokens[at - words - 1]
    if (!token || !before || token.part !== 0 || before.part !== 0) break
    if (text.slice(before.end, token.start).includes(',')) break
    words += 1
  }
  return words
}

function mayBeWage({ amount, currency }: Money): boolean {
  return WAGE_PAID_IN.has(currency) && amount < IS_WAGE * (LARGE_FEE[currency] ?? 0)
}

/** "30-50 juta" is quoted whole, not as "30". */
function toEndOfRange(span: Span, { entities }: Facts): Span {
  const upper = entities.money.find(
    ({ span: { part, start } }) => part === span.part && start === span.end + 1,
  )
  return upper ? { ...span, end: upper.span.end } : span
}
