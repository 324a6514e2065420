import sharp from 'sharp'
import type { Grey } from './types.ts'

/** How much smaller the ground is looked at: panels and shadows stay, and the median costs little. */
const COARSE = 6
/**
 * Side of the window, in coarse pixels, whose middle value is the ground: 78 px, so that letters of 20 px and
 * headings three times as tall cover less than half of it.
 */
const WINDOW = 13
const CONTRAST = 2

/**
 * Draws all that stands out from the ground around it dark on white, be it darker or lighter than that ground:
 * white headings over a coloured gradient beside black words on a panel come out alike.
 */
export async function relief({ data, width, height }: Grey): Promise<Grey> {
  const raw = { width, height, channels: 1 } as const
  const [columns, rows] = [Math.max(1, Math.round(width / COARSE)), Math.max(1, Math.round(height / COARSE))]
  const coarse = await sharp(data, { raw })
    .resize(columns, rows, { fit: 'fill' })
    .median(WINDOW)
    .grayscale()
    .raw()
    .toBuffer()
  const ground = await sharp(coarse, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .grayscale()
    .raw()
    .toBuffer()
  return {
    data: data.map((value, at) => Math.max(0, 255 - Math.abs(value - (ground[at] ?? 0)) * CONTRAST)),
    width,
    height,
  }
}
