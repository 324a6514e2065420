/**
 * Works through a list with so many at the same time.
 * @returns the results in the order of the list
 * @throws the first error of `work`
 */
export async function atOnce<T, R>(
  most: number,
  list: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(list.length)
  let next = 0
  const worker = async () => {
    while (next < list.length) {
      const at = next++
      const item = list[at]
      if (item !== undefined) results[at] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, worker))
  return results
}
