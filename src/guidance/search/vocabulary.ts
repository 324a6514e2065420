/** The different terms of a text, in the order in which they first stand there. */
export interface Bag {
  /** Their numbers in the vocabulary; −1 for one that it does not hold. */
  readonly numbers: readonly number[]
  /** How often each occurs. */
  readonly counts: readonly number[]
}

/** Numbers for terms, for several indexes alike: what is looked for is looked up once. */
export interface Vocabulary<Term extends string | number> {
  /** Reads a text's terms. */
  readonly read: (terms: readonly Term[]) => Bag
  /** The same, giving a number to those without one. */
  readonly learn: (terms: readonly Term[]) => Bag
  /** How many terms there are: numbers are below. */
  readonly size: () => number
}

/** An empty vocabulary. */
export function createVocabulary<Term extends string | number>(): Vocabulary<Term> {
  const numbers = new Map<Term, number>()
  /** By number, where a term stands in the bag that is being filled, counted from 1; 0 when it is not in it. */
  let places = new Uint32Array(1_024)

  const fill = (terms: readonly Term[], numberOf: (term: Term) => number): Bag => {
    const bag: { numbers: number[]; counts: number[] } = { numbers: [], counts: [] }
    let strangers: Map<Term, number> | undefined
    for (const term of terms) {
      const number = numberOf(term)
      const place = (number < 0 ? strangers?.get(term) : places[number]) ?? 0
      if (place > 0) {
        bag.counts[place - 1] = (bag.counts[place - 1] ?? 0) + 1
        continue
      }
      bag.numbers.push(number)
      bag.counts.push(1)
      if (number >= 0) places[number] = bag.numbers.length
      else {
        strangers ??= new Map()
        strangers.set(term, bag.numbers.length)
      }
    }
    for (const number of bag.numbers) if (number >= 0) places[number] = 0
    return bag
  }

  const known = (term: Term) => numbers.get(term) ?? -1
  const learnt = (term: Term) => {
    const before = numbers.get(term)
    if (before !== undefined) return before
    const number = numbers.size
    numbers.set(term, number)
    if (number >= places.length) {
      const longer = new Uint32Array(places.length * 2)
      longer.set(places)
      places = longer
    }
    return number
  }
  return {
    read: terms => fill(terms, known),
    learn: terms => fill(terms, learnt),
    size: () => numbers.size,
  }
}
