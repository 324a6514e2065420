/**
 * Keeps what was found for the last text or reading at hand: of one message several steps ask for the same in a row.
 * @param find is pure
 */
export function lastKept<Asked, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  let last: { readonly asked: Asked; readonly found: Found } | undefined
  return asked => {
    if (last === undefined || last.asked !== asked) last = { asked, found: find(asked) }
    return last.found
  }
}
