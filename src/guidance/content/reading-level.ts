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

/** Letters above which a word is long (Björnsson). */
const SHORT_WORD = 6
/** Addresses and e-mails are not read as words. */
const ADDRESS = /\S+@\S+|https?:\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g

/**
 * How hard a text is to read, by LIX (C. H. Björnsson, Läsbarhet, 1968): the mean number of words in a sentence and the
 * share of words of more than six letters, added. It counts letters and not syllables, so that one measure holds for
 * languages of different make (Björnsson, Readability of newspapers in 11 languages, Reading Research Quarterly 18,
 * 1983). About 30 is very easy, 40 a story, 50 a newspaper's harder pages, 60 an official paper.
 * @returns LIX; 0 of a text without words
 */
export function lix(text: string): number {
  const plain = text.replace(ADDRESS, '')
  const words = plain.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  if (words.length === 0) return 0
  const sentences = plain.split(/[.!?:;](?=\s|$)|\n/).filter(piece => /\p{L}/u.test(piece)).length
  const long = words.filter(word => word.length > SHORT_WORD).length
  return words.length / sentences + (100 * long) / words.length
}
