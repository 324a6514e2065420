/** Units of a row that stand in one number. */
export const UNITS_A_NUMBER = 4

/** Added to each weight (-127 to 127), so that no sum of them runs into its neighbour with a sign. */
const BIAS = 128
/** The first and third of four bytes, each with room above it: two units grow with one addition. */
const TWO_OF_FOUR = 0x00ff00ff
const LOW = 0xffff
/** So many bytes fit into the room of one sum: 256 × 255 < 65,536. */
const MOST_ADDED = 256

/** Weights as they are in the file, four to a number. */
export function packRows(rows: Int8Array): Int32Array {
  const packed = new Int32Array(rows.length / UNITS_A_NUMBER)
  for (let i = 0; i < packed.length; i++) {
    const at = i * UNITS_A_NUMBER
    packed[i] =
      ((rows[at] as number) + BIAS) |
      (((rows[at + 1] as number) + BIAS) << 8) |
      (((rows[at + 2] as number) + BIAS) << 16) |
      (((rows[at + 3] as number) + BIAS) << 24)
  }
  return packed
}

/** A weight of a row. */
export function weightOf(packed: Int32Array, units: number, row: number, unit: number): number {
  const at = row * units + unit
  return (((packed[at >>> 2] as number) >>> ((at & 3) << 3)) & 0xff) - BIAS
}

/** The weights of a row, each times what its unit counts, added up. */
export function weighed(packed: Int32Array, row: number, counts: Float64Array): number {
  const start = row * counts.length
  let sum = 0
  let four = 0
  for (let unit = 0; unit < counts.length; unit++) {
    four = unit % UNITS_A_NUMBER === 0 ? (packed[(start + unit) / UNITS_A_NUMBER] as number) : four >>> 8
    sum += ((four & 0xff) - BIAS) * (counts[unit] as number)
  }
  return sum
}

/** Adds rows up, each times a strength; one for all messages, as work is synchronous. */
export interface RowSums {
  /** Notes a row to be added. */
  readonly add: (row: number, strength: number) => void
  /** The sums by unit of what was noted, and nothing noted for the next message. */
  readonly take: () => Float64Array
}

/**
 * Rows of one strength, which most features of a group share, are added as whole numbers, two units at a time, and
 * multiplied once: a quarter of the work of adding unit by unit, in the innermost loop of every check. The first number of
 * each row is fetched when it is noted: rows lie far apart in memory, and so little work between them lets the processor
 * fetch many at once.
 * @param most rows that a message may have
 */
export function createRowSums(packed: Int32Array, units: number, most: number): RowSums {
  const numbers = units / UNITS_A_NUMBER
  const starts = new Int32Array(most)
  const firsts = new Int32Array(most)
  const strengths = new Float32Array(most)
  let noted = 0
  /** Of the first and third unit of each number, and of the second and fourth. */
  const odd = new Int32Array(numbers)
  const even = new Int32Array(numbers)

  const addNumber = (i: number, four: number): void => {
    odd[i] = ((odd[i] as number) + (four & TWO_OF_FOUR)) | 0
    even[i] = ((even[i] as number) + ((four >>> 8) & TWO_OF_FOUR)) | 0
  }
  const close = (sums: Float64Array, added: number, strength: number): void => {
    const bias = BIAS * added
    for (let i = 0; i < numbers; i++) {
      const first = odd[i] as number
      const second = even[i] as number
      const at = i * UNITS_A_NUMBER
      sums[at] = (sums[at] as number) + ((first & LOW) - bias) * strength
      sums[at + 1] = (sums[at + 1] as number) + ((second & LOW) - bias) * strength
      sums[at + 2] = (sums[at + 2] as number) + ((first >>> 16) - bias) * strength
      sums[at + 3] = (sums[at + 3] as number) + ((second >>> 16) - bias) * strength
      odd[i] = 0
      even[i] = 0
    }
  }
  return {
    add(row, strength) {
      if (noted === most) return
      const start = row * numbers
      starts[noted] = start
      firsts[noted] = packed[start] as number
      strengths[noted] = strength
      noted += 1
    },
    take() {
      const sums = new Float64Array(units)
      let added = 0
      for (let at = 0; at < noted; at++) {
        const strength = strengths[at] as number
        addNumber(0, firsts[at] as number)
        const start = starts[at] as number
        for (let i = 1; i < numbers; i++) addNumber(i, packed[start + i] as number)
        added += 1
        if (at + 1 === noted || strengths[at + 1] !== strength || added === MOST_ADDED) {
          close(sums, added, strength)
          added = 0
        }
      }
      noted = 0
      return sums
    },
  }
}
