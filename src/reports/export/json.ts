import { jakartaTime } from '../day.ts'
import type { Column, ExportRecord, Value } from './columns.ts'

/**
 * A JSON array of objects, one report a line.
 * @param pages records, a page at a time
 */
export async function* toJson(
  pages: AsyncIterable<readonly ExportRecord[]>,
  columns: readonly Column[],
): AsyncGenerator<string> {
  let separator = '[\n'
  for await (const records of pages) {
    const objects = records.map(record =>
      JSON.stringify(Object.fromEntries(columns.map(column => [column.name, plain(column.of(record))]))),
    )
    yield separator + objects.join(',\n')
    separator = ',\n'
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n'
}

/** A value as JSON has it; moments in Jakarta's clock. */
export function plain(value: Value): string | boolean | null | readonly string[] {
  if (value === null || typeof value !== 'object') return value
  if ('day' in value) return value.day
  if ('time' in value) return jakartaTime(value.time)
  return value
}
