/** Finds the phrases that stand in a row of words, and tells what each of them means. */
export type FindPhrases<T> = (words: readonly string[]) => Set<T>

/** @param phrases each as its words, with what it means; one without words stands nowhere */
export function createPhrases<T>(
  phrases: Iterable<readonly [words: readonly string[], means: T]>,
): FindPhrases<T> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly means: T }[]>()
  for (const [words, means] of phrases) {
    const [first] = words
    if (first === undefined) continue
    const others = byFirst.get(first)
    if (others) others.push({ words, means })
    else byFirst.set(first, [{ words, means }])
  }
  return words => {
    const found = new Set<T>()
    words.forEach((word, at) => {
      for (const phrase of byFirst.get(word) ?? []) {
        if (phrase.words.every((part, offset) => words[at + offset] === part)) found.add(phrase.means)
      }
    })
    return found
  }
}
