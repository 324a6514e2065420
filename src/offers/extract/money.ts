import type { Token } from '../text/normalise.ts'
import { HAS_DIGIT } from '../text/normalise-words.ts'
import type { Case, Money } from '../types.ts'
import { type Amount, amountAt } from './amounts.ts'
import { periodOf } from './periods.ts'

const MOST_ENTRIES = 200
const WORDS_BACK = 4
/** Words near which a plain grouped number (500.000) is money. */
const PAY_WORDS = new Set(
  (
    'gaji gajih upah honor biaya bayar bayarnya dibayar transfer tf dp deposit harga fee admin administrasi modal bonus insentif komisi ' +
    'tunjangan cicilan potongan uang duit saldo denda hutang utang tabungan salary pay wage cost salary komisi total cuma hanya top'
  ).split(' '),
)
/** Words after a number in thousands that count people or clicks. */
const COUNTS = new Set(
  'followers follower subscriber subscribers subs member members orang pengikut likes like view views km kilometer pcs'.split(
    ' ',
  ),
)
const RANGE_WORDS = new Set([
  'sampai',
  'sampe',
  'smpe',
  'sd',
  'hingga',
  'to',
  'until',
  'tekan',
  'nganti',
  'dugi',
])

function textBetween(offer: Case, tokens: readonly Token[], from: number, to: number): string {
  const [one, two] = [tokens[from], tokens[to]]
  if (one === undefined || two === undefined || one.part !== two.part || two.start - one.end > 12) return '\n'
  return offer.parts[one.part]?.text.slice(one.end, two.start) ?? ''
}

/** Do the two numbers name a span, such as "10–15 juta", "10 sampai 15 juta", "10 s/d 15 juta"? */
function isRange(offer: Case, tokens: readonly Token[], low: Amount, high: Amount): boolean {
  const between = high.first - low.last
  if (between < 1 || between > 4) return false
  const gap = textBetween(offer, tokens, low.last, high.first)
  if (/^\s*(?:[-–—~−]|s\/d|s\.d\.?|sd)\s*(?:\D{0,4}\s*)?$/i.test(gap)) return true
  const words = tokens.slice(low.last + 1, high.first)
  return words.some(token => RANGE_WORDS.has(token.word)) && !gap.includes('\n')
}

function isMoney(amount: Amount, tokens: readonly Token[]): boolean {
  if (amount.number === 0) return false
  const after = tokens[amount.last + 1]?.word ?? ''
  if (amount.unit !== null) return amount.currency !== null || !COUNTS.has(after)
  if (amount.currency !== null) return true
  if (amount.grouped >= 2) return true
  if (amount.grouped === 0) return false
  for (let back = 1; back <= WORDS_BACK; back++)
    if (PAY_WORDS.has(tokens[amount.first - back]?.word ?? '')) return true
  return false
}

/** Gives the numbers of a span one unit and one currency, where only one of them has it written. */
function shared(low: Amount, high: Amount): [Amount, Amount] {
  const currency = low.currency ?? high.currency
  const unit = low.unit ?? (low.grouped === 0 && low.number < 1_000 ? high.unit : null)
  return [
    { ...low, unit, currency },
    { ...high, currency: high.currency ?? currency },
  ]
}

function allAmounts(offer: Case, tokens: readonly Token[]): Amount[] {
  const amounts: Amount[] = []
  for (let i = 0; i < tokens.length && amounts.length < MOST_ENTRIES * 4; i++) {
    const token = tokens[i]
    if (token === undefined || (token.entry.made & HAS_DIGIT) === 0 || !hasDigit(token.word)) continue
    const amount = amountAt(offer, tokens, i)
    if (amount !== null) amounts.push(amount)
  }
  return amounts
}

function hasDigit(word: string): boolean {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return true
  for (let i = 1; i < 5 && i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/**
 * Amounts of money with currency (rupiah where none is written) and period. A span gives two entries.
 * @param offer the case
 * @param tokens tokens of its matching copy
 */
export function moneyOf(offer: Case, tokens: readonly Token[]): readonly Money[] {
  const amounts = allAmounts(offer, tokens)
  const rangeEnd = new Map<number, number>()
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [low, high] = [amounts[i], amounts[i + 1]]
    if (low === undefined || high === undefined || !isRange(offer, tokens, low, high)) continue
    const [first, second] = shared(low, high)
    amounts[i] = first
    amounts[i + 1] = second
    rangeEnd.set(i, i + 1)
  }
  return amounts
    .flatMap((amount, index) => {
      const from = tokens[amount.first]
      const to = tokens[amount.last]
      if (from === undefined || to === undefined || !isMoney(amount, tokens)) return []
      const last = amounts[rangeEnd.get(index) ?? index] ?? amount
      return [
        {
          amount: Math.round(amount.number * (amount.unit ?? 1) * 100) / 100,
          currency: amount.currency ?? 'IDR',
          period: periodOf(offer, tokens, amount.first, last.last),
          span: { part: from.part, start: from.start, end: to.end },
        },
      ]
    })
    .slice(0, MOST_ENTRIES)
}
