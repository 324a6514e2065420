/**
 * Keeps what was found in the last text at hand: of one message several steps ask for the same in a row.
 * @param find is pure
 */
export function lastKept<Found>(find: (text: string) => Found): (text: string) => Found {
  let last: { readonly text: string; readonly found: Found } | undefined
  return text => {
    if (last === undefined || last.text !== text) last = { text, found: find(text) }
    return last.found
  }
}
