import { randomInt } from 'node:crypto'
import type { Receipt } from './types.ts'

/** Crockford's base 32 (no I, L, O, U) without 0 and 1 as well: the letters most often taken for one another. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const BODY = 7

/** What a person typed where a receipt was asked for. */
export type ReceiptCheck =
  | { readonly ok: true; readonly receipt: Receipt }
  /** `shape`: not eight characters after CD; `letter`: `at` cannot stand in a receipt; `check`: mistyped somewhere. */
  | { readonly ok: false; readonly why: 'shape' }
  | { readonly ok: false; readonly why: 'letter'; readonly letter: string }
  | { readonly ok: false; readonly why: 'check' }

/** A new random receipt, one of 30^7 (some 22 thousand million). */
export function makeReceipt(): Receipt {
  const body = Array.from({ length: BODY }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')
  return written(body + checkLetter(body))
}

/**
 * Reads a receipt as people write it: lower case, spaces, with or without dashes and the leading CD.
 * @returns the receipt as it was issued, or what is wrong with it
 */
export function parseReceipt(typed: string): ReceiptCheck {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._/]/gu, '')
    .replace(/^#/, '')
  const body = letters.length === BODY + 3 && letters.startsWith('CD') ? letters.slice(2) : letters
  if (body.length !== BODY + 1) return { ok: false, why: 'shape' }
  const strange = [...body].find(letter => !ALPHABET.includes(letter))
  if (strange !== undefined) {
    return /[A-Z0-9]/.test(strange)
      ? { ok: false, why: 'letter', letter: strange }
      : { ok: false, why: 'shape' }
  }
  if (checkLetter(body.slice(0, BODY)) !== body.charAt(BODY)) return { ok: false, why: 'check' }
  return { ok: true, receipt: written(body) }
}

const IN_A_SENTENCE = /(?<![\p{L}\d-])cd-[a-z\d]{4}-[a-z\d]{4}(?![\p{L}\d-])/iu
const LONGEST_SENTENCE = 120

/** The receipt in a short sentence ("statusnya CD-2345-6789 gimana?"), as it is written there; null where there is none. Pure. */
export function receiptIn(text: string): string | null {
  if (text.length > LONGEST_SENTENCE) return null
  return IN_A_SENTENCE.exec(text)?.[0].toUpperCase() ?? null
}

function written(eight: string): Receipt {
  return `CD-${eight.slice(0, 4)}-${eight.slice(4)}` as Receipt
}

/**
 * Luhn's algorithm for base 30 ("Luhn mod N"): finds every single wrong letter and nearly all swaps of neighbours.
 * https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm
 */
function checkLetter(body: string): string {
  const base = ALPHABET.length
  let sum = 0
  for (let i = body.length - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
    const product = factor * ALPHABET.indexOf(body.charAt(i))
    sum += Math.floor(product / base) + (product % base)
  }
  return ALPHABET.charAt((base - (sum % base)) % base)
}
