import type { Pieces } from './pieces.ts'
import type { Bag, Vocabulary } from './vocabulary.ts'

/** Documents by their terms, weighed by how rare a term is; compares a query with all of them at once. */
export interface VectorIndex {
  /**
   * Cosine of the query with every document, 0 to 1, in the order the documents were given. The array is this index's
   * own: the next call writes into it again.
   */
  readonly cosines: (query: Bag) => Float32Array
  /** Cosine of any two texts, as if they were documents. */
  readonly between: (a: Bag, b: Bag) => number
  /** How rare a term is (ln of documents per occurrence), by its number; one without a number is the rarest. */
  readonly rarity: (number: number) => number
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
 * @param vocabulary learns them
 * @param counts whether a document, by its place, tells how rare a term is; those that do not change no other's cosine
 */
export function* buildVectorIndex<Term extends string | number>(
  documents: Iterable<readonly Term[]>,
  vocabulary: Vocabulary<Term>,
  counts: (document: number) => boolean = () => true,
): Pieces<VectorIndex> {
  const contents: { terms: Uint32Array; counts: Float32Array }[] = []
  for (const document of documents) {
    const { numbers, counts: times } = vocabulary.learn(document)
    contents.push({ terms: Uint32Array.from(numbers), counts: Float32Array.from(times) })
    if (contents.length % PIECE === 0) yield
  }
  const counted = contents.filter((_, document) => counts(document))
  const size = counted.length
  const holders = frequencies(contents, vocabulary.size())
  const frequency = frequencies(counted, vocabulary.size())
  const rarities = Float64Array.from(frequency, count => Math.log((size + 1) / (count + 0.5)))
  const unknown = Math.log((size + 1) / 0.5)
  const rarity = (term: number) => rarities[term] ?? unknown

  // Postings of a term stand from starts[term] to starts[term + 1]; those of a term that is too common are left out.
  const starts = new Uint32Array(frequency.length + 1)
  holders.forEach((count, term) => {
    starts[term + 1] = (starts[term] ?? 0) + ((frequency[term] ?? 0) > size * TOO_COMMON ? 0 : count)
  })
  const owners = new Uint16Array(starts[frequency.length] ?? 0)
  const weights = new Float32Array(owners.length)
  const next = starts.slice()
  for (const [document, { terms, counts }] of contents.entries()) {
    let squares = 0
    for (let at = 0; at < terms.length; at++) squares += weightOf(counts[at], rarities[terms[at] ?? 0]) ** 2
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      if ((frequency[term] ?? 0) > size * TOO_COMMON) continue
      const place = next[term] ?? 0
      owners[place] = document
      weights[place] = weightOf(counts[at], rarities[term]) / length
      next[term] = place + 1
    }
    if (document % PIECE === 0) yield
  }

  const sums = new Float32Array(contents.length)
  const weigh = ({ numbers, counts }: Bag) => {
    const strengths = new Float64Array(numbers.length)
    let squares = 0
    for (let at = 0; at < strengths.length; at++) {
      const strength = weightOf(counts[at], rarity(numbers[at] as number))
      strengths[at] = strength
      squares += strength * strength
    }
    const length = Math.sqrt(squares) || 1
    for (let at = 0; at < strengths.length; at++) strengths[at] = (strengths[at] as number) / length
    return strengths
  }
  return {
    rarity,
    between(a, b) {
      const ours = weigh(a)
      const theirs = weigh(b)
      // A term without a number of its own is in no other text.
      return a.numbers.reduce((sum, term, at) => {
        const other = term < 0 ? -1 : b.numbers.indexOf(term)
        return sum + (ours[at] ?? 0) * (theirs[other] ?? 0)
      }, 0)
    },
    cosines(query) {
      sums.fill(0)
      const strengths = weigh(query)
      for (let at = 0; at < strengths.length; at++) {
        const term = query.numbers[at] as number
        if (term < 0) continue
        const weight = strengths[at] as number
        const end = starts[term + 1] ?? 0
        for (let place = starts[term] ?? 0; place < end; place++) {
          const owner = owners[place] as number
          sums[owner] = (sums[owner] as number) + weight * (weights[place] as number)
        }
      }
      return sums
    },
  }
}

/** How many documents hold each term, by its number. */
function frequencies(documents: readonly { readonly terms: Uint32Array }[], terms: number): Uint32Array {
  const frequency = new Uint32Array(terms)
  for (const document of documents)
    for (const term of document.terms) frequency[term] = (frequency[term] ?? 0) + 1
  return frequency
}

function weightOf(count: number | undefined, rarity: number | undefined): number {
  return count === 1 ? (rarity ?? 0) : (1 + Math.log(count ?? 1)) * (rarity ?? 0)
}
