/**
 * A reading of a text: what it says to an eye, with the way back to the original.
 * Unit `i` of `text` stands for the original units `from[i]` up to `to[i]`; null maps mean "the same place".
 */
export interface Readable {
  readonly text: string
  readonly from: Int32Array | null
  readonly to: Int32Array | null
  /** How unit `i` was hidden: a sum of the marks below; null when nothing was. */
  readonly marks: Uint8Array | null
}

/** Mark: a look-alike letter of another script stood here. */
export const LOOKALIKE = 1
/** Mark: something invisible stood before this letter. */
export const INVISIBLE = 2
/** Mark: this letter was hidden or encoded and could not be read by eye. */
export const HIDDEN = 4

/** @returns the text as it stands, read unit by unit */
export function plainly(text: string): Readable {
  return { text, from: null, to: null, marks: null }
}

/** Original offset where unit `index` begins. */
export function beginOf(readable: Readable, index: number): number {
  return readable.from?.[index] ?? index
}

/** Original offset where unit `index` ends, exclusive. */
export function endOf(readable: Readable, index: number): number {
  return readable.to?.[index] ?? index + 1
}

/** Collects a reading unit by unit, growing as needed. */
export class ReadableBuilder {
  #text = ''
  #from: Int32Array
  #to: Int32Array
  #marks: Uint8Array
  #length = 0

  /** @param expected number of units to make room for */
  constructor(expected: number) {
    this.#from = new Int32Array(expected + 8)
    this.#to = new Int32Array(expected + 8)
    this.#marks = new Uint8Array(expected + 8)
  }

  /** Adds text whose every unit stands for the original `from`–`to`. */
  add(text: string, from: number, to: number, marks: number): void {
    const end = this.#length + text.length
    if (end > this.#from.length) this.#grow(end)
    for (let i = this.#length; i < end; i++) {
      this.#from[i] = from
      this.#to[i] = to
      this.#marks[i] = marks
    }
    this.#text += text
    this.#length = end
  }

  /**
   * Adds units that each stand for themselves in a source.
   * @param text how they read
   * @param at where the first stands in the source
   * @param before marks of the first beside those of the source
   */
  addRun(text: string, source: Readable, at: number, before: number): void {
    const end = this.#length + text.length
    if (end > this.#from.length) this.#grow(end)
    const shift = at - this.#length
    for (let i = this.#length; i < end; i++) {
      this.#from[i] = beginOf(source, i + shift)
      this.#to[i] = endOf(source, i + shift)
      this.#marks[i] = source.marks?.[i + shift] ?? 0
    }
    this.#marks[this.#length] = (this.#marks[this.#length] ?? 0) | before
    this.#text += text
    this.#length = end
  }

  /** @returns what was collected */
  done(): Readable {
    return { text: this.#text, from: this.#from, to: this.#to, marks: this.#marks }
  }

  #grow(needed: number): void {
    const size = needed * 2
    const from = new Int32Array(size)
    from.set(this.#from)
    this.#from = from
    const to = new Int32Array(size)
    to.set(this.#to)
    this.#to = to
    const marks = new Uint8Array(size)
    marks.set(this.#marks)
    this.#marks = marks
  }
}
