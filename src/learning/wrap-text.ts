/** Widths of DejaVu Sans in em, by kind of letter: rounded up, so that a line never runs out of its frame. */
const NARROW = /[iljtfrI.,:;'’|!()[\]/ -]/
const WIDE = /[mwMW@%&…—]/
const CAPITAL = /[A-Z0-9]/
const WIDTHS = { narrow: 0.38, wide: 0.98, capital: 0.7, other: 0.61 } as const
/** DejaVu Sans Bold is so much wider. */
const BOLD = 1.12

/** About how wide a line is, in the unit of the font size. @param size font size */
export function widthOf(line: string, size: number, bold = false): number {
  let em = 0
  for (const letter of line) {
    if (NARROW.test(letter)) em += WIDTHS.narrow
    else if (WIDE.test(letter)) em += WIDTHS.wide
    else if (CAPITAL.test(letter)) em += WIDTHS.capital
    else em += WIDTHS.other
  }
  return em * size * (bold ? BOLD : 1)
}

/**
 * Cuts a text into lines that fit a width; a word wider than that is cut itself.
 * @param width in the unit of the font size
 * @param size font size
 */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (candidate: string) => widthOf(candidate, size, bold) <= width
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}
