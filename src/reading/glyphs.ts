import type { Grey } from './types.ts'

/** A connected patch of ink about as large as a letter: its box, in pixels, `bottom` and `right` exclusive. */
export interface Glyph {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const SMALLEST = 5
const WIDEST = 4
const DARKER = 0.85

/**
 * Finds the letter-sized patches of dark ink on a lighter ground.
 * Ink is what is clearly darker than its neighbourhood (Bradley and Roth, "Adaptive Thresholding Using the
 * Integral Image", 2007), so that shadows and gradients do not matter; patches are joined run by run.
 */
export function findGlyphs(picture: Grey): readonly Glyph[] {
  const { width, height } = picture
  const sums = integral(picture)
  const half = Math.max(8, Math.round(width / 40))
  const boxes = new Boxes()
  let above: Run[] = []
  for (let y = 0; y < height; y++) {
    const runs = inkRuns(picture, sums, half, y)
    let first = 0
    for (const run of runs) {
      while (first < above.length && (above[first]?.end ?? 0) < run.start) first++
      for (let i = first; i < above.length; i++) {
        const touching = above[i]
        if (!touching || touching.start > run.end) break
        run.box = run.box < 0 ? boxes.root(touching.box) : boxes.join(run.box, touching.box)
      }
      if (run.box < 0) run.box = boxes.open(y)
      boxes.grow(run.box, run.start, run.end, y)
    }
    above = runs
  }
  return boxes.all().filter(({ left, right, top, bottom }) => {
    const tall = bottom - top
    const wide = right - left
    return tall >= SMALLEST && tall < height / 5 && wide < tall * WIDEST && wide > tall / 12
  })
}

interface Run {
  readonly start: number
  readonly end: number
  box: number
}

/** `sums[(y + 1) * (width + 1) + x + 1]` is the sum of all pixels above and left of (x, y), itself included. */
function integral({ data, width, height }: Grey): Uint32Array {
  const sums = new Uint32Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row
    }
  }
  return sums
}

function inkRuns({ data, width, height }: Grey, sums: Uint32Array, half: number, y: number): Run[] {
  const runs: Run[] = []
  const top = Math.max(0, y - half) * (width + 1)
  const bottom = Math.min(height, y + half + 1) * (width + 1)
  const rows = (bottom - top) / (width + 1)
  let start = -1
  for (let x = 0; x <= width; x++) {
    let ink = false
    if (x < width) {
      const left = Math.max(0, x - half)
      const right = Math.min(width, x + half + 1)
      const sum =
        (sums[bottom + right] ?? 0) -
        (sums[bottom + left] ?? 0) -
        (sums[top + right] ?? 0) +
        (sums[top + left] ?? 0)
      ink = (data[y * width + x] ?? 0) * rows * (right - left) < sum * DARKER
    }
    if (ink && start < 0) start = x
    if (!ink && start >= 0) {
      runs.push({ start, end: x, box: -1 })
      start = -1
    }
  }
  return runs
}

/** Boxes that may turn out to be one: a union-find over flat arrays, for pictures with a million specks. */
class Boxes {
  readonly #parent: number[] = []
  readonly #left: number[] = []
  readonly #right: number[] = []
  readonly #top: number[] = []
  readonly #bottom: number[] = []

  open(y: number): number {
    this.#parent.push(this.#parent.length)
    this.#left.push(Number.MAX_SAFE_INTEGER)
    this.#right.push(0)
    this.#top.push(y)
    this.#bottom.push(y)
    return this.#parent.length - 1
  }

  root(box: number): number {
    let at = box
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up
      at = up
    }
    return at
  }

  join(one: number, other: number): number {
    const a = this.root(one)
    const b = this.root(other)
    if (a === b) return a
    this.#parent[b] = a
    this.grow(a, this.#left[b] ?? 0, this.#right[b] ?? 0, (this.#bottom[b] ?? 1) - 1)
    this.#top[a] = Math.min(this.#top[a] ?? 0, this.#top[b] ?? 0)
    return a
  }

  grow(box: number, left: number, right: number, y: number): void {
    const at = this.root(box)
    this.#left[at] = Math.min(this.#left[at] ?? left, left)
    this.#right[at] = Math.max(this.#right[at] ?? right, right)
    this.#bottom[at] = Math.max(this.#bottom[at] ?? 0, y + 1)
  }

  all(): Glyph[] {
    return this.#parent.flatMap((parent, box) =>
      parent === box
        ? [
            {
              left: this.#left[box] ?? 0,
              right: this.#right[box] ?? 0,
              top: this.#top[box] ?? 0,
              bottom: this.#bottom[box] ?? 0,
            },
          ]
        : [],
    )
  }
}
