import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { z } from 'zod'
import { type Io, writeLine } from './io.ts'

/** Lines worked on at once. Bounds memory, and keeps a model server busy without flooding it. */
const AT_ONCE = 8

/**
 * Reads JSON lines, turns each into a JSON line, in order and in constant memory. A line that is not of the form
 * gives `{"id","error"}` and the rest go on.
 * @param field the field besides `id`, for the error message
 * @returns how many lines were bad
 */
export async function eachLine<T extends { id: string | number }>(
  io: Io,
  from: Readable,
  schema: z.ZodType<T>,
  field: string,
  work: (row: T) => object | Promise<object>,
): Promise<number> {
  let bad = 0
  const open: Promise<object>[] = []
  const flush = async (down: number) => {
    while (open.length > down) {
      const result = await open.shift()
      if (result) await writeLine(io.out, JSON.stringify(result))
    }
  }
  for await (const line of createInterface({ input: from, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const json = parseJson(line)
    const row = schema.safeParse(json)
    if (row.success) open.push(Promise.resolve(work(row.data)))
    else {
      bad += 1
      open.push(Promise.resolve({ id: idOf(json), error: io.say('cli-bad-line', { field }) }))
    }
    await flush(AT_ONCE - 1)
  }
  await flush(0)
  return bad
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** The id of a bad line, as far as it has one. */
function idOf(json: unknown): string | number | null {
  if (typeof json !== 'object' || json === null || !('id' in json)) return null
  return typeof json.id === 'string' || typeof json.id === 'number' ? json.id : null
}
