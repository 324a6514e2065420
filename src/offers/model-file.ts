import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/**
 * Reads the settings of a model that `fit` wrote.
 * @throws Error naming the file when it cannot be read or does not fit
 */
export function readHead<T>(file: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(named(file, () => JSON.parse(readFileSync(file, 'utf8'))))
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  return read.data
}

/**
 * Reads the packed weights of a model.
 * @param count how many there must be
 * @throws Error naming the file when it cannot be read, is damaged or of another size
 */
export function readWeights(file: string, count: number): Int8Array {
  const bytes = named(file, () => gunzipSync(readFileSync(file)))
  if (bytes.length !== count) throw new Error(`${file}: ${bytes.length} weights, not ${count}`)
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

function named<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
