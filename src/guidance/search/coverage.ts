import type { Bag } from './vocabulary.ts'

/** How rare a term is, by its number. */
export type Rarity = (term: number) => number

/** How much a text says: the rarity of its different terms together. */
export function massOf({ numbers }: Bag, rarity: Rarity): number {
  let sum = 0
  for (const term of numbers) sum += rarity(term)
  return sum
}

/** The share of the query's terms, weighed by rarity, that one document contains. */
export function coveredBy(query: Bag, document: Bag, rarity: Rarity): number {
  const held = new Set(document.numbers)
  let sum = 0
  for (const term of query.numbers) if (term >= 0 && held.has(term)) sum += rarity(term)
  return sum / (massOf(query, rarity) || 1)
}

/** For each document the share of a query's terms, weighed by rarity, that it contains; written into again by the next call. */
export type Coverage = (query: Bag, rarity: Rarity) => Float32Array

/** @param documents whose terms are looked up */
export function createCoverage(documents: readonly Bag[]): Coverage {
  /** By term. */
  const holders = new Map<number, number[]>()
  for (const [document, { numbers }] of documents.entries()) {
    for (const term of numbers) {
      const list = holders.get(term)
      if (list) list.push(document)
      else holders.set(term, [document])
    }
  }
  const shares = new Float32Array(documents.length)
  return (query, rarity) => {
    shares.fill(0)
    const all = massOf(query, rarity) || 1
    for (const term of query.numbers) {
      const share = rarity(term) / all
      for (const document of holders.get(term) ?? []) shares[document] = (shares[document] as number) + share
    }
    return shares
  }
}
