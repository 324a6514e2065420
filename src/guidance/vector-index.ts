import type { Pieces } from './pieces.ts'

/** Documents by their terms, weighed by how rare a term is; compares a query with all of them at once. */
export interface VectorIndex {
  /** Cosine of the query with every document, 0 to 1, in the order the documents were given. */
  readonly cosines: (query: readonly string[]) => Float32Array
  /** Cosine of any two texts, as if they were documents, by their terms. */
  readonly between: (a: readonly string[], b: readonly string[]) => number
  /** How rare a term is (ln of documents per occurrence); an unknown term is the rarest. */
  readonly rarity: (term: string) => number
}

/** A term in more than this share of the documents tells them apart too little to be worth the time. */
const TOO_COMMON = 0.2
/** Documents read in one piece. */
const PIECE = 32

/**
 * An inverted index with tf-idf weights (sublinear term frequency, smoothed idf, cosine normalisation; Manning,
 * Raghavan & Schütze, Introduction to Information Retrieval, ch. 6). Kept in flat arrays: a map for every document
 * took most of the memory of the whole bot. In pieces, for it takes a while.
 * @param documents each as its terms, repeated as often as they count; at most 65,535. Read once, one at a time.
 */
export function* buildVectorIndex(documents: Iterable<readonly string[]>): Pieces<VectorIndex> {
  const ids = new Map<string, number>()
  const frequency: number[] = []
  const contents: { terms: Uint32Array; counts: Float32Array }[] = []
  for (const document of documents) {
    const counts = countTerms(document)
    const terms = new Uint32Array(counts.size)
    let at = 0
    for (const term of counts.keys()) {
      const id = ids.get(term) ?? ids.size
      if (id === ids.size) ids.set(term, id)
      frequency[id] = (frequency[id] ?? 0) + 1
      terms[at] = id
      at += 1
    }
    contents.push({ terms, counts: Float32Array.from(counts.values()) })
    if (contents.length % PIECE === 0) yield
  }
  const size = contents.length
  const rarities = Float64Array.from(frequency, count => Math.log((size + 1) / (count + 0.5)))
  const unknown = Math.log((size + 1) / 0.5)
  const rarity = (term: string) => rarities[ids.get(term) ?? -1] ?? unknown

  // Postings of a term stand from starts[id] to starts[id + 1]; those of a term that is too common are left out.
  const starts = new Uint32Array(frequency.length + 1)
  frequency.forEach((count, id) => {
    starts[id + 1] = (starts[id] ?? 0) + (count > size * TOO_COMMON ? 0 : count)
  })
  const owners = new Uint16Array(starts[frequency.length] ?? 0)
  const weights = new Float32Array(owners.length)
  const next = starts.slice()
  for (const [document, { terms, counts }] of contents.entries()) {
    let squares = 0
    for (let at = 0; at < terms.length; at++) squares += weightOf(counts[at], rarities[terms[at] ?? 0]) ** 2
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < terms.length; at++) {
      const id = terms[at] ?? 0
      if ((frequency[id] ?? 0) > size * TOO_COMMON) continue
      const place = next[id] ?? 0
      owners[place] = document
      weights[place] = weightOf(counts[at], rarities[id]) / length
      next[id] = place + 1
    }
    if (document % PIECE === 0) yield
  }

  return {
    rarity,
    between(a, b) {
      const other = new Map(weigh(countTerms(b), rarity))
      return weigh(countTerms(a), rarity).reduce(
        (sum, [term, weight]) => sum + weight * (other.get(term) ?? 0),
        0,
      )
    },
    cosines(query) {
      const counts = countTerms(query)
      const known = new Int32Array(counts.size)
      const strengths = new Float64Array(counts.size)
      let squares = 0
      let at = 0
      for (const [term, count] of counts) {
        const id = ids.get(term) ?? -1
        const strength = weightOf(count, id < 0 ? unknown : rarities[id])
        squares += strength * strength
        known[at] = id
        strengths[at] = strength
        at += 1
      }
      const length = Math.sqrt(squares) || 1
      const sums = new Float32Array(size)
      for (let term = 0; term < known.length; term++) {
        const id = known[term] ?? -1
        if (id < 0) continue
        const weight = (strengths[term] ?? 0) / length
        const end = starts[id + 1] ?? 0
        for (let place = starts[id] ?? 0; place < end; place++) {
          const owner = owners[place] as number
          sums[owner] = (sums[owner] as number) + weight * (weights[place] as number)
        }
      }
      return sums
    },
  }
}

function weightOf(count: number | undefined, rarity: number | undefined): number {
  return count === 1 ? (rarity ?? 0) : (1 + Math.log(count ?? 1)) * (rarity ?? 0)
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function weigh(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): [string, number][] {
  const weighed = [...counts].map(([term, count]): [string, number] => [term, weightOf(count, rarity(term))])
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return weighed.map(([term, weight]) => [term, weight / length])
}
