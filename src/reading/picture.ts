import sharp, { type Sharp } from 'sharp'
import { findGlyphs } from './glyphs.ts'
import { type Layout, layoutOf } from './layout.ts'
import { MAX_PIXELS, WORKING_PIXELS } from './limits.ts'
import type { Grey, Why } from './types.ts'

/** Letters this tall (an x-height; capitals are half as tall again) are read best: about 30 px of type. */
const BEST_LETTER = 20
const MOST_ENLARGED = 2
const LOOK_PIXELS = 2_000_000
const LEAST_TILT = 0.4
const DARK = 110

/** A picture ready for reading, and how its letters lay before it was made ready. */
export interface Page {
  readonly grey: Grey
  readonly layout: Layout
}

// One picture at a time, each read once: libvips needs neither a cache nor a thread for each core.
sharp.cache(false)
sharp.concurrency(1)

/**
 * Decodes a JPEG, PNG, WebP or GIF (its first frame) to grey, upright as its EXIF says, without any metadata.
 * The size is told from the header before a pixel is decoded.
 */
export async function openPicture(bytes: Uint8Array): Promise<Grey | Why> {
  try {
    const { width, height, autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MAX_PIXELS) return 'too-many-pixels'
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient()
    return await toGrey(resized(picture.flatten({ background: '#fff' }), autoOrient, shrinking(autoOrient)))
  } catch {
    return 'unreadable'
  }
}

/** The grey of pixels somebody else decoded (a scanned page of a PDF), 1 to 4 bytes a pixel. */
export async function greyOf(
  data: Uint8Array,
  width: number,
  height: number,
  channels: 1 | 3 | 4,
): Promise<Grey> {
  const size = { width, height }
  return toGrey(resized(sharp(data, { raw: { ...size, channels } }), size, shrinking(size)))
}

/** Makes dark mode light, tilted lines level and letters as tall as they are read best. */
export async function prepare(grey: Grey): Promise<Page> {
  const dark = await isDark(grey)
  const factor = shrinking(grey, LOOK_PIXELS)
  const look = await toGrey(resized(dark ? of(grey).negate() : of(grey), grey, factor))
  const layout = layoutOf(findGlyphs(look))
  const textHeight = layout.textHeight / factor
  const wanted = layout.letters > 0 ? Math.min(MOST_ENLARGED, BEST_LETTER / textHeight) : 1
  const scale = Math.min(wanted, Math.sqrt(WORKING_PIXELS / (grey.width * grey.height)))
  const upright = resized(dark ? of(grey).negate() : of(grey), grey, scale)
  const page =
    Math.abs(layout.tilt) < LEAST_TILT
      ? upright
      : of(await toGrey(upright)).rotate(-layout.tilt, { background: '#fff' })
  return { grey: await toGrey(page), layout: { ...layout, textHeight } }
}

/** The picture turned by a quarter, a half or three quarters, clockwise. */
export function turned(grey: Grey, degrees: 90 | 180 | 270): Promise<Grey> {
  return toGrey(of(grey).rotate(degrees))
}

interface Size {
  readonly width: number
  readonly height: number
}

function shrinking({ width, height }: Size, pixels = WORKING_PIXELS): number {
  return Math.min(1, Math.sqrt(pixels / (width * height)))
}

function of({ data, width, height }: Grey): Sharp {
  return sharp(data, { raw: { width, height, channels: 1 } })
}

function resized(picture: Sharp, { width, height }: Size, factor: number): Sharp {
  if (Math.abs(factor - 1) < 0.05) return picture
  return picture.resize(Math.max(1, Math.round(width * factor)), Math.max(1, Math.round(height * factor)))
}

async function isDark(grey: Grey): Promise<boolean> {
  const sample = await of(grey).resize(64, 64, { fit: 'fill', kernel: 'nearest' }).raw().toBuffer()
  return (sample.toSorted()[sample.length / 2] ?? 255) < DARK
}

async function toGrey(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.grayscale().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}
