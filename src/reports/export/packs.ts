import type { Store } from '../../store/open.ts'
import type { Reading } from '../../store/reader.ts'
import { CannotOpen, type Place } from '../../store/sealer.ts'
import type { Transaction } from '../../store/session.ts'
import { opener, type SealedRow } from './sealed-row.ts'

/**
 * The contacts of reports that were filed one after the other, sealed together once more, with a key of the pack:
 * opening a value costs ten times as much as what is in it, and a person's key is one more. When the contacts of one of
 * its reports are erased, the pack and its key go with them (migration 0009).
 */
export interface Pack {
  /** It holds reports filed at this moment or later, … */
  readonly from: number
  /** … and before this one. Epoch milliseconds. */
  readonly before: number
  readonly wrapped: string
  readonly contacts: string
}

/** Reports in a pack. */
export const PACK = 100

const BEYOND = `select from_at as "from", before_at as before, wrapped, contacts from contact_packs
  where before_at > ? order by before_at limit 1`
const NEXT = `select created_at from reports where created_at >= ? and status <> 'withdrawn'
  order by created_at limit 1`
const ROWS = `select r.id, r.ref, r.created_at, r.contacts, k.wrapped, null as text
  from reports r join person_keys k on k.ref = r.ref
  where r.created_at >= ? and r.created_at < ? and r.status <> 'withdrawn'
  order by r.created_at, r.id limit ${PACK}`
const INSERT = 'insert into contact_packs (from_at, before_at, wrapped, contacts) values (?, ?, ?, ?)'

/** The first pack that ends after a moment, or null. */
export async function packBeyond({ direct }: Pick<Reading, 'direct'>, at: number): Promise<Pack | null> {
  const [pack] = await direct<Pack>(BEYOND, [at])
  return pack ?? null
}

/** Contacts by the id of their report; none of a pack that was altered, whose reports are then opened one by one. */
export function openPack(
  { vault }: Pick<Reading, 'vault'>,
  pack: Pack,
): ReadonlyMap<string, readonly string[]> {
  try {
    const text = vault.packSealer(nameOf(pack), pack.wrapped).open(placeOf(pack), pack.contacts)
    // Not asked of zod: what opens at all was written below.
    return new Map(JSON.parse(text) as [string, readonly string[]][])
  } catch (error) {
    if (error instanceof CannotOpen) return new Map()
    throw error
  }
}

/**
 * Makes the next pack from a moment on, if there is one to make: of a hundred reports, or of fewer between packs. What
 * does not open stays outside, so that exports go on telling of it; so does what was filed in the same millisecond as
 * the hundredth.
 * @param from epoch milliseconds
 * @returns where to go on, or null when all but the newest reports is packed
 */
export function packNext(store: Store, from: number): Promise<number | null> {
  return store.transaction(async trx => {
    const [next] = await trx.direct<{ created_at: number }>(NEXT, [from])
    if (!next) return null
    const pack = await packBeyond(trx, from)
    if (pack && pack.from <= next.created_at) return pack.before
    const end = pack?.from ?? Number.MAX_SAFE_INTEGER
    const rows = await trx.direct<SealedRow & { created_at: number }>(ROWS, [from, end])
    const last = rows.at(-1)
    if (!last || (rows.length < PACK && !pack)) return null
    const before = rows.length < PACK ? end : last.created_at + 1
    await insert(trx, { from, before }, rows)
    return before
  })
}

async function insert(
  trx: Transaction,
  stretch: Pick<Pack, 'from' | 'before'>,
  rows: readonly SealedRow[],
): Promise<void> {
  const open = opener(trx.vault)
  const held = rows.flatMap(row => {
    const opened = open(row)
    return opened ? [[row.id, opened.contacts]] : []
  })
  const name = nameOf(stretch)
  const wrapped = trx.vault.newPackKey(name)
  const contacts = trx.vault.packSealer(name, wrapped).seal(placeOf(stretch), JSON.stringify(held))
  await trx.direct(INSERT, [stretch.from, stretch.before, wrapped, contacts])
}

/** What a pack and its key are bound to. */
function nameOf({ from, before }: Pick<Pack, 'from' | 'before'>): string {
  return `${from}-${before}`
}

function placeOf(stretch: Pick<Pack, 'from' | 'before'>): Place {
  return { table: 'contact_packs', column: 'contacts', row: nameOf(stretch) }
}
