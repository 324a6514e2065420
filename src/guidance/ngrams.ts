/** Neighbouring pairs of terms: `boleh pakai paspor` → `boleh_pakai`, `pakai_paspor`. */
export function pairs(terms: readonly string[]): string[] {
  return terms.slice(1).map((term, index) => `${terms[index]}_${term}`)
}

/** The runs of three and four letters in a text, word edges marked, which spelling mistakes leave mostly alone. */
export function letterRuns(words: readonly string[]): string[] {
  const text = ` ${words.join(' ')} `
  const runs: string[] = []
  for (let start = 0; start < text.length - 2; start++) {
    runs.push(text.slice(start, start + 3))
    if (start < text.length - 3) runs.push(text.slice(start, start + 4))
  }
  return runs
}
