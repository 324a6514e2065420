import type { Lexicon } from './lexicon.ts'
import type { Token } from './normalise.ts'
import type { Reading } from './read-case.ts'

/** What the text model sees of a case: hashed feature numbers and how strongly each is there. */
export interface Features {
  readonly numbers: Int32Array
  readonly values: Float32Array
  /** For each feature the token it came from, or -1: to tell which words spoke. */
  readonly tokens: Int32Array
}

/** Feature numbers run from 0 to this, exclusive. A power of two. */
export const DIMENSIONS = 1 << 18

/** How much each group of features weighs; chosen on predictions for authors left out. */
const SHARE = { words: 1, spelling: 1.4, signals: 0.35, facts: 0.2, ends: 0.5, pairs: 0.5 } as const

/** Words whose hashes are kept at hand. */
const REMEMBERED = 50_000

/** Slots of the scratch table, a power of two; it is never filled more than by half. */
const SLOTS = 1 << 14
const MOST_FEATURES = SLOTS / 2

/** Words past this many are not looked at by the text model. */
const MOST_WORDS = 400

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

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

function hashText(text: string, seed: number): number {
  let hash = (OFFSET ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash >>> 0
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2ae35) >>> 0
}

function place(hash: number): number {
  return (hash ^ (hash >>> 15)) & (DIMENSIONS - 1)
}

/** Hashes of the 3- to 5-letter pieces of a word, its ends marked. */
function spelling(word: string): Int32Array {
  const marked = `^${word.length > 24 ? word.slice(0, 24) : word}$`
  const found: number[] = []
  for (let from = 0; from < marked.length - 2; from++) {
    let hash = (OFFSET ^ 0x5bd1) >>> 0
    for (let length = 1; length <= 5 && from + length <= marked.length; length++) {
      hash = Math.imul(hash ^ marked.charCodeAt(from + length - 1), PRIME) >>> 0
      if (length >= 3) found.push(place(mix(hash, length)))
    }
  }
  return Int32Array.from(found)
}

/** Digits say little by their value: only how many there are. */
function shape(word: string): string {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 ? `0${Math.min(word.length, 6)}` : word
}

/**
 * Makes features of readings; remembers the spelling of words seen.
 * @param lexicon turns words into plain Indonesian, so that what is learned in one language serves in another
 */
export function createFeatureMaker(
  lexicon: Lexicon,
): (reading: Reading, signalIds: readonly string[]) => Features {
  const remembered = new Map<string, Int32Array>()
  const spellingOf = (word: string): Int32Array => {
    const before = remembered.get(word)
    if (before !== undefined) return before
    if (remembered.size > REMEMBERED) remembered.clear()
    const made = spelling(word)
    remembered.set(word, made)
    return made
  }
  const hashes = new Map<string, number>()
  const plainHash = (word: string): number => {
    const before = hashes.get(word)
    if (before !== undefined) return before
    if (hashes.size > REMEMBERED) hashes.clear()
    const made = hashText(shape(lexicon.forms(word).plain), 1)
    hashes.set(word, made)
    return made
  }
  // One small scratch table for all readings: work is synchronous, and a table over all dimensions would be read
  // from far memory at every step. Open addressing; the slots used are emptied after each reading.
  const keys = new Int32Array(SLOTS).fill(-1)
  const counts = new Float32Array(SLOTS)
  const strength = new Float32Array(SLOTS)
  const origin = new Int32Array(SLOTS)
  const touched: number[] = []
  let inGroup: number[] = []

  const add = (number: number, token: number): void => {
    let slot = (Math.imul(number, 0x9e3779b1) >>> 16) & (SLOTS - 1)
    while (keys[slot] !== number) {
      if (keys[slot] === -1) {
        if (touched.length >= MOST_FEATURES) return
        keys[slot] = number
        origin[slot] = token
        touched.push(slot)
        break
      }
      slot = (slot + 1) & (SLOTS - 1)
    }
    if (counts[slot] === 0) inGroup.push(slot)
    counts[slot] = (counts[slot] ?? 0) + 1
  }
  /** Ends a group: its features share `share` so that long messages do not shout; flags count by themselves. */
  const close = (share: number, flags = false): void => {
    let squares = 0
    for (const slot of inGroup) squares += damped(counts[slot] ?? 1) ** 2
    const scale = flags ? share : share / Math.sqrt(squares || 1)
    for (const slot of inGroup) {
      strength[slot] = (strength[slot] ?? 0) + scale * damped(counts[slot] ?? 1)
      counts[slot] = 0
    }
    inGroup = []
  }

  return (reading, signalIds) => {
    const tokens = reading.copy.tokens.slice(0, MOST_WORDS)
    const quoted = quotedTokens(reading)
    const plain = tokens.map(token => plainHash(token.word))
    addWords(tokens, plain, quoted, add)
    close(SHARE.words)
    for (let at = 0; at < Math.min(END_WORDS, tokens.length); at++)
      add(place(mix(plain[at] ?? 0, BEGINNING)), at)
    for (let at = Math.max(0, tokens.length - END_WORDS); at < tokens.length; at++) {
      add(place(mix(plain[at] ?? 0, ENDING)), at)
    }
    close(SHARE.ends)
    for (let at = 0; at < tokens.length; at++) {
      for (let gap = 2; gap <= WIDEST_PAIR; gap++) {
        if (tokens[at]?.sentence !== tokens[at + gap]?.sentence) break
        add(place(mix(mix(plain[at] ?? 0, PAIR), plain[at + gap] ?? 0)), at)
      }
    }
    close(SHARE.pairs)
    for (let at = 0; at < tokens.length; at++) {
      const pieces = spellingOf(shape(tokens[at]?.word ?? ''))
      for (let i = 0; i < pieces.length; i++) add(pieces[i] ?? 0, at)
    }
    close(SHARE.spelling)
    for (const id of signalIds) add(place(hashText(id, 2)), -1)
    close(SHARE.signals, true)
    for (const fact of factsOf(reading)) add(place(hashText(fact, 3)), -1)
    close(SHARE.facts, true)

    const numbers = new Int32Array(touched.length)
    const values = new Float32Array(touched.length)
    const from = new Int32Array(touched.length)
    for (let at = 0; at < touched.length; at++) {
      const slot = touched[at] ?? 0
      numbers[at] = keys[slot] ?? 0
      values[at] = strength[slot] ?? 0
      from[at] = origin[slot] ?? -1
      keys[slot] = -1
      strength[slot] = 0
    }
    touched.length = 0
    return { numbers, values, tokens: from }
  }
}

/** The tenth time a word stands in a message says little more than the first. */
function damped(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count)
}

/** Single words, and two and three in a row within a sentence. */
function addWords(
  tokens: readonly Token[],
  plain: readonly number[],
  quoted: Uint8Array,
  add: (number: number, token: number) => void,
): void {
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
    add(place(hash), at)
    add(place(mix(before, hash)), at)
    if (twoBefore !== 0) add(place(mix(mix(twoBefore, TRIPLE), hash)), at)
    twoBefore = before
    before = hash
  })
}

/** What was extracted, as named facts. */
function factsOf({ entities, text, copy }: Reading): string[] {
  const facts: string[] = ['always']
  const note = (name: string, holds: boolean): void => {
    if (holds) facts.push(name)
  }
  note('phone', entities.phones.length > 0)
  note(
    'phone-abroad',
    entities.phones.some(phone => phone.country !== 'ID'),
  )
  note('link', entities.links.length > 0)
  note(
    'link-telegram',
    entities.links.some(link => /^(t\.me|telegram)/.test(link.domain)),
  )
  note('handle', entities.handles.length > 0)
  note('company', entities.companies.length > 0)
  note('licence', entities.licences.length > 0)
  note('account', entities.accounts.length > 0)
  note('money', entities.money.length > 0)
  note('money-many', entities.money.length > 2)
  note(
    'abroad',
    entities.destinations.some(mention => mention.country !== 'ID'),
  )
  note(
    'hotspot',
    entities.destinations.some(mention => mention.hotspot),
  )
  for (const money of entities.money.slice(0, 4)) facts.push(`currency-${money.currency}`)
  for (const mention of entities.destinations.slice(0, 4)) facts.push(`country-${mention.country}`)
  note('question', text.includes('?'))
  note('ends-with-question', /\?\s*\W*$/.test(text.slice(-12)))
  note('exclaims', text.includes('!'))
  note('many-lines', text.split('\n', 5).length > 3)
  note('disguised', copy.obfuscated > 1)
  const words = copy.tokens.length
  facts.push(
    `length-${words < 8 ? 0 : words < 16 ? 1 : words < 28 ? 2 : words < 50 ? 3 : words < 90 ? 4 : 5}`,
  )
  return facts
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201d',
  '\u00ab': '\u00bb',
}
const SHORTEST_QUOTE = 6
const LONGEST_QUOTE = 400

/** Which tokens stand inside quotation marks: words that are told of, not said. */
function quotedTokens(reading: Reading): Uint8Array {
  const marks = new Uint8Array(reading.copy.tokens.length)
  const ranges = reading.case.parts.map(part => quotedRanges(part.text))
  reading.copy.tokens.forEach((token, at) => {
    const inside = ranges[token.part]?.some(([from, to]) => token.start >= from && token.end <= to)
    if (inside) marks[at] = 1
  })
  return marks
}

/** Where quotes stand in a text, as offsets; bounded, in one pass. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  for (let at = 0; at < text.length && ranges.length < 40; at++) {
    const closing = QUOTES[text[at] ?? '']
    if (closing === undefined) continue
    const end = text.indexOf(closing, at + 1)
    if (end < 0 || end - at > LONGEST_QUOTE) continue
    if (end - at > SHORTEST_QUOTE) ranges.push([at, end])
    at = end
  }
  return ranges
}
