/** Where each of them stands in the list. */
export function placesBy(list: readonly Iterable<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, each] of list.entries())
    for (const one of each) {
      const others = places.get(one)
      if (others) others.push(at)
      else places.set(one, [at])
    }
  return places
}
