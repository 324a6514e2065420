import { type Column, EXPORT_VERSION, type ExportRecord } from './columns.ts'
import { plain } from './json.ts'

/**
 * One JSON object a line (JSON Lines), each with the version of the export: for scripts, and for files too large to
 * be read at once.
 * @param pages records, a page at a time
 */
export async function* toJsonLines(
  pages: AsyncIterable<readonly ExportRecord[]>,
  columns: readonly Column[],
): AsyncGenerator<string> {
  for await (const records of pages) {
    const lines = records.map(record => {
      const values = columns.map(column => [column.name, plain(column.of(record))])
      return `${JSON.stringify({ export_version: EXPORT_VERSION, ...Object.fromEntries(values) })}\n`
    })
    yield lines.join('')
  }
}
