import type { Token } from '../text/normalise.ts'
import type { DigitRun } from './digits.ts'

/** Banks and e-wallets by the words that name them, in one way of writing. */
const BANKS: Readonly<Record<string, string>> = {
  bca: 'BCA',
  bri: 'BRI',
  briva: 'BRI',
  bni: 'BNI',
  mandiri: 'Mandiri',
  bsi: 'BSI',
  cimb: 'CIMB Niaga',
  niaga: 'CIMB Niaga',
  permata: 'Permata',
  danamon: 'Danamon',
  btn: 'BTN',
  bjb: 'BJB',
  seabank: 'SeaBank',
  maybank: 'Maybank',
  jago: 'Jago',
  blu: 'blu',
  neo: 'Neo',
  wise: 'Wise',
  dana: 'DANA',
  ovo: 'OVO',
  gopay: 'GoPay',
  shopeepay: 'ShopeePay',
  spay: 'ShopeePay',
  linkaja: 'LinkAja',
}
/** Their accounts are phone numbers. */
const WALLETS = new Set(['DANA', 'OVO', 'GoPay', 'ShopeePay', 'LinkAja'])
/** Words of everyday speech too: they name a bank only right beside a number. */
const EVERYDAY = new Set('mandiri permata jago blu neo wise dana'.split(' '))
const FAR = 6
const NEAR = 2
const AFTER = 4

/** Words that name a bank or a wallet. */
export const BANK_WORDS: readonly string[] = Object.keys(BANKS)

/** The bank or wallet that is named nearest before a number, else after it. */
export function bankOf(tokens: readonly Token[], run: DigitRun): string | null {
  for (let back = 1; back <= FAR; back++) {
    const bank = named(tokens[run.first - back]?.word, back)
    if (bank !== null) return bank
  }
  for (let on = 1; on <= AFTER; on++) {
    const bank = named(tokens[run.last + on]?.word, on)
    if (bank !== null) return bank
  }
  return null
}

/** Whether a bank, and no wallet, stands right before a number: "transfer ke BNI 0812345678", "rek BNI no 0812345678". */
export function bankRightBefore(tokens: readonly Token[], run: DigitRun): boolean {
  return [1, 2].some(back => {
    const bank = named(tokens[run.first - back]?.word, back)
    return bank !== null && !WALLETS.has(bank)
  })
}

function named(word: string | undefined, distance: number): string | null {
  if (word === undefined || !Object.hasOwn(BANKS, word)) return null
  return EVERYDAY.has(word) && distance > NEAR ? null : (BANKS[word] ?? null)
}
