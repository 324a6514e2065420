import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { z } from 'zod'
import { MAX_PIXELS } from './limits.ts'
import { greyOf } from './picture.ts'
import type { Grey } from './types.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

const LEAST_SIDE = 200

/** A picture as pdf.js decodes it: 8 pixels a byte (black and white scans), or 1, 3 or 4 bytes a pixel. */
const Decoded = z.object({
  width: z.int().min(LEAST_SIDE),
  height: z.int().min(LEAST_SIDE),
  data: z.union([z.instanceof(Uint8Array), z.instanceof(Uint8ClampedArray)]),
})

/** A mask names its data; a picture is its name. */
const Painted = z.union([z.string(), z.object({ data: z.string() }).transform(({ data }) => data)])

/**
 * The pictures painted on a page that are large enough to hold text, in the order they are painted.
 * A mask (what fax machines and copiers write) may come out white on black.
 */
export async function picturesOn(page: Page): Promise<readonly Grey[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const names = fnArray.flatMap((operation, at) => {
    if (operation !== OPS.paintImageXObject && operation !== OPS.paintImageMaskXObject) return []
    const named = Painted.safeParse(argsArray[at]?.[0])
    return named.success ? [named.data] : []
  })
  const pictures: Grey[] = []
  for (const name of new Set(names)) {
    const decoded = Decoded.safeParse(await objectOf(page, name))
    const grey = decoded.success ? await toGrey(decoded.data) : null
    if (grey) pictures.push(grey)
  }
  return pictures
}

/** Objects that several pages share are kept with the document, under names of their own. */
function objectOf(page: Page, name: string): Promise<unknown> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise(resolve => {
    store.get(name, resolve)
  })
}

async function toGrey({ width, height, data }: z.infer<typeof Decoded>): Promise<Grey | null> {
  if (width * height > MAX_PIXELS) return null
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (bytes.length === Math.ceil(width / 8) * height)
    return greyOf(unpackBits(bytes, width, height), width, height, 1)
  const channels = bytes.length / (width * height)
  return channels === 1 || channels === 3 || channels === 4 ? greyOf(bytes, width, height, channels) : null
}

function unpackBits(bits: Uint8Array, width: number, height: number): Uint8Array {
  const stride = Math.ceil(width / 8)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = bits[y * stride + (x >> 3)] ?? 0
      pixels[y * width + x] = byte & (0x80 >> (x & 7)) ? 255 : 0
    }
  }
  return pixels
}
