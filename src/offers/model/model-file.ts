import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'

/**
 * Reads a model that `fit` wrote to `content/signals`: readable settings, and packed bytes.
 * @param sizeOf how many bytes there must be
 * @throws Error naming the file when it cannot be read, is damaged, of another size or does not fit
 */
export function readModel<T>(
  contentDir: string,
  name: string,
  schema: z.ZodType<T>,
  sizeOf: (head: T) => number,
): { readonly head: T; readonly bytes: Uint8Array } {
  const files = filesOf(name)
  const head = join(contentDir, 'signals', files[0])
  const packed = join(contentDir, 'signals', files[1])
  const read = schema.safeParse(named(head, () => JSON.parse(readFileSync(head, 'utf8'))))
  if (!read.success) throw new Error(`${head}: ${z.prettifyError(read.error)}`)
  const size = named(head, () => sizeOf(read.data))
  const bytes = named(packed, () => gunzipSync(readFileSync(packed)))
  if (bytes.length !== size) throw new Error(`${packed}: ${bytes.length} bytes, not ${size}`)
  return { head: read.data, bytes }
}

/** Files by their names. */
export type PackedModel = Readonly<Record<string, string | Buffer>>

/** The two files of a model by their names, to be written beside the signals. */
export function packModel(name: string, head: object, bytes: Uint8Array): PackedModel {
  const [settings, packed] = filesOf(name)
  return { [settings]: `${JSON.stringify(head, null, 2)}\n`, [packed]: gzipSync(bytes, { level: 9 }) }
}

function filesOf(name: string): readonly [settings: string, weights: string] {
  return [`${name}.json`, `${name}.bin`]
}

function named<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
