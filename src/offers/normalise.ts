import { fold } from './normalise-fold.ts'
import { lexicon } from './normalise-lexicon.ts'
import { plainly, type Readable } from './normalise-readable.ts'
import { type Piece, split } from './normalise-split.ts'
import { fromLeet, unrepeated, withVowels } from './normalise-words.ts'
import type { Case } from './types.ts'

/** A word or number of a case, as it reads with disguises undone. */
export interface Token {
  /** Lower case, look-alikes, leet, invisible characters and spacing undone; slang kept. */
  readonly word: string
  /** Index into `Case.parts`. */
  readonly part: number
  /** Offsets of the original in `Case.parts[part].text`, end exclusive. */
  readonly start: number
  readonly end: number
  /** Running number of the sentence within the case; breaks at . ! ? ; and new lines. */
  readonly sentence: number
}

/** The copy of a case that rules match against; quotes are taken from the original through the tokens' offsets. */
export interface MatchingCopy {
  readonly tokens: readonly Token[]
  /** Words joined by single spaces. */
  readonly text: string
  /** How many disguises were undone: look-alikes, invisible characters, leet, spaced letters, encodings, reversals. */
  readonly obfuscated: number
}

/** Units of text read per case; what lies beyond is not looked at. */
const LONGEST_READ = 32_768
const LEAST_LEFT_OUT_VOWELS = 4
const ONLY_ASCII = /^[\n\r\t\x20-\x7e]*$/

/**
 * Makes the matching copy of a case: what an eye (or a decoder) reads, word by word.
 * Linear in the length of the case; never throws.
 * @param offer what a person forwarded
 */
export function normalise(offer: Case): MatchingCopy {
  const tokens: Token[] = []
  let obfuscated = 0
  let sentence = 0
  let left = LONGEST_READ
  offer.parts.forEach((part, index) => {
    const text = part.text.length > left ? part.text.slice(0, left) : part.text
    left -= text.length
    const pieces = split(read(text), leetWord, true)
    let last = 0
    for (const piece of pieces) {
      const word = plainWord(piece)
      if (piece.veiled || word.undone) obfuscated++
      last = piece.sentence
      tokens.push({
        word: word.says,
        part: index,
        start: piece.start,
        end: piece.end,
        sentence: sentence + last,
      })
    }
    sentence += last + 1
  })
  return { tokens, text: tokens.map(token => token.word).join(' '), obfuscated }
}

function read(text: string): Readable {
  const plain = plainly(text)
  return ONLY_ASCII.test(text) ? { ...plain, text: text.toLowerCase() } : fold(plain)
}

/** What a word with digits or symbols says; an @ before a real word is a handle, not a letter. */
function leetWord(word: string): string | undefined {
  if (word.startsWith('@') && (lexicon.has(word.slice(1)) || word.length < 4)) return undefined
  return fromLeet(word, lexicon)
}

function plainWord(piece: Piece): { says: string; undone: boolean } {
  const { word } = piece
  if (/[a-z]/.test(word) && /\d/.test(word)) {
    const says = leetWord(word)
    return says === undefined ? { says: word, undone: false } : { says, undone: true }
  }
  const says = unrepeated(word, lexicon)
  const full = withVowels(says, lexicon, LEAST_LEFT_OUT_VOWELS)
  return full === undefined ? { says, undone: false } : { says: full, undone: true }
}
