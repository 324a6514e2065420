import { existsSync, readFileSync, renameSync } from 'node:fs'
import { z } from 'zod'
import { writePrivate } from '../private-file.ts'
import { StoreFault } from '../store/fault.ts'
import type { Session, Transaction } from '../store/session.ts'

const mark = z.object({ mark: z.string().regex(/^[0-9a-f]{64}$/), at: z.int().nonnegative() })
const list = z.object({
  format: z.literal('cekdulu-erasures'),
  version: z.literal(1),
  marks: z.array(mark),
})

/** That someone was erased, and when (epoch milliseconds); names nobody. */
export type Erasure = z.infer<typeof mark>

/** Everyone erased, oldest first, to be carried over to a restored backup. */
export async function erasures(session: Session): Promise<readonly Erasure[]> {
  return session.sql.selectFrom('erasures').select(['mark', 'at']).orderBy('at').orderBy('mark').execute()
}

/** Takes over the marks of another database or file; of two, the later time counts. */
export async function rememberErasures(trx: Transaction, marks: readonly Erasure[]): Promise<void> {
  for (const { mark, at } of marks) {
    await trx.sql
      .insertInto('erasures')
      .values({ mark, at })
      .onConflict(conflict =>
        conflict.column('mark').doUpdateSet(eb => ({ at: eb.fn<number>('max', ['at', eb.val(at)]) })),
      )
      .execute()
  }
}

/**
 * Writes the marks to a file. One that is there already is added to, never shortened: a mark forgotten is a person
 * remembered.
 * @returns how many marks are in the file now
 * @throws StoreFault `not-a-list` when something else stands there
 */
export function writeErasures(file: string, marks: readonly Erasure[]): number {
  const all = merge(existsSync(file) ? readErasures(file) : [], marks)
  const part = `${file}.part`
  writePrivate(part, `${JSON.stringify({ format: 'cekdulu-erasures', version: 1, marks: all })}\n`, 'anew')
  renameSync(part, file)
  return all.length
}

/** @throws StoreFault `not-a-list` when the file is no list of erasures, or not a whole one */
export function readErasures(file: string): readonly Erasure[] {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new StoreFault('not-a-list', file, 'not a whole list of erasures', error)
  }
  const read = list.safeParse(content)
  if (!read.success) throw new StoreFault('not-a-list', file, 'not a list of erasures')
  return read.data.marks
}

/** Both lists as one, each mark once with its latest time, oldest first. */
export function merge(a: readonly Erasure[], b: readonly Erasure[]): readonly Erasure[] {
  const latest = new Map<string, number>()
  for (const { mark, at } of [...a, ...b]) latest.set(mark, Math.max(at, latest.get(mark) ?? 0))
  return [...latest]
    .map(([mark, at]) => ({ mark, at }))
    .sort((x, y) => x.at - y.at || (x.mark < y.mark ? -1 : 1))
}
