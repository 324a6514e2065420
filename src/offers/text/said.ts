import { plainForm, SPELLINGS } from './spellings.ts'
import { createWordFilter, type Needed } from './word-filter.ts'

/** What is read of a message: whoever is in danger says it near the beginning. */
const MOST_LETTERS = 2_000
const WORD = /[\p{L}\p{N}']+/gu

const filter = createWordFilter(SPELLINGS)

/** The last text, its words and how many: of one message a dozen questions are asked in a row. */
let last = { text: '', words: '  ', count: 0 }

/**
 * The words of a text in small letters between single spaces, with one before the first and after the last, and small words
 * in one form (`spellings.ts`), so that patterns need not mind how it is written.
 */
export function spokenWords(text: string): string {
  if (text !== last.text) last = { text, ...filter.read(inSmallLetters(text)) }
  return last.words
}

/** The words of a text in small letters. */
export function wordsOf(text: string): readonly string[] {
  return inSmallLetters(text).match(WORD) ?? []
}

function inSmallLetters(text: string): string {
  return text.slice(0, MOST_LETTERS).toLowerCase().replaceAll('’', "'")
}

/** How many words there are in what `spokenWords` gives; 1 where there are none. */
export function countSpoken(words: string): number {
  return words === last.words ? Math.max(1, last.count) : words.trim().split(' ').length
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
  return new Saying(source)
}

const OFTEN = 20

/** Searches only texts that have the words it needs: of most patterns most texts have not. */
class Saying extends RegExp {
  /** The same by itself: an extended expression is searched for in a roundabout way. */
  readonly #plain: RegExp
  /** Looked for once it is asked often: to find what a pattern needs takes as long as to search a hundred texts. */
  #needed: Needed | undefined
  #asked = 0
  readonly #words: string

  constructor(words: string) {
    super(` (?:${words})(?= )`)
    this.#words = words
    this.#plain = new RegExp(this.source)
  }

  /** What is made of it, as a split does, is plain. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp
  }

  override test(words: string): boolean {
    if (this.#needed === undefined) {
      this.#asked += 1
      if (this.#asked < OFTEN) return this.#plain.test(words)
      this.#needed = filter.add(this.#words)
    }
    return filter.mayStandIn(this.#needed, words) && this.#plain.test(words)
  }
}

/** The words of a list that is written in one line, with a space between two. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
