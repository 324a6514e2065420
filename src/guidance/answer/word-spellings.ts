/** Words by other ways to write them. */
export type Spellings = ReadonlyMap<string, string>

/** @param ways for each word the other ways to write it */
export function spellingsOf(ways: Readonly<Record<string, readonly string[]>>): Spellings {
  return new Map(Object.entries(ways).flatMap(([word, others]) => others.map(other => [other, word])))
}

/** A word or phrase with each word in its one spelling, as what is said will have it. */
export function inOneSpelling(phrase: string, spellings: Spellings): string {
  return phrase
    .split(' ')
    .map(word => spellings.get(word) ?? word)
    .join(' ')
}

/** "Wkwkwkwk", "hahaha", "hihihi". */
const LAUGH = /^(?:[wk]{4,}|(?:ha|he|hi|hu|xi|wk|kw){2,}[hw]?|lo+l|lmao|ngakak)$/

/**
 * A word as the lists have it, however it is drawn out or cut short: "haloooo", "mlm", "wkwkwkwk"; null where none has it.
 * @param sayable all words of the lists, "haha" among them
 */
export function sayableWord(word: string, sayable: ReadonlySet<string>, spellings: Spellings): string | null {
  const meant = spellings.get(word) ?? word
  if (sayable.has(meant)) return meant
  if (LAUGH.test(word)) return 'haha'
  const once = word.replace(/(\p{L})\1+/gu, '$1')
  const short = spellings.get(once) ?? once
  return sayable.has(short) ? short : null
}
