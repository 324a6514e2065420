/** Documents by their terms, weighed by how rare a term is; compares a query with all of them at once. */
export interface VectorIndex {
  /** Cosine of the query with every document, 0 to 1, in the order the documents were given. */
  readonly cosines: (query: readonly string[]) => Float32Array
  /** Cosine of any two texts, as if they were documents, by their terms. */
  readonly between: (a: readonly string[], b: readonly string[]) => number
  /** How rare a term is (ln of documents per occurrence); an unknown term is the rarest. */
  readonly rarity: (term: string) => number
}

interface Posting {
  readonly documents: Uint16Array
  readonly weights: Float32Array
}

/** A term in more than this share of the documents tells them apart too little to be worth the time. */
const TOO_COMMON = 0.2

/**
 * An inverted index with tf-idf weights (sublinear term frequency, smoothed idf, cosine normalisation; Manning,
 * Raghavan & Schütze, Introduction to Information Retrieval, ch. 6).
 * @param documents each as its terms, repeated as often as they count; at most 65,535
 */
export function createVectorIndex(documents: readonly (readonly string[])[]): VectorIndex {
  const counts = documents.map(countTerms)
  const documentFrequency = new Map<string, number>()
  for (const terms of counts) {
    for (const term of terms.keys()) documentFrequency.set(term, (documentFrequency.get(term) ?? 0) + 1)
  }
  const rarity = (term: string) =>
    Math.log((documents.length + 1) / ((documentFrequency.get(term) ?? 0) + 0.5))
  const postings = invert(
    counts.map(terms => weigh(terms, rarity)),
    documents.length * TOO_COMMON,
  )

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
      const sums = new Float32Array(documents.length)
      for (const [term, weight] of weigh(countTerms(query), rarity)) {
        const posting = postings.get(term)
        if (posting) add(sums, posting, weight)
      }
      return sums
    },
  }
}

function add(sums: Float32Array, { documents, weights }: Posting, weight: number): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0
    sums[document] = (sums[document] ?? 0) + weight * (weights[at] ?? 0)
  }
}

function invert(weighed: readonly (readonly [string, number][])[], most: number): Map<string, Posting> {
  const lists = new Map<string, { document: number; weight: number }[]>()
  weighed.forEach((terms, document) => {
    for (const [term, weight] of terms) {
      const list = lists.get(term)
      if (list) list.push({ document, weight })
      else lists.set(term, [{ document, weight }])
    }
  })
  const postings = new Map<string, Posting>()
  for (const [term, list] of lists) {
    if (list.length > most) continue
    postings.set(term, {
      documents: Uint16Array.from(list, ({ document }) => document),
      weights: Float32Array.from(list, ({ weight }) => weight),
    })
  }
  return postings
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function weigh(counts: ReadonlyMap<string, number>, rarity: (term: string) => number): [string, number][] {
  const weighed = [...counts].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * rarity(term),
  ])
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return weighed.map(([term, weight]) => [term, weight / length])
}
