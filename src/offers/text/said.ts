import { plainForm } from './spellings.ts'

/** What is read of a message: whoever is in danger says it near the beginning. */
const MOST_LETTERS = 2_000
const WORD = /[\p{L}\p{N}']+/gu

/** The last text, its words and how many: of one message a dozen questions are asked in a row. */
let last = { text: '', words: '  ', count: 1 }

/**
 * The words of a text in small letters between single spaces, with one before the first and after the last, and small words
 * in one form (`spellings.ts`), so that patterns need not mind how it is written.
 */
export function spokenWords(text: string): string {
  if (text !== last.text) {
    const words = wordsOf(text)
    last = { text, words: ` ${words.map(plainForm).join(' ')} `, count: Math.max(1, words.length) }
  }
  return last.words
}

/** The words of a text in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text.slice(0, MOST_LETTERS).toLowerCase().replaceAll('’', "'").match(WORD) ?? []
}

/** How many words there are in what `spokenWords` gives; 1 where there are none. */
export function countSpoken(words: string): number {
  return words === last.words ? last.count : words.trim().split(' ').length
}

/** A word written out in full in a pattern: with `?` or more behind a letter it is several. */
const WHOLE_WORD = /(?<![\p{L}\p{N}'\\]|[\p{L}'][?])[\p{L}']+(?![\p{L}\p{N}'?*+{([])/gu

/** A choice of nothing but words: once small words have one form, many stand in it twice. */
const CHOICE = /(?<=\(\?:)[\p{L}' |]+(?=\))/gu

/**
 * A pattern over `spokenWords`: whole words, with `~3` for up to three of any other words between. Small words may be
 * written as anybody writes them: "udah" finds each "sudah". Linear: a word can be skipped in one way only.
 * @param words alternatives between bars, and `~n`
 */
export function saying(words: string): RegExp {
  const source = words
    .replaceAll(WHOLE_WORD, plainForm)
    .replaceAll(CHOICE, choice => [...new Set(choice.split('|'))].join('|'))
    .replaceAll(/ ?~(\d) ?/g, (_, most) => ` (?:[^ ]+ ){0,${most}}?`)
  return new RegExp(` (?:${source})(?= )`)
}

/** The words of a list that is written in one line, with a space between two. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
