import type { Sealers } from '../../store/crypto.ts'
import { CannotOpen, type Sealer } from '../../store/sealer.ts'
import { openContacts, placeOf } from '../rows.ts'
import type { PersonRef } from '../types.ts'
import type { ExportRecord } from './columns.ts'

/** A report with what is sealed in it. */
export interface SealedRow {
  readonly id: string
  readonly ref: PersonRef
  readonly contacts: string | null
  /** The reporter's key. */
  readonly wrapped: string | null
  /** Null unless asked for. */
  readonly text: string | null
}

/** What is sealed in a row, opened. */
export type Opened = Pick<ExportRecord, 'contacts' | 'text'>

/** Opens what is sealed in rows; the function gives null for one that was altered. */
export function opener({ personSealer }: Pick<Sealers, 'personSealer'>): (row: SealedRow) => Opened | null {
  const sealerOf = openedLately(personSealer)
  return row => {
    if (row.wrapped === null) return null
    try {
      const sealer = sealerOf(row.ref, row.wrapped)
      const text = row.text ? sealer.open(placeOf(row.id, 'text'), row.text) : null
      return { contacts: openContacts(row, sealer), text }
    } catch (error) {
      if (error instanceof CannotOpen) return null
      throw error
    }
  }
}

/** Few: keys that are kept outlive their page, and old memory is swept seldom. */
const MOST_OPENED = 4

/** Who reports twice mostly does so in one sitting: their key need not be opened again for the next row. */
function openedLately(open: Sealers['personSealer']): Sealers['personSealer'] {
  let known: readonly { ref: PersonRef; wrapped: string; sealer: Sealer }[] = []
  return (ref, wrapped) => {
    const found = known.find(one => one.ref === ref && one.wrapped === wrapped)
    if (found) return found.sealer
    const sealer = open(ref, wrapped)
    known = [{ ref, wrapped, sealer }, ...known.slice(0, MOST_OPENED - 1)]
    return sealer
  }
}
