/** A figure with what it counts: `5 juta`, `HK$5.100`, `30 hari`. */
export interface Measure {
  /** As `figureOf` tells it. */
  readonly figure: string
  /** As it stands in the text. */
  readonly written: string
}

/** In words and figures: "5–7 juta", "3 sampai 6 bulan" say the unit of both. */
const REACH = 3

/** A figure however its thousands and decimals are written: `5.100` and `5,100` are the same, `1,5` and `15` are not. */
export function figureOf(piece: string): string {
  const [first = '', ...rest] = piece.split(/[.,]+/).filter(digits => digits !== '')
  return rest.reduce((value, digits) => value + (digits.length === 3 ? '' : '.') + digits, first)
}

/**
 * The first figure of a text whose unit is not that of the same figure in what was given ("30 tahun" where it says
 * "30 hari"), or null. A figure without a unit beside it is not looked at here.
 * @param units groups of words that mean the same unit or currency, in any language, lower-case
 */
export function wrongMeasure(
  text: string,
  given: string,
  units: readonly (readonly string[])[],
): Measure | null {
  const unitOf = new Map(units.flatMap((words, at) => words.map(word => [word, at] as const)))
  const known = piecesOf(given)
  const near = new Set<string>()
  known.forEach((piece, at) => {
    if (!isFigure(piece)) return
    const before = known.slice(Math.max(0, at - REACH), at).filter(isSign)
    for (const other of [...before, ...known.slice(at + 1, at + REACH + 1)]) {
      const unit = unitOf.get(other)
      if (unit !== undefined) near.add(`${figureOf(piece)} ${unit}`)
    }
  })
  const said = piecesOf(text)
  for (const [at, piece] of said.entries()) {
    if (!isFigure(piece)) continue
    const after = said[at + 1]
    // A word between two figures may belong to the second: "UU 18 tahun 2017".
    const unit = isFigure(said[at + 2] ?? '') ? undefined : unitOf.get(after ?? '')
    const figure = figureOf(piece)
    if (unit !== undefined && !near.has(`${figure} ${unit}`)) return { figure, written: `${piece} ${after}` }
    const before = said[at - 1] ?? ''
    const currency = isSign(before) ? unitOf.get(before) : undefined
    if (currency !== undefined && !near.has(`${figure} ${currency}`))
      return { figure, written: `${before}${piece}` }
  }
  return null
}

/** Written before its figure: `HK$`, `Rp`, `RM`. */
const isSign = (piece: string) => !/^\p{L}{4}/u.test(piece)
const isFigure = (piece: string) => /^\d/.test(piece)

/** Words, currency signs and figures in a row. */
function piecesOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\d(?:[\d.,]*\d)?|\p{L}+\$?|[%$€£¥₩]/gu) ?? []
  )
}
