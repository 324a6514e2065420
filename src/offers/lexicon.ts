import { roots } from './stem.ts'

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

const REMEMBERED = 50_000

/**
 * Builds the lexicon from what `content/signals/words.yaml` holds.
 * @param same plain Indonesian word → words of other languages, slang and spellings that mean it
 * @param lists name → words, without the @
 */
export function createLexicon(
  same: ReadonlyMap<string, readonly string[]>,
  lists: ReadonlyMap<string, readonly string[]>,
): Lexicon {
  const plainOf = new Map<string, string>()
  for (const [plain, others] of same) {
    plainOf.set(plain, plain)
    for (const other of others) if (!plainOf.has(other)) plainOf.set(other, plain)
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
    const plain = known ?? fromRoot ?? wordRoots[0] ?? word
    return { plain, forms: [...forms] }
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
