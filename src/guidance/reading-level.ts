/**
 * Sentences that are long to read, of a text that people read on a small screen. Plain-language guides ask for 15 to 20
 * words on average and no more than 25 (Plain Writing at plainlanguage.gov; Pedoman EYD gives no number).
 * @param most words a sentence may have
 * @returns the sentences with more, as they stand
 */
export function longSentences(text: string, most: number): string[] {
  return text
    .split(/(?<=[.!?])["”)]?\s|\n|[:;]\s/)
    .map(sentence => sentence.trim())
    .filter(sentence => wordsIn(sentence) > most)
}

/** Words a person reads; marks, emoji and numbers in places to fill do not count. */
export function wordsIn(sentence: string): number {
  return (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length
}
