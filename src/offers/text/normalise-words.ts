import { type CommonWords, skeletonOf } from './normalise-lexicon.ts'

/** Letters that digits and symbols are written for, likeliest first. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'gp',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
}
const MOST_READINGS = 16
const LONGEST_LEET = 24
const SHORTEST_ROOT = 4
const BEGINNINGS = ['di', 'ke', 'se', 'ber', 'ter']
const ENDINGS = ['nya', 'kan', 'lah', 'an', 'in', 'ku', 'mu']

/** Numbers with a unit or a counting word after them: no disguise. */
const AMOUNT =
  /^(?:rp|rm|usd|idr|nt|no|jam|lt|rt|rw|ke|kelas|gol|grade|type|tipe|[a-z]\$?)?[\d.,]+(?:jt|jtan|juta|rb|rban|ribu|k|m|t|x|kali|th|thn|tahun|bln|bulan|hr|hari|jam|mnt|menit|org|orang|cm|kg|km|gr|pm|am|wib|wita|wit|gb|mb|d|g|s|an|st|nd|rd|pax|pcs|ha|w|l|ml|mm|p|a|b|c|e|rupiah|usd|dolar|persen|hp|lt)?$/

/** A word doubled the short way: `jalan2`, `kadang2nya`. */
const DOUBLED = /^[a-z]{2,}2(?:an|nya|in|ku|mu|kan|lah)?$/

/**
 * Undoes letters written as digits or symbols (`k3rj4` → `kerja`), where a common word comes out.
 * @param word folded, lower case
 * @param words the common words
 * @param bold whether to read even what could be a code or an amount (`d1` → `di`)
 * @returns the word it says, or undefined where it is a number, a code or no disguise
 */
export function fromLeet(word: string, words: CommonWords, bold = false): string | undefined {
  if (word.length > LONGEST_LEET || word.length < 2 || DOUBLED.test(word)) return undefined
  if (AMOUNT.test(word) && !(bold && word > '9')) return undefined
  let readings = ['']
  for (const char of word) {
    const letters = STANDS_FOR[char]
    if (letters === undefined) {
      if (char < 'a' || char > 'z') return undefined
      readings = readings.map(reading => reading + char)
    } else if (letters.length === 1 || readings.length * letters.length > MOST_READINGS)
      readings = readings.map(reading => reading + letters.charAt(0))
    else readings = readings.flatMap(reading => [...letters].map(letter => reading + letter))
  }
  return (
    readings.find(reading => words.has(reading)) ??
    readings.map(reading => unrepeated(reading, words)).find(reading => words.has(reading)) ??
    readings.find(reading => isInflected(reading, words))
  )
}

/** A common word of four letters or more with an Indonesian beginning or ending. */
function isInflected(word: string, words: CommonWords): boolean {
  const beginning = BEGINNINGS.find(part => word.startsWith(part) && words.has(word.slice(part.length)))
  if (beginning !== undefined && word.length >= beginning.length + SHORTEST_ROOT) return true
  return ENDINGS.some(
    part =>
      word.length >= part.length + SHORTEST_ROOT &&
      word.endsWith(part) &&
      words.has(word.slice(0, -part.length)),
  )
}

/**
 * Takes out letters written again and again (`gajiiii` → `gaji`, `banyakk` → `banyak`), keeping a double letter where
 * a word needs it. Roman numerals and abbreviations stay.
 * @returns the word itself when nothing repeats
 */
export function unrepeated(word: string, words: CommonWords): string {
  if (words.has(word) || !/[aiueo]/.test(word) || /^[ivx]+$/.test(word)) return word
  if (!/([a-z])\1\1/.test(word)) {
    const shorter = word.slice(0, -1)
    return word.at(-1) === shorter.at(-1) && word.length > SHORTEST_ROOT && words.has(shorter)
      ? shorter
      : word
  }
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1')
  const once = word.replace(/([a-z])\1+/g, '$1')
  const ends = [word.replace(/([a-z])\1{2,}/g, '$1'), once, twice]
  return ends.find(end => words.has(end)) ?? once
}

/**
 * Puts dropped vowels back (`kmbj` → `kamboja`), where a common word has these consonants.
 * @param word without vowels, but perhaps the first letter
 */
export function withVowels(word: string, words: CommonWords): string | undefined {
  return words.withConsonants(skeletonOf(word))
}

/** What a word is made of, by which it is decided what may have been done to it: a sum of these. */
export const HAS_DIGIT = 1
export const HAS_LETTER = 2
export const HAS_VOWEL = 4
export const HAS_DOUBLE = 8
export const HAS_OTHER = 16

/** @returns the sum of what the word is made of; a vowel that stands first does not count */
export function makeOf(word: string): number {
  let made = 0
  let before = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 97 && code <= 122) {
      made |= HAS_LETTER
      if (code === before) made |= HAS_DOUBLE
      if (i > 0 && (code === 97 || code === 101 || code === 105 || code === 111 || code === 117))
        made |= HAS_VOWEL
    } else made |= code >= 48 && code <= 57 ? HAS_DIGIT : HAS_OTHER
    before = code
  }
  return made
}
