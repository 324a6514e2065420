import { turned, turnedOnly } from './confusables.ts'
import { beginOf, endOf, HIDDEN, LOOKALIKE, type Readable, ReadableBuilder } from './normalise-readable.ts'

const FEWEST_TURNED = 3

/** Is the text written with letters that only make sense upside down? */
export function isTurned(text: string): boolean {
  let found = 0
  for (const char of text)
    if (turnedOnly.has(char.codePointAt(0) ?? 0) && ++found >= FEWEST_TURNED) return true
  return false
}

/**
 * Reads a text from its end, or as someone who turns the page upside down.
 * @param source a reading of the original
 * @param upsideDown whether each letter is turned as well
 */
export function turn(source: Readable, upsideDown: boolean): Readable {
  const { text } = source
  const out = new ReadableBuilder(text.length)
  for (let i = text.length; i > 0; ) {
    const low = text.charCodeAt(i - 1)
    const width = low >= 0xdc00 && low <= 0xdfff && i > 1 ? 2 : 1
    i -= width
    const point = text.codePointAt(i) ?? 0
    const read = (upsideDown ? turned.get(point) : undefined) ?? text.slice(i, i + width)
    out.add(read, beginOf(source, i), endOf(source, i + width - 1), upsideDown ? LOOKALIKE : HIDDEN)
  }
  return out.done()
}
