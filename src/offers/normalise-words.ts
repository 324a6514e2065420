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
  '+': 't',
}
const MOST_READINGS = 16
const LONGEST_LEET = 24

/** Numbers with a unit or a counting word after them: no disguise. */
const AMOUNT =
  /^(?:rp|rm|usd|idr|nt|no|jam|lt|rt|rw|ke|kelas|gol|grade|type|tipe|h|d|b|n|s|a|c)?[\d.,]+(?:jt|jtan|juta|rb|rban|ribu|k|m|t|x|kali|th|thn|tahun|bln|bulan|hr|hari|jam|mnt|menit|org|orang|cm|kg|km|gr|pm|am|wib|wita|wit|gb|mb|d|g|s|an|st|nd|rd|pax|pcs|ha|w|l|ml|mm|p|a|b|c|e|rupiah|usd|dolar|persen|hp|lt)?$/

/** A word doubled the short way: `jalan2`, `kadang2nya`. */
const DOUBLED = /^[a-z]{2,}2(?:an|nya|in|ku|mu|kan|lah)?$/

/**
 * Undoes letters written as digits or symbols (`k3rj4` → `kerja`), where a common word comes out.
 * @param word folded, lower case
 * @param words the common words
 * @returns the word it says, or undefined where it is a number, a code or no disguise
 */
export function fromLeet(word: string, words: CommonWords): string | undefined {
  if (word.length > LONGEST_LEET || word.length < 2 || AMOUNT.test(word) || DOUBLED.test(word))
    return undefined
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
    readings.find(reading => words.has(unrepeated(reading, words)))
  )
}

/**
 * Takes out letters written again and again (`gajiiii` → `gaji`), keeping a double letter where a word needs it.
 * @returns the word itself when nothing repeats
 */
export function unrepeated(word: string, words: CommonWords): string {
  if (!/([a-z])\1/.test(word)) return word
  if (!/([a-z])\1\1/.test(word) && words.has(word)) return word
  const once = word.replace(/([a-z])\1+/g, '$1')
  if (words.has(once)) return once
  const twice = word.replace(/([a-z])\1{2,}/g, '$1$1')
  if (words.has(twice)) return twice
  return twice === word ? word : once
}

/**
 * Puts dropped vowels back (`krpt` → `kripto`), where a common word has these consonants.
 * @param least shortest word to try, in letters
 */
export function withVowels(word: string, words: CommonWords, least: number): string | undefined {
  if (word.length < least || words.has(word) || !lacksVowels(word)) return undefined
  return words.withConsonants(skeletonOf(word))
}

/** No vowel but perhaps the first letter, and only letters. */
export function lacksVowels(word: string): boolean {
  return word.length > 1 && /^[a-z][bcdfghjklmnpqrstvwxyz]+$/.test(word)
}
