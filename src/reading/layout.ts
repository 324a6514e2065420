import type { Glyph } from './glyphs.ts'

/** How the letters of a picture lie. */
export interface Layout {
  /** Letters found. */
  readonly letters: number
  /** Height of a usual letter in pixels, 0 without letters. */
  readonly textHeight: number
  /** By how many degrees, clockwise, the lines of text are turned; 0 when it cannot be told. */
  readonly tilt: number
  /** Whether the lines seem to run up or down: the picture lies on its side. */
  readonly sideways: boolean
}

const FEWEST_FOR_TILT = 40
const STEEPEST = 12
const SURE = 1.15

/** Tells how tall the letters are and how the lines tilt, from the letters' boxes. */
export function layoutOf(glyphs: readonly Glyph[]): Layout {
  const heights = glyphs.map(({ top, bottom }) => bottom - top).toSorted((a, b) => a - b)
  const textHeight = heights[Math.floor(heights.length / 2)] ?? 0
  const letters = glyphs.filter(({ top, bottom }) => {
    const tall = bottom - top
    return tall > textHeight * 0.6 && tall < textHeight * 1.8
  })
  return {
    letters: letters.length,
    textHeight,
    tilt: letters.length < FEWEST_FOR_TILT ? 0 : tiltOf(letters, textHeight),
    sideways: letters.length >= FEWEST_FOR_TILT && isSideways(letters, textHeight),
  }
}

/**
 * The angle at which the feet of the letters fall together best: a projection profile (Postl, 1986) over the
 * boxes instead of the pixels. Half a degree at a time, then a tenth.
 */
function tiltOf(letters: readonly Glyph[], textHeight: number): number {
  const bin = Math.max(1, textHeight / 4)
  const level = sharpness(letters, 0, bin)
  const coarse = best(letters, bin, -STEEPEST, STEEPEST, 0.5)
  const fine = best(letters, bin, coarse.angle - 0.5, coarse.angle + 0.5, 0.1)
  return fine.sharpness > level * SURE ? fine.angle : 0
}

/** Whether the letters stand in columns rather than in rows: their left or right sides fall together better than their feet. */
function isSideways(letters: readonly Glyph[], textHeight: number): boolean {
  const bin = Math.max(1, textHeight / 4)
  const [top, bottom, left, right] = (['top', 'bottom', 'left', 'right'] as const).map(side =>
    together(letters.map(letter => Math.round(letter[side] / bin))),
  )
  return Math.max(left ?? 0, right ?? 0) > Math.max(top ?? 0, bottom ?? 0)
}

function best(letters: readonly Glyph[], bin: number, from: number, to: number, step: number) {
  let winner = { angle: 0, sharpness: 0 }
  for (let angle = from; angle <= to + step / 2; angle += step) {
    const score = sharpness(letters, angle, bin)
    if (score > winner.sharpness) winner = { angle, sharpness: score }
  }
  return winner
}

function sharpness(letters: readonly Glyph[], degrees: number, bin: number): number {
  const sin = Math.sin((degrees * Math.PI) / 180)
  const cos = Math.cos((degrees * Math.PI) / 180)
  return together(
    letters.map(({ left, right, bottom }) => Math.round((bottom * cos - ((left + right) / 2) * sin) / bin)),
  )
}

/** The sum of squared counts: the larger, the more the places fall together. */
function together(places: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts.values().reduce((sum, count) => sum + count * count, 0)
}
