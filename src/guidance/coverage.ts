/** The share of the query's terms, weighed by rarity, that one document contains. */
export function coveredBy(
  query: readonly string[],
  document: readonly string[],
  rarity: (term: string) => number,
): number {
  const weight = (terms: readonly string[]) => terms.reduce((sum, term) => sum + rarity(term), 0)
  const terms = [...new Set(query)]
  const held = new Set(document)
  return weight(terms.filter(term => held.has(term))) / (weight(terms) || 1)
}

/** For each document the share of a query's terms, weighed by rarity, that it contains. */
export function createCoverage(
  documents: readonly (readonly string[])[],
  rarity: (term: string) => number,
): (query: readonly string[]) => Float32Array {
  const holders = new Map<string, Set<number>>()
  documents.forEach((terms, document) => {
    for (const term of terms) holders.set(term, (holders.get(term) ?? new Set()).add(document))
  })
  return query => {
    const shares = new Float32Array(documents.length)
    const terms = [...new Set(query)]
    const all = terms.reduce((sum, term) => sum + rarity(term), 0) || 1
    for (const term of terms) {
      const share = rarity(term) / all
      for (const document of holders.get(term) ?? []) shares[document] = (shares[document] ?? 0) + share
    }
    return shares
  }
}
