import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Token } from '../text/normalise.ts'
import type { Phone } from '../types.ts'
import { bankRightBefore } from './banks.ts'
import type { DigitRun } from './digits.ts'

/** Words after which a number is dialled, even without 0 or + before it. */
const CALL_WORDS = new Set(
  'wa whatsapp wasap watsap hp tel telp tlp telpon telepon phone call hub hubungi kontak contact viber me nomor no'.split(
    ' ',
  ),
)
/** Of these, the ones that are said of no account: it has a number too. */
const CALLED = new Set([...CALL_WORDS].filter(word => word !== 'nomor' && word !== 'no'))
const REMEMBERED = 2_000
const remembered = new Map<string, { readonly e164: string; readonly country: string | null } | null>()

/** @returns how the run would be dialled internationally (`+62…`) or locally (`0…`), or null where it is no phone number */
function dialled(run: DigitRun, tokens: readonly Token[]): string | null {
  const { digits } = run
  if (digits.length > 15) return null
  if (run.plus) return `+${digits.startsWith('620') ? `62${digits.slice(3)}` : digits}`
  if (digits.startsWith('00') && digits.length >= 11) return `+${digits.slice(2)}`
  if (digits.startsWith('08') && isAccount(run, tokens)) return null
  if (digits.startsWith('08')) return digits.length >= 10 && digits.length <= 14 ? digits : null
  if (digits.startsWith('62') && digits.length >= 10)
    return `+${digits.startsWith('620') ? `62${digits.slice(3)}` : digits}`
  const before = tokens[run.first - 1]
  const called =
    before !== undefined && (CALL_WORDS.has(before.word) || CALL_WORDS.has(tokens[run.first - 2]?.word ?? ''))
  if (!called && !digits.startsWith('0')) return null
  if (digits.startsWith('0')) return isDate(run, tokens) ? null : digits
  return digits.startsWith('8') && digits.length >= 9 && digits.length <= 12 && !digits.startsWith('855')
    ? `0${digits}`
    : `+${digits}`
}

/** Accounts of ten digits can begin as a mobile number does, which seldom is so short: the bank before it decides. */
function isAccount(run: DigitRun, tokens: readonly Token[]): boolean {
  if (run.digits.length !== 10 || !bankRightBefore(tokens, run)) return false
  return ![1, 2, 3].some(back => CALLED.has(tokens[run.first - back]?.word ?? ''))
}

function isDate(run: DigitRun, tokens: readonly Token[]): boolean {
  return run.digits.length === 8 && tokens[run.last]?.word.length === 4
}

function look(number: string): { readonly e164: string; readonly country: string | null } | null {
  const before = remembered.get(number)
  if (before !== undefined) return before
  const parsed = parsePhoneNumberFromString(number, 'ID')
  const usable =
    parsed !== undefined &&
    (number.startsWith('+') || number.startsWith('08') ? parsed.isPossible() : parsed.isValid())
  const found = usable
    ? { e164: parsed.number, country: parsed.country ?? parsed.getPossibleCountries()[0] ?? null }
    : null
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(number, found)
  return found
}

/**
 * Phone numbers among long numbers: Indonesian ones as written at home, foreign ones with + or 00, or after a word
 * such as WA. Prices, dates and identity numbers are left alone.
 * @param runs long numbers of the case
 * @param tokens tokens of its matching copy
 */
export function phonesOf(runs: readonly DigitRun[], tokens: readonly Token[]): readonly Phone[] {
  return runs.flatMap(run => {
    const number = dialled(run, tokens)
    const found = number === null ? null : look(number)
    return found === null ? [] : [{ ...found, span: run.span }]
  })
}
