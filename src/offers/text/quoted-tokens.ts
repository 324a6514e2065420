import type { Reading } from '../read-case.ts'

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201d',
  '\u00ab': '\u00bb',
}
const OPENS_QUOTE = /["\u201c\u201e\u00ab]/g
const SHORTEST_QUOTE = 6
const LONGEST_QUOTE = 400
const MOST_QUOTES = 40

/** A mark for each token: 1 inside quotation marks, where words are told of, not said. Pure; linear. */
export function quotedTokens(reading: Reading): Uint8Array {
  const marks = new Uint8Array(reading.copy.tokens.length)
  const ranges = reading.case.parts.map(part => quotedRanges(part.text))
  if (ranges.every(found => found.length === 0)) return marks
  reading.copy.tokens.forEach((token, at) => {
    const inside = ranges[token.part]?.some(([from, to]) => token.start >= from && token.end <= to)
    if (inside) marks[at] = 1
  })
  return marks
}

/** Where quotes stand in a text, as offsets; bounded, in one pass. */
export function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = []
  const endOf = closings(text)
  OPENS_QUOTE.lastIndex = 0
  while (ranges.length < MOST_QUOTES) {
    const opening = OPENS_QUOTE.exec(text)
    if (opening === null) break
    const at = opening.index
    const end = endOf(QUOTES[opening[0]] ?? '', at + 1)
    if (end < 0 || end > at + LONGEST_QUOTE) continue
    if (end - at > SHORTEST_QUOTE) ranges.push([at, end])
    OPENS_QUOTE.lastIndex = end + 1
  }
  return ranges
}

/**
 * Tells where a closing mark stands next; asked for places further and further on. Each is looked for once from where it
 * stood last: a text of nothing but opening marks would be searched to its end each time.
 */
function closings(text: string): (mark: string, from: number) => number {
  const next = new Map<string, number>()
  return (mark, from) => {
    const known = next.get(mark)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const found = text.indexOf(mark, from)
    next.set(mark, found)
    return found
  }
}
