import type { Case } from '../types.ts'
import { lexicon } from './normalise-lexicon.ts'
import { knownBackwards, leetWord, readPart } from './normalise-read.ts'
import {
  fromLeet,
  HAS_DIGIT,
  HAS_DOUBLE,
  HAS_LETTER,
  HAS_OTHER,
  HAS_VOWEL,
  unrepeated,
  withVowels,
} from './normalise-words.ts'
import { type Said, type Word, wordList, wordOf } from './word.ts'

/** A word or number of a case, as it reads with disguises undone. */
export interface Token {
  /** Lower case, look-alikes, leet, invisible characters and spacing undone; slang kept. */
  readonly word: string
  /** The same with what is known of it. */
  readonly entry: Word
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

/** Units of text read per case; what lies beyond is not looked at. A Telegram message has 4,096 at most. */
export const LONGEST_READ = 16_384
const LEAST_LEFT_OUT = 4
/** A word of this length may be one that was written from its end; a shorter one only where others were. */
const SHORTEST_BACKWARDS = 6
const SHORTEST_BACKWARDS_TOO = 4
const FEWEST_BACKWARDS = 2
/** Words written with digits after which even short ones are read so. */
const FEWEST_LEET = 2
/** Words without vowels, of four letters or more, and their share, after which even short ones are read so. */
const FEWEST_VOWELLESS = 3
const VOWELLESS_SHARE = 0.5

/** What was found about a whole case while reading its words. */
interface Manner {
  leet: number
  backwards: number
  vowelless: number
  words: number
}

/** The rules make the copy of a case, and while it is answered the memory of reports asks for it again. */
let latest: { readonly offer: Case; readonly copy: MatchingCopy } | null = null

/**
 * The matching copy of a case: what an eye (or a decoder) reads, word by word.
 * Linear in the length of the case; never throws.
 * @param offer what a person forwarded
 */
export function normalise(offer: Case): MatchingCopy {
  if (latest?.offer === offer) return latest.copy
  const copy = copyOf(offer)
  latest = { offer, copy }
  return copy
}

function copyOf(offer: Case): MatchingCopy {
  const tokens: Token[] = []
  const manner: Manner = { leet: 0, backwards: 0, vowelless: 0, words: 0 }
  let obfuscated = 0
  let sentence = 0
  let left = LONGEST_READ
  offer.parts.forEach((part, index) => {
    const text = part.text.length > left ? part.text.slice(0, left) : part.text
    left -= text.length
    let last = 0
    for (const piece of readPart(text)) {
      const written = piece.word === piece.entry?.text ? piece.entry : wordOf(piece.word)
      written.said ??= saidBy(written)
      const { word: entry, disguise, isWord } = written.said
      if (isWord) manner.words++
      if (disguise !== null) manner[disguise]++
      if (piece.veiled || disguise === 'leet') obfuscated++
      last = piece.sentence
      const before = tokens.at(-1)
      if (before?.part === index && saysNumber(before, entry, text, tokens.at(-2)))
        tokens[tokens.length - 1] = saying(before, NUMBER)
      tokens.push({
        word: entry.text,
        entry,
        part: index,
        start: piece.start,
        end: piece.end,
        sentence: sentence + last,
      })
    }
    sentence += last + 1
  })
  const read = inManner(tokens, manner)
  return {
    tokens: read,
    get text() {
      return read.map(token => token.word).join(' ')
    },
    obfuscated,
  }
}

/** What is numbered: "no hp", "no rekening". */
const isNumbered = wordList(
  'hp hape wa whatsapp telp telpon telepon kontak rek rekening izin ijin sip sippmi sip3mi sip2mi siuppak siupal ktp nik kk paspor urut antrean antrian pendaftaran induk seri resi kontrak',
)
const NUMBER = 'nomor'

/** "Jl. Melati No. 12" and "no hp" speak of a number, and refuse nothing. */
function saysNumber({ word, end }: Token, next: Word, text: string, before: Token | undefined): boolean {
  if (word !== 'no') return false
  if (isNumbered(next)) return true
  const mayBe = /^[.:]/.test(text.slice(end, end + 1)) || (before !== undefined && isNumbered(before.entry))
  return mayBe && (next.made & HAS_DIGIT) !== 0
}

/** What a word says by itself. */
function saidBy(word: Word): Said {
  const { text, made } = word
  const says = (other: string | undefined, disguise: Said['disguise'], isWord: boolean): Said =>
    other === undefined
      ? { word, disguise: null, isWord }
      : { word: other === text ? word : wordOf(other), disguise, isWord }
  if (word.common) return says(text, null, true)
  if ((made & HAS_LETTER) === 0 || (made & HAS_OTHER) !== 0) return says(text, null, false)
  if ((made & HAS_DIGIT) !== 0) return says(leetWord(text), 'leet', false)
  if ((made & HAS_VOWEL) === 0) {
    const once = (made & HAS_DOUBLE) === 0 ? text : unrepeated(text, lexicon)
    const whole = once.length < LEAST_LEFT_OUT ? undefined : withVowels(once, lexicon)
    return whole === undefined ? says(once, null, true) : says(whole, 'vowelless', true)
  }
  if ((made & HAS_DOUBLE) !== 0) return says(unrepeated(text, lexicon), null, true)
  return says(text.length >= SHORTEST_BACKWARDS ? knownBackwards(text) : undefined, 'backwards', true)
}

/** Where many words are disguised in one manner, short ones are read in it too: `d1`, `pr`. */
function inManner(tokens: readonly Token[], manner: Manner): readonly Token[] {
  const leet = manner.leet >= FEWEST_LEET
  const short = manner.vowelless >= FEWEST_VOWELLESS && manner.vowelless >= manner.words * VOWELLESS_SHARE
  const back = manner.backwards >= FEWEST_BACKWARDS
  if (!leet && !short && !back) return tokens
  return tokens.map(token => {
    const { made } = token.entry
    if (leet && made === (HAS_DIGIT | HAS_LETTER)) return saying(token, fromLeet(token.word, lexicon, true))
    if (short && made === HAS_LETTER && token.word.length < LEAST_LEFT_OUT)
      return saying(token, withVowels(token.word, lexicon))
    if (
      back &&
      made === (HAS_LETTER | HAS_VOWEL) &&
      token.word.length >= SHORTEST_BACKWARDS_TOO &&
      !token.entry.common
    )
      return saying(token, knownBackwards(token.word))
    return token
  })
}

function saying(token: Token, word: string | undefined): Token {
  return word === undefined ? token : { ...token, word, entry: wordOf(word) }
}
