import { type UnzipFileInfo, unzipSync } from 'fflate'
import { MAX_PACKING_RATIO, MAX_UNPACKED_BYTES, MAX_UNPACKED_FILES } from './limits.ts'

/** One file in a ZIP as its directory claims it: packed and unpacked size in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

/**
 * Lists a ZIP without unpacking anything.
 * @throws Error when the directory cannot be read
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  unzipSync(bytes, {
    filter({ name, size, originalSize }: UnzipFileInfo) {
      entries.push({ name, packed: size, unpacked: originalSize })
      return false
    },
  })
  return entries
}

/** Whether unpacking these would take too much: too many files, too many bytes, or packed as only a bomb is. */
export function isTooMuch(entries: readonly ZipEntry[]): boolean {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  return (
    entries.length > MAX_UNPACKED_FILES ||
    unpacked > MAX_UNPACKED_BYTES ||
    (unpacked > MAX_UNPACKED_BYTES / 10 && unpacked > packed * MAX_PACKING_RATIO)
  )
}

/**
 * Unpacks the chosen files. Each fills at most the size it claimed, so a file that lies about its size is cut
 * short instead of filling the memory; check the claims with `isTooMuch` before.
 * @throws Error when a file cannot be unpacked
 */
export function unpack(bytes: Uint8Array, chosen: (name: string) => boolean): Record<string, Uint8Array> {
  return unzipSync(bytes, { filter: ({ name }) => chosen(name) })
}
