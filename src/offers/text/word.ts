import type { PlaceName } from '../extract/places.ts'
import type { Look } from '../model/features.ts'
import type { Atoms } from '../rules/pattern.ts'
import { lexicon } from './normalise-lexicon.ts'
import { makeOf } from './normalise-words.ts'

/**
 * A word with what is known of it, found by one look-up however many ask: to find a word by its letters costs more
 * than nearly all that is done with it. What the rules and the text model made of it is kept with who made it, as the
 * rules can be read anew.
 */
export interface Word {
  readonly text: string
  /** People commonly write it. */
  readonly common: boolean
  /** A longer common word begins with it. */
  readonly begins: boolean
  /** What it is made of: a sum of marks (`normalise-words.ts`). */
  readonly made: number
  /** The fixed lists it stands in: a bit for each (`wordList`). */
  lists: number
  /** What it says by itself; told when it is first asked. */
  said: Said | null
  atoms: Atoms | null
  atomsBy: object | null
  look: Look | null
  lookBy: object | null
  places: readonly PlaceName[]
  placesBy: object | null
}

/** A word with what was done to it undone, as far as the word alone tells, and what that counts as. */
export interface Said {
  readonly word: Word
  readonly disguise: 'leet' | 'backwards' | 'vowelless' | null
  /** Whether it is a word at all, not a number or a code. */
  readonly isWord: boolean
}

/** Words kept at hand; bounded, since anyone can send any word. */
const REMEMBERED = 50_000
/** From this length on a part of a string keeps the whole of it in memory (V8). */
const SHORTEST_SLICE = 13

const remembered = new Map<string, Word>()
const NONE: readonly PlaceName[] = []

const lists: ReadonlySet<string>[] = []

/**
 * A fixed list that every word of every message is held against: asked with a bit of the word in place of a look-up.
 * @param words by spaces
 * @throws Error when there are more lists than bits
 */
export function wordList(words: string): (word: Word) => boolean {
  const bit = 1 << lists.length
  if (lists.length > 30) throw new Error('too many lists of words')
  lists.push(new Set(words.split(' ')))
  remembered.clear()
  return word => (word.lists & bit) !== 0
}

/** @param text folded, lower case */
export function wordOf(text: string): Word {
  const before = remembered.get(text)
  if (before !== undefined) return before
  if (remembered.size >= REMEMBERED) remembered.clear()
  const made: Word = {
    text: text.length < SHORTEST_SLICE ? text : copyOf(text),
    common: lexicon.has(text),
    begins: lexicon.begins(text),
    made: makeOf(text),
    lists: lists.reduce((sum, list, at) => (list.has(text) ? sum | (1 << at) : sum), 0),
    said: null,
    atoms: null,
    atomsBy: null,
    look: null,
    lookBy: null,
    places: NONE,
    placesBy: null,
  }
  remembered.set(made.text, made)
  return made
}

/** The same text by itself, so that no message is kept for a word of it. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
