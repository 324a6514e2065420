import { createHash } from 'node:crypto'
import type { ReadList } from './read-list.ts'
import type { AgencyList, Doubt, RowFault } from './types.ts'

/** Why a list that can be read is not taken; each has its sentence `agencies-<why>`, and its switch `--<why>`. */
export type Refusal = 'much-smaller' | 'many-faults' | 'older'

/** Below this share of the last list, a new one was probably cut off. */
const SMALLEST_SHARE = 0.6
/** Rows with a fault, of all: past this share the file is not what it seems. */
const MOST_FAULTS = 0.1

/**
 * Makes a version of the list out of what was read.
 * @param bytes the file, for its fingerprint
 * @param about.date of which day the list is, `YYYY-MM-DD`
 * @param about.now epoch milliseconds
 */
export function toList(
  { agencies }: ReadList,
  bytes: Uint8Array,
  about: { source: string; date: string; now: number },
): AgencyList {
  return {
    date: about.date,
    importedAt: new Date(about.now).toISOString(),
    source: about.source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    count: agencies.length,
    agencies,
  }
}

/** All that speaks against a list replacing the one before; each is for staff to look at on its own. Pure. */
export function refusals(read: ReadList, list: AgencyList, before: AgencyList | null): readonly Refusal[] {
  const faults = faultsOf(read)
  return [
    ...(faults > MOST_FAULTS * (read.agencies.length + faults) ? (['many-faults'] as const) : []),
    ...(before && list.count < before.count * SMALLEST_SHARE ? (['much-smaller'] as const) : []),
    ...(before && list.date < before.date ? (['older'] as const) : []),
  ]
}

/** Rows that were left out for a fault. */
export function faultsOf({ problems }: ReadList): number {
  return problems.filter(({ why }) => why !== 'twice' && !isDoubt(why)).length
}

/** Whether a row of such a fault was taken all the same. */
export function isDoubt(why: RowFault): why is Doubt {
  return DOUBTS.some(doubt => doubt === why)
}

const DOUBTS: readonly Doubt[] = ['date', 'same-licence', 'same-name']

/** Names that came and went between two versions. */
export function changes(before: AgencyList, now: AgencyList): { added: number; gone: number } {
  return { added: onlyIn(now, before), gone: onlyIn(before, now) }
}

function onlyIn(one: AgencyList, other: AgencyList): number {
  const names = new Set(other.agencies.map(({ name }) => name))
  return one.agencies.filter(({ name }) => !names.has(name)).length
}
