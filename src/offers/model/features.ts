import type { Reading } from '../read-case.ts'
import type { Token } from '../text/normalise.ts'
import { quotedTokens } from '../text/quoted-tokens.ts'
import type { Word } from '../text/word.ts'
import { type Bag, createBag, damped, type Flagged } from './feature-bag.ts'
import { hashText, mix, pieceCount, place } from './feature-hash.ts'
import type { Lexicon } from './lexicon.ts'
import { factsOf } from './told-facts.ts'
import type { KeptSums } from './word-sums.ts'

/** How much each group of features weighs; chosen on predictions for authors left out. */
const SHARE = { words: 1, spelling: 1.4, signals: 0.35, facts: 0.2, ends: 0.5, pairs: 0.5 } as const

/** Words past this many are not looked at by the text model. */
const MOST_WORDS = 400

/** Features that a word may have beside those of its spelling, and a message beside those of its words and signs. */
const MOST_A_WORD = 6
const MOST_BESIDE = 64

/** How many words at either end count as how a message begins and ends. */
const END_WORDS = 6
/** Words this far apart in a sentence still make a pair. */
const WIDEST_PAIR = 4
/** Tell the groups' hashes apart. */
const QUOTED = 11
const BEGINNING = 77
const ENDING = 99
const PAIR = 5
const START = 7
const TRIPLE = 31

/** Digits say little by their value: only how many there are. */
function shape(word: string): string {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? `0${Math.min(word.length, 6)}` : word
}

/** What the text model sees of one word wherever it stands. */
export interface Look {
  /** Hash of the word in plain Indonesian. */
  readonly plain: number
  /** What is read piece by piece: the word as it is spelled, or where it was translated the plain word. */
  readonly spelled: string
  /** How many pieces that has. */
  readonly pieces: number
  /** How often the word was met, while a reading is gone through; 0 otherwise. */
  count: number
  /** What its pieces give in all to each network that looks at messages. */
  readonly sums: [KeptSums | null, KeptSums | null]
}

/** A word of a reading as it is spelled. */
export interface Spelled {
  readonly look: Look
  /** How strongly each of its pieces is there. */
  strength: number
  /** The first token that is this word. */
  readonly token: number
}

/** What the text model sees of a case. */
export interface Features extends Flagged {
  /** Its different words, for the pieces of their spelling: most of all features, so a word's are added up once. */
  readonly spelled: readonly Spelled[]
}

/** Letters at the beginning by which a form of a word is told from its translation. */
const ALIKE = 3

/** Whether the plain form is another word, not the same one with its endings and beginnings taken off. */
function isTranslated(text: string, plain: string): boolean {
  return text.slice(0, ALIKE) !== plain.slice(0, ALIKE) && !text.includes(plain)
}

/**
 * Makes features of readings; remembers the look of words seen.
 * @param lexicon turns words into plain Indonesian, so that what is learned in one language serves in another
 */
export function createFeatureMaker(
  lexicon: Lexicon,
): (reading: Reading, signalIds: readonly string[]) => Features {
  /** Tells words which maker their look is of. */
  const maker = {}
  const lookOf = (word: Word): Look => {
    if (word.look !== null && word.lookBy === maker) return word.look
    const form = lexicon.forms(word.text).plain
    const spelled = shape(isTranslated(word.text, form) ? form : word.text)
    word.look = {
      plain: hashText(shape(form), 1) | 0,
      spelled,
      pieces: pieceCount(spelled),
      count: 0,
      sums: [null, null],
    }
    word.lookBy = maker
    return word.look
  }
  const signalPlaces = new Map<string, number>()
  const factPlaces = new Map<string, number>()
  const bag = createBag()

  return (reading, signalIds) => {
    const tokens = firstOf(reading.copy.tokens)
    const spelled: Spelled[] = []
    const plain: number[] = []
    tokens.forEach(({ entry }, at) => {
      const look = lookOf(entry)
      if (look.count === 0) spelled.push({ look, strength: 0, token: at })
      look.count += 1
      plain.push(look.plain)
    })
    weighSpelling(spelled)
    bag.open(tokens.length * MOST_A_WORD + MOST_BESIDE + signalIds.length)
    addWords(tokens, plain, quotedTokens(reading), bag)
    bag.close(SHARE.words)
    addEnds(plain, bag)
    bag.close(SHARE.ends)
    addPairs(tokens, plain, bag)
    bag.close(SHARE.pairs)
    for (const id of signalIds) bag.add(placeOf(signalPlaces, id, 2), -1)
    bag.close(SHARE.signals, true)
    for (const fact of factsOf(reading)) bag.add(placeOf(factPlaces, fact, 3), -1)
    bag.close(SHARE.facts, true)
    return { ...bag.take(), spelled }
  }
}

/** The pieces of all words share one length, whatever the number of words; a word's count is damped as a feature's is. */
function weighSpelling(spelled: readonly Spelled[]): void {
  let squares = 0
  for (const word of spelled) {
    word.strength = damped(word.look.count)
    word.look.count = 0
    squares += word.strength ** 2 * word.look.pieces
  }
  const scale = SHARE.spelling / Math.sqrt(squares || 1)
  for (const word of spelled) word.strength *= scale
}

function firstOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.length > MOST_WORDS ? tokens.slice(0, MOST_WORDS) : tokens
}

/** The place of a named flag, reckoned once: signals, currencies and countries are few. */
function placeOf(known: Map<string, number>, name: string, seed: number): number {
  const before = known.get(name)
  if (before !== undefined) return before
  const made = place(hashText(name, seed))
  known.set(name, made)
  return made
}

/** Single words, and two and three in a row within a sentence. */
function addWords(tokens: readonly Token[], plain: readonly number[], quoted: Uint8Array, bag: Bag): void {
  let before = 0
  let twoBefore = 0
  let sentence = -1
  tokens.forEach((token, at) => {
    const hash = quoted[at] === 1 ? mix(plain[at] ?? 0, QUOTED) : (plain[at] ?? 0)
    if (token.sentence !== sentence) {
      before = START
      twoBefore = 0
      sentence = token.sentence
    }
    bag.add(place(hash), at)
    bag.add(place(mix(before, hash)), at)
    if (twoBefore !== 0) bag.add(place(mix(mix(twoBefore, TRIPLE), hash)), at)
    twoBefore = before
    before = hash
  })
}

/** How the message begins and ends. */
function addEnds(plain: readonly number[], bag: Bag): void {
  for (let at = 0; at < Math.min(END_WORDS, plain.length); at++)
    bag.add(place(mix(plain[at] ?? 0, BEGINNING)), at)
  for (let at = Math.max(0, plain.length - END_WORDS); at < plain.length; at++)
    bag.add(place(mix(plain[at] ?? 0, ENDING)), at)
}

/** Two words of a sentence with one to three others between them. */
function addPairs(tokens: readonly Token[], plain: readonly number[], bag: Bag): void {
  for (let at = 0; at < tokens.length; at++) {
    const first = mix(plain[at] ?? 0, PAIR)
    const sentence = tokens[at]?.sentence
    for (let gap = 2; gap <= WIDEST_PAIR; gap++) {
      if (sentence !== tokens[at + gap]?.sentence) break
      bag.add(place(mix(first, plain[at + gap] ?? 0)), at)
    }
  }
}
