import type { Token } from '../text/normalise.ts'
import type { Case } from '../types.ts'
import { beforeDollarSign, currencySigns, currencyWords, whoseDollar } from './currencies.ts'

/** A number of a case with what stands around it, before it is decided whether it is money. */
export interface Amount {
  /** The number as written, unit not applied. */
  readonly number: number
  /** 1, a thousand, a million, a thousand million; null where no unit was written. */
  readonly unit: number | null
  /** ISO 4217, or null where none was written. */
  readonly currency: string | null
  /** Whether it is written in groups of three, twice (`15.000.000`). */
  readonly grouped: number
  /** Index of its first and last token. */
  readonly first: number
  readonly last: number
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['jt', 1e6],
  ['jtan', 1e6],
  ['juta', 1e6],
  ['jutaan', 1e6],
  ['jeti', 1e6],
  ['yuta', 1e6],
  ['yuto', 1e6],
  ['million', 1e6],
  ['mio', 1e6],
  ['rb', 1e3],
  ['rban', 1e3],
  ['rbu', 1e3],
  ['ribu', 1e3],
  ['ribuan', 1e3],
  ['rebu', 1e3],
  ['ewu', 1e3],
  ['rewu', 1e3],
  ['thousand', 1e3],
  ['k', 1e3],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['billion', 1e9],
])

const LONGEST = 24
const SHAPE = /^([a-z]{0,4})(\d[\d.,]*)([a-z]{0,8})$/
/** Words before a number that are no currency there, though they are after one. */
const ONLY_AFTER = new Set(['us', 'real', 'perak', 'dollars', 'bath', 'bucks'])

/** Reads `1.500.000`, `2,5`, `1,250`: groups of three are thousands, unless a unit of millions follows a lone group. */
function readNumber(written: string, unit: number | null): { value: number; grouped: number } | null {
  const bare = written.replace(/[.,]+$/, '')
  const pieces = bare.split(/[.,]/)
  const tail = pieces.slice(1)
  const groups = tail.length > 0 && tail.every(piece => piece.length === 3) && (pieces[0] ?? '').length <= 3
  if (tail.length === 0) return bare.length > 12 ? null : { value: Number(bare), grouped: 0 }
  if (groups && !(tail.length === 1 && unit !== null && unit >= 1e6))
    return { value: Number(pieces.join('')), grouped: tail.length }
  if (tail.length === 1) return { value: Number(pieces.join('.')), grouped: 0 }
  const last = tail.at(-1) ?? ''
  const whole = [pieces[0], ...tail.slice(0, -1)].join('')
  return last.length <= 2 && tail.length > 1
    ? { value: Number(`${whole}.${last}`), grouped: tail.length - 1 }
    : null
}

function signNear(text: string, start: number, end: number): { sign: string; before: boolean } | null {
  if (!maySign(text, start - 2) && !maySign(text, start - 1) && !maySign(text, end)) return null
  const before = text.slice(Math.max(0, start - 2), start).trimEnd()
  for (const sign of currencySigns.keys()) {
    if (before.endsWith(sign)) return { sign, before: true }
    if (text.startsWith(sign, end)) return { sign, before: false }
  }
  return null
}

/** Whether a currency's sign may stand there: all but the dollar's are no ASCII. */
function maySign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 36 || code > 127
}

/** Only a space, or a mark that may stand between a currency and its number: a comma ends the amount. */
function isClose(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^[\s.:$\u200b-]*$/.test(text.slice(from, to))
}

function currencyBefore(tokens: readonly Token[], at: number, text: string): string | null {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (token === undefined) return null
  const sign = signNear(text, token.start, token.end)
  const near =
    previous !== undefined && previous.part === token.part && isClose(text, previous.end, token.start)
      ? previous.word
      : ''
  if (sign !== null) {
    const whose = sign.sign === '$' && sign.before ? beforeDollarSign.get(near) : undefined
    return whose ?? currencySigns.get(sign.sign) ?? null
  }
  return near === '' || ONLY_AFTER.has(near) ? null : (currencyWords.get(near) ?? null)
}

function currencyAfter(
  tokens: readonly Token[],
  at: number,
  text: string,
): { currency: string; last: number } | null {
  const [number, token] = [tokens[at - 1], tokens[at]]
  if (number === undefined || token === undefined || number.part !== token.part) return null
  if (!/^[\s-]{0,2}$/.test(text.slice(number.end, token.start))) return null
  const word = token.word
  const currency = word === 'won' ? 'KRW' : currencyWords.get(word)
  if (currency === undefined) return null
  const whose = word.startsWith('dol') ? whoseDollar.get(tokens[at + 1]?.word ?? '') : undefined
  return { currency: whose ?? currency, last: whose === undefined ? at : at + 1 }
}

/** The number at token `at` with its unit and currency, or null where there is no number. */
export function amountAt(offer: Case, tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at]
  if (token === undefined || token.word.length > LONGEST) return null
  const shape = SHAPE.exec(token.word)
  if (shape === null) return null
  const [, prefix = '', digits = '', suffix = ''] = shape
  const text = offer.parts[token.part]?.text ?? ''
  const attached = suffix === '' ? undefined : UNITS.get(suffix)
  const attachedCurrency = suffix === '' ? undefined : currencyWords.get(suffix)
  const ownCurrency = prefix === '' ? undefined : currencyWords.get(prefix)
  if (
    (suffix !== '' && attached === undefined && attachedCurrency === undefined) ||
    (prefix !== '' && ownCurrency === undefined)
  )
    return null
  const next = tokens[at + 1]
  const near =
    next !== undefined &&
    next.part === token.part &&
    next.sentence === token.sentence &&
    next.start - token.end <= 2
  const following = suffix === '' && near ? UNITS.get(next.word) : undefined
  const unit = attached ?? following ?? null
  const read = readNumber(digits, unit)
  if (read === null) return null
  const unitAt = following === undefined ? at : at + 1
  const before = ownCurrency ?? attachedCurrency ?? currencyBefore(tokens, at, text)
  const after = currencyAfter(tokens, unitAt + 1, text)
  return {
    number: read.value,
    unit,
    currency: before ?? after?.currency ?? null,
    grouped: read.grouped,
    first: at,
    last: after?.last ?? unitAt,
  }
}
