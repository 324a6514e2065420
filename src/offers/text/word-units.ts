const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => (isLetter(unit) ? 1 : 0))
const OTHER = 1
const LETTER = 2
/** The other units, as far as they were asked for: 0 where one was not. */
const known = new Uint8Array(65_536)

function isLetter(point: number): boolean {
  return /^[\p{L}\p{N}']$/u.test(String.fromCodePoint(point))
}

/** Whether a code unit of a text stands in a word: in a letter, a digit or an apostrophe. */
export function isInWord(text: string, at: number, unit: number): boolean {
  if (unit < 128) return ASCII[unit] === 1
  const kind = known[unit]
  if (kind !== 0) return kind === LETTER
  if (unit >= 0xd800 && unit <= 0xdfff) {
    // Of two units that make one letter, the second looks back.
    const first = unit < 0xdc00 ? at : at - 1
    const point = text.codePointAt(first) ?? 0
    return point > 0xffff && isLetter(point)
  }
  known[unit] = isLetter(unit) ? LETTER : OTHER
  return known[unit] === LETTER
}
