import type { Token } from '../text/normalise.ts'
import type { Case, Entities } from '../types.ts'
import { BANK_WORDS, bankOf } from './banks.ts'
import type { DigitRun } from './digits.ts'

/** Words near which a long number is an account: banks and e-wallets of Indonesia, and what accounts are called. */
const ACCOUNT_WORDS = new Set([
  ...BANK_WORDS,
  ...'bank rek rekening norek rekber va virtual account acc'.split(' '),
])
/** Words near which it is not: identity numbers. */
const IDENTITY_WORDS = new Set('nik ktp kk npwp paspor passport nib nisn'.split(' '))
const PAY_WORDS = new Set('transfer tf trf kirim setor bayar'.split(' '))
const HOLDER_WORDS = new Set(['an', 'n', 'nama'])
const SHORTEST_ACCOUNT = 10
const LONGEST_ACCOUNT = 16
const WORDS_BEFORE = 6
const WORDS_AFTER = 4

/** @returns distance in words to the nearest of these words before the run, or Infinity */
function distanceBefore(tokens: readonly Token[], run: DigitRun, words: ReadonlySet<string>): number {
  for (let back = 1; back <= WORDS_BEFORE; back++) {
    const word = tokens[run.first - back]?.word
    if (word !== undefined && words.has(word)) return back
  }
  return Number.POSITIVE_INFINITY
}

function nameFollows(tokens: readonly Token[], run: DigitRun): boolean {
  const [one, two] = [tokens[run.last + 1]?.word, tokens[run.last + 2]?.word]
  return one === 'an' || (one === 'a' && two === 'n') || (one === 'atas' && two === 'nama')
}

/** "Transfer a.n. Budi 0012…": a payment to a name, without the bank. */
function namePaid(tokens: readonly Token[], run: DigitRun): boolean {
  return distanceBefore(tokens, run, PAY_WORDS) < 8 && distanceBefore(tokens, run, HOLDER_WORDS) < 8
}

function bankFollows(tokens: readonly Token[], run: DigitRun): boolean {
  for (let on = 1; on <= WORDS_AFTER; on++)
    if (ACCOUNT_WORDS.has(tokens[run.last + on]?.word ?? '')) return true
  return false
}

/**
 * Bank account and e-wallet numbers: 10 to 16 digits near the name of a bank or wallet, as written.
 * @param offer the case
 * @param runs its long numbers
 * @param tokens tokens of its matching copy
 */
export function accountsOf(
  offer: Case,
  runs: readonly DigitRun[],
  tokens: readonly Token[],
): Entities['accounts'] {
  return runs.flatMap(run => {
    if (run.digits.length < SHORTEST_ACCOUNT || run.digits.length > LONGEST_ACCOUNT || run.plus) return []
    const bank = distanceBefore(tokens, run, ACCOUNT_WORDS)
    if (distanceBefore(tokens, run, IDENTITY_WORDS) < bank) return []
    if (
      bank === Number.POSITIVE_INFINITY &&
      !nameFollows(tokens, run) &&
      !namePaid(tokens, run) &&
      !bankFollows(tokens, run)
    )
      return []
    const { part, start, end } = run.span
    const number = offer.parts[part]?.text.slice(start, end) ?? run.digits
    return [{ number, bank: bankOf(tokens, run), span: run.span }]
  })
}
