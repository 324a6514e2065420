import { roots } from '../text/stem.ts'

/** What is known of one word: how it is said in plain Indonesian, and all forms under which a pattern may know it. */
export interface WordForms {
  /** The word in plain Indonesian, or its likeliest root: what counts as the same word for the text model. */
  readonly plain: string
  /** The word, its plain form and the roots of both. */
  readonly forms: readonly string[]
}

/** Knows regional, slang and English words by their plain Indonesian form, and the named word lists of patterns. */
export interface Lexicon {
  /** Forms of a folded word; answers are remembered for the words seen most recently. */
  readonly forms: (word: string) => WordForms
  /** Members of a named list (`@pay`), or undefined where there is no such list. */
  readonly list: (name: string) => readonly string[] | undefined
}

/** Language → plain Indonesian word → words of that language. */
export type Translations = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const REMEMBERED = 50_000

/**
 * Words that only look like a form of another: "magang" is an apprenticeship, no way to write "megang" (to hold). Patterns
 * take them for themselves alone; the text model keeps the root that it has learned with.
 */
const NO_FORMS: ReadonlySet<string> = new Set(['magang'])

/**
 * Builds the lexicon from what `content/signals/words.yaml` holds.
 * @param same plain Indonesian word → words of other languages, slang and spellings that mean it
 * @param lists name → words, without the @
 * @param translations language → plain Indonesian word → its words that say about the same; only `plain` knows them,
 * patterns do not. What stands first counts; English words (`en`) are known with their endings
 */
export function createLexicon(
  same: ReadonlyMap<string, readonly string[]>,
  lists: ReadonlyMap<string, readonly string[]>,
  translations: Translations = {},
): Lexicon {
  const plainOf = new Map<string, string>()
  for (const [plain, others] of same) {
    plainOf.set(plain, plain)
    for (const other of others) if (!plainOf.has(other)) plainOf.set(other, plain)
  }
  const translated = new Map<string, string>()
  const english = new Map<string, string>()
  for (const [language, words] of Object.entries(translations)) {
    for (const [plain, others] of Object.entries(words)) {
      const likeliest = plainOf.get(plain) ?? roots(plain)[0] ?? plain
      for (const other of others) {
        if (!translated.has(other)) translated.set(other, likeliest)
        if (language === 'en' && !english.has(other)) english.set(other, likeliest)
      }
    }
  }
  const remembered = new Map<string, WordForms>()
  const compute = (word: string): WordForms => {
    const known = plainOf.get(word)
    const wordRoots = roots(word)
    const forms = new Set([word])
    if (known !== undefined) forms.add(known)
    let fromRoot: string | undefined
    for (const root of wordRoots) {
      forms.add(root)
      const plain = plainOf.get(root)
      if (plain !== undefined) {
        forms.add(plain)
        fromRoot ??= plain
      }
    }
    const plain =
      known ?? translated.get(word) ?? withoutEnding(word, english) ?? fromRoot ?? wordRoots[0] ?? word
    return { plain, forms: NO_FORMS.has(word) ? [word] : [...forms] }
  }
  return {
    forms: word => {
      const before = remembered.get(word)
      if (before !== undefined) return before
      if (remembered.size >= REMEMBERED) remembered.clear()
      const made = compute(word)
      remembered.set(word, made)
      return made
    },
    list: name => lists.get(name),
  }
}

/** English endings and what may have stood in their place. */
const ENGLISH_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
]
const SHORTEST_ENGLISH = 3

function withoutEnding(word: string, plain: ReadonlyMap<string, string>): string | undefined {
  for (const [ending, before] of ENGLISH_ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_ENGLISH) continue
    for (const letter of before) {
      const found = plain.get(word.slice(0, -ending.length) + letter)
      if (found !== undefined) return found
    }
  }
  return undefined
}
