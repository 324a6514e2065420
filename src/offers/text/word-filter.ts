import { neededWords } from './needed-words.ts'
import { createWordTable, hashed, hashOf, NO_LETTERS } from './word-table.ts'
import { isInWord } from './word-units.ts'

/** What a pattern needs: of each way how many choices of words, and which; null where it needs none. */
export type Needed = Uint16Array | null

/** Words in their plain forms between single spaces. */
export interface Spoken {
  readonly words: string
  readonly count: number
}

/** Tells of many patterns whether a text has the words they need, going through its words once for all of them. */
export interface WordFilter {
  /** Takes in a pattern over words between single spaces. */
  readonly add: (source: string) => Needed
  /** Whether a pattern may stand in a text of words between single spaces. */
  readonly mayStandIn: (needed: Needed, words: string) => boolean
  /** The words of a text in small letters; what is asked of them next is known without going through them again. */
  readonly read: (small: string) => Spoken
}

/** A word that some pattern needs, or that is written in another form. */
interface Known {
  readonly text: string
  readonly plain: string
  /** The choices that it stands in. */
  readonly choices: number[]
}

/**
 * A filter that has no patterns yet.
 * @param spellings words that are written in several ways, each with its plain form
 */
export function createWordFilter(spellings: ReadonlyMap<string, string>): WordFilter {
  const numbers = new Map<string, number>()
  const table = createWordTable<Known>()
  /** For each choice the last text that had one of its words: texts are counted. */
  let metIn = new Int32Array(64)
  let texts = 0
  let latest = ''

  const know = (text: string): Known =>
    table.find(text, 0, text.length, hashOf(text, 0, text.length)) ??
    table.add({ text, plain: spellings.get(text) ?? text, choices: [] })
  for (const [word, plain] of spellings) for (const one of [word, plain]) know(one)
  const numberOf = (oneOf: ReadonlySet<string>): number => {
    const key = [...oneOf].sort().join()
    const there = numbers.get(key)
    if (there !== undefined) return there
    const made = numbers.size
    numbers.set(key, made)
    for (const word of oneOf) know(word).choices.push(made)
    return made
  }
  const meet = ({ choices }: Known): void => {
    for (let i = 0; i < choices.length; i++) metIn[choices[i] as number] = texts
  }
  const goThrough = (words: string): void => {
    latest = words
    texts += 1
    for (let from = 0; from < words.length; ) {
      const space = words.indexOf(' ', from)
      const end = space < 0 ? words.length : space
      const one = table.find(words, from, end, hashOf(words, from, end))
      if (one !== undefined) meet(one)
      from = end + 1
    }
  }
  const hasAnyWay = (needed: Uint16Array): boolean => {
    for (let at = 0; at < needed.length; ) {
      const next = at + 1 + (needed[at] as number)
      at += 1
      while (at < next && metIn[needed[at] as number] === texts) at += 1
      if (at === next) return true
      at = next
    }
    return false
  }
  return {
    add(source) {
      const ways = neededWords(source)
      if (ways === null) return null
      latest = ''
      const needed = Uint16Array.from(ways.flatMap(way => [way.length, ...way.map(numberOf)]))
      if (numbers.size > metIn.length) metIn = new Int32Array(numbers.size * 2)
      return needed
    },
    mayStandIn(needed, words) {
      if (needed === null) return true
      if (words !== latest) goThrough(words)
      return hasAnyWay(needed)
    },
    read(small) {
      texts += 1
      let words = ''
      let count = 0
      /** What of the text is not taken yet: words that stand between single spaces already are taken together. */
      let begun = -1
      let ended = -1
      for (let from = 0; from < small.length; ) {
        let end = from
        let hash = NO_LETTERS
        for (; end < small.length; end++) {
          const unit = small.charCodeAt(end)
          if (!isInWord(small, end, unit)) break
          hash = hashed(hash, unit)
        }
        if (end === from) {
          from += 1
          continue
        }
        const one = table.find(small, from, end, hash)
        const isPlain = one === undefined || one.plain === one.text
        const plain = isPlain ? one : know(one.plain)
        if (plain !== undefined) meet(plain)
        if (begun >= 0 && !(isPlain && from === ended + 1 && small.charCodeAt(ended) === 32)) {
          words += ` ${small.slice(begun, ended)}`
          begun = -1
        }
        if (!isPlain) words += ` ${one.plain}`
        else if (begun < 0) begun = from
        ended = end
        count += 1
        from = end + 1
      }
      if (begun >= 0) words += ` ${small.slice(begun, ended)}`
      latest = count === 0 ? '  ' : `${words} `
      return { words: latest, count }
    },
  }
}
