import { beginOf, endOf, HIDDEN, INVISIBLE, LOOKALIKE, type Readable } from './normalise-readable.ts'
import type { Word } from './word.ts'

/** A word as it stands in a reading, before disguises are undone. Mutable while it is worked on. */
export interface Piece {
  word: string
  /** Where it stands in the reading, end exclusive. */
  readonly at: number
  readonly until: number
  /** Where it stands in the original text. */
  readonly start: number
  readonly end: number
  /** Running number of the sentence within the reading. */
  sentence: number
  /** Whether something hid it: look-alikes, invisible characters, encoding. */
  readonly veiled: boolean
  /** Whether it is a common word, and which; told when words are joined. */
  known: boolean
  entry: Word | null
}

const SEPARATOR = 0
const LETTER = 1
const DIGIT = 2
const SYMBOL = 3
const BREAK = 4
const LONGEST_SYMBOL_WORD = 24

/** Symbols written in place of letters. */
const SYMBOLS = '@$!|'

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (char >= 'a' && char <= 'z') return LETTER
  if (char >= '0' && char <= '9') return DIGIT
  if (SYMBOLS.includes(char)) return char === '!' ? BREAK : SYMBOL
  return '.?;\n\r'.includes(char) ? BREAK : SEPARATOR
})
const wide = new Uint8Array(65_536)

function kindOf(code: number): number {
  if (code < 128) return ascii[code] ?? SEPARATOR
  const known = wide[code]
  if (known !== undefined && known > 0) return known - 1
  const kind = /^[\p{L}\p{M}]$/u.test(String.fromCharCode(code)) ? LETTER : SEPARATOR
  wide[code] = kind + 1
  return kind
}

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT
}

/** Short forms after which a full stop ends nothing. */
const SHORT_FORMS = new Set(
  'rp no jl jln gg tgl kel kec kab prov bpk ibu sdr sdri dr ir mr mrs ms hp wa tlp telp ext rek hub pt cv usd rm st ste a n u p d e g i'.split(
    ' ',
  ),
)

/** Does the full stop, question or exclamation mark at `at` end a sentence? A stop inside a number or an address does not. */
function endsSentence(text: string, at: number, word: string): boolean {
  if (text.charCodeAt(at) !== 46) return true
  const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : BREAK
  return !isWordKind(next) && !SHORT_FORMS.has(word)
}

/**
 * Splits a reading into words and numbers. `3,5jt` and `15.000.000` stay whole; an apostrophe inside a word goes.
 * @param readable a folded reading
 * @param known tells whether a word written with symbols (`g@ji`) says a real word, and which
 */
export function split(readable: Readable, known: (word: string) => string | undefined): Piece[] {
  const { text } = readable
  const pieces: Piece[] = []
  let sentence = 0
  let last = ''
  let fresh = true
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (
      isWordKind(kind) ||
      (kind === SYMBOL && i + 1 < text.length && isWordKind(kindOf(text.charCodeAt(i + 1))))
    ) {
      let end = isWordKind(kind) ? wordEnd(text, i) : i + 1
      let word = text.slice(i, end)
      const symbols = maySaySymbols(text, end, kind) ? symbolWord(text, i, end) : null
      const said = symbols === null ? undefined : known(symbols)
      if (symbols !== null && said !== undefined) {
        end = i + symbols.length
        word = said
      }
      if (isWordKind(kind) || said !== undefined) {
        pieces.push(piece(readable, word, i, end, sentence, said !== undefined))
        last = word
        fresh = false
      }
      i = end
      continue
    }
    if (kind === BREAK && !fresh && endsSentence(text, i, last)) {
      sentence++
      fresh = true
    }
    i++
  }
  return pieces
}

function piece(
  readable: Readable,
  word: string,
  at: number,
  until: number,
  sentence: number,
  symbols: boolean,
): Piece {
  let veils = 0
  const { marks } = readable
  if (marks !== null) {
    veils = (marks[at] ?? 0) & (LOOKALIKE | HIDDEN)
    for (let i = at + 1; i < until; i++) veils |= marks[i] ?? 0
  }
  const bare = word.includes("'") ? word.replaceAll("'", '') : word
  return {
    word: bare,
    at,
    until,
    start: Math.min(beginOf(readable, at), beginOf(readable, until - 1)),
    end: Math.max(endOf(readable, at), endOf(readable, until - 1)),
    sentence,
    veiled: symbols || (veils & (LOOKALIKE | INVISIBLE | HIDDEN)) !== 0,
    known: false,
    entry: null,
  }
}

/** End of the word that begins at `at`: letters and digits, separators inside numbers, apostrophes inside words. */
function wordEnd(text: string, at: number): number {
  let end = at
  let before = SEPARATOR
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const kind = kindOf(code)
    if (!isWordKind(kind)) {
      const next = end + 1 < text.length ? kindOf(text.charCodeAt(end + 1)) : SEPARATOR
      const inNumber = before === DIGIT && next === DIGIT && (code === 46 || code === 44)
      const inWord = before === LETTER && next === LETTER && code === 39
      if (!inNumber && !inWord) break
    }
    before = kind
    end++
  }
  return end
}

/** Is there a letter-like symbol at the beginning of a word, or where it would end without? */
function maySaySymbols(text: string, end: number, first: number): boolean {
  if (first === SYMBOL) return true
  if (end >= text.length) return false
  const code = text.charCodeAt(end)
  return code === 33 || kindOf(code) === SYMBOL
}

/** The run of letters, digits and letter-like symbols from `at`, when it holds such a symbol; null when not. */
function symbolWord(text: string, at: number, end: number): string | null {
  let until = at
  let symbols = 0
  let letters = 0
  while (until < text.length && until - at <= LONGEST_SYMBOL_WORD) {
    const code = text.charCodeAt(until)
    const kind = kindOf(code)
    if (kind === SYMBOL || code === 33) symbols++
    else if (kind === LETTER) letters++
    else if (kind !== DIGIT) break
    until++
  }
  while (until > end && text.charCodeAt(until - 1) === 33) {
    until--
    symbols--
  }
  return symbols > 0 && letters > 0 && until - at >= 3 && until - at <= LONGEST_SYMBOL_WORD
    ? text.slice(at, until)
    : null
}
