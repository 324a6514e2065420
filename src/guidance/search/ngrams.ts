/** Neighbouring pairs of terms: `boleh pakai paspor` → `boleh_pakai`, `pakai_paspor`. */
export function pairs(terms: readonly string[]): string[] {
  return terms.slice(1).map((term, index) => `${terms[index]}_${term}`)
}

/** Letters beyond ASCII share this many codes from 128 on: rare in what we read, they are hardly ever taken for others. */
const OTHERS = 127

/**
 * The runs of three and four letters in a text, word edges marked, which spelling mistakes leave mostly alone. Each run
 * is one whole number of 32 bits, a byte for each letter: quicker to look up than a piece of text.
 */
export function letterRuns(words: readonly string[]): number[] {
  const text = ` ${words.join(' ')} `
  const runs: number[] = []
  let run = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    run = (run << 8) | (code < 128 ? code : 128 + (code % OTHERS))
    if (at > 2) runs.push((run >> 8) & 0xffffff, run)
  }
  if (text.length > 2) runs.push(run & 0xffffff)
  return runs
}
