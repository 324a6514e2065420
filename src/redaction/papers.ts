import type { DigitRun } from '../offers/extract/digits.ts'
import type { Token } from '../offers/text/normalise.ts'
import type { Masked } from './mask.ts'

const IDENTITY = new Set('nik ktp kk npwp bpjs identitas ektp nikku ktpku kkku nisn sim'.split(' '))
const PASSPORT = new Set('paspor passport paspot pasport pspor paspornya pasporku'.split(' '))
const VIRTUAL = new Set('va briva virtual'.split(' '))
const NIK_DIGITS = 16
const WORDS_BACK = 5
/** Two prices with a dash between them. */
const PRICES = /^\d{1,3}(?:\.\d{3}){1,4}[ -]\d{1,3}(?:\.\d{3}){1,4}$/
/** "Paspor dipegang kantor. Hubungi WA 0812…": a mobile number is no passport. */
const DIALLED = /^(?:08|628)\d{7,}$/
const PASSPORT_NUMBER = /^[a-z]{1,2}\d{6,8}$/

function cueBefore(tokens: readonly Token[], at: number, cues: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - WORDS_BACK); i--) {
    const word = tokens[i]?.word ?? ''
    if (cues.has(word)) return true
    if (/^\d{5,}$/.test(word)) return false
  }
  return false
}

/** Check digit of payment cards (ISO/IEC 7812, Luhn). */
function isCard(digits: string): boolean {
  if (digits.length < 15 || digits.length > 19) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** A phone number by its beginning: "kirim KTP ke 0812…" masks no contact. Identity numbers are longer. */
function looksDialled({ digits, plus }: DigitRun): boolean {
  return digits.length < 16 && (plus || digits.startsWith('08') || digits.startsWith('62'))
}

function kindOf(run: DigitRun, tokens: readonly Token[]): Masked['kind'] | null {
  if (looksDialled(run)) return null
  if (cueBefore(tokens, run.first, PASSPORT)) return 'passport'
  if (cueBefore(tokens, run.first, IDENTITY)) return 'identity'
  if (cueBefore(tokens, run.first, VIRTUAL)) return null
  if (run.digits.length >= NIK_DIGITS) return isCard(run.digits) ? 'card' : 'identity'
  return isCard(run.digits) && /^3[47]/.test(run.digits) ? 'card' : null
}

/**
 * Identity, family-card, tax, passport and payment-card numbers, whoever they belong to: when unsure, masked.
 * @param text the text itself
 * @param tokens its tokens
 * @param runs its long numbers
 */
export function papersOf(
  text: string,
  tokens: readonly Token[],
  runs: readonly DigitRun[],
): readonly Masked[] {
  const masks: Masked[] = []
  for (const run of runs) {
    const kind = kindOf(run, tokens)
    if (kind !== null) masks.push({ kind, start: run.span.start, end: run.span.end })
  }
  tokens.forEach((token, index) => {
    if (PASSPORT_NUMBER.test(token.word)) masks.push({ kind: 'passport', start: token.start, end: token.end })
    else if (/^[a-z]+\d{14,}/.test(token.word))
      masks.push({ kind: 'identity', start: token.start, end: token.end })
    else if (/\d{6,}/.test(token.word) && !DIALLED.test(token.word) && cueBefore(tokens, index, PASSPORT)) {
      const letter = tokens[index - 1]
      const start = letter !== undefined && /^[a-z]{1,2}$/.test(letter.word) ? letter.start : token.start
      masks.push({ kind: 'passport', start, end: token.end })
    }
  })
  for (const found of text.matchAll(/\d(?:[ .-]?\d){15,}/g))
    if (
      !PRICES.test(found[0]) &&
      !masks.some(mask => mask.start < found.index + found[0].length && found.index < mask.end) &&
      !nearVirtual(text, found.index)
    )
      masks.push({ kind: 'identity', start: found.index, end: found.index + found[0].length })
  return masks
}

function nearVirtual(text: string, at: number): boolean {
  return /\b(?:va|briva|virtual account)\b[^\d]{0,20}$/i.test(text.slice(Math.max(0, at - 40), at))
}
