import { contentWrong } from '../content-wrong.ts'
import type { Localised } from '../language.ts'

/** Parts of the way to departure, in order. */
export const GROUPS = ['sign', 'documents', 'money', 'before', 'day'] as const
export type Group = (typeof GROUPS)[number]

/** One thing to have done before going. */
export interface Item {
  readonly id: string
  readonly group: Group
  /** Said by the person who ticks it. */
  readonly text: Localised
  /** Fact ids: why, and where to get it; the first tells most. */
  readonly facts: readonly string[]
  /** Ids of reviewed contacts to ask. */
  readonly contacts: readonly string[]
}

/** A file of `content/checklist`: what counts everywhere (`*`), or what differs in one country. */
export interface ChecklistFile {
  /** ISO country, or `*`. */
  readonly code: string
  /** Items of the general list that do not fit here. */
  readonly without: readonly string[]
  readonly items: readonly Item[]
}

/** The checklist of one destination, in the order of the groups. */
export interface Checklist {
  readonly code: string
  readonly items: readonly Item[]
}

/** All checklists by destination; `*` is the one for any other country. */
export type Checklists = ReadonlyMap<string, Checklist>

/**
 * The list of each destination: the general one without what does not fit, and with what is its own.
 * @throws Error when there is no general list, an id stands twice in one list, or `without` names what is not there
 */
export function joinChecklists(files: readonly ChecklistFile[]): Checklists {
  const general = files.find(({ code }) => code === '*')
  if (!general) throw contentWrong('checklist', 'general-missing')
  return new Map(
    files.map(({ code, without, items }) => {
      const unknown = without.find(id => !general.items.some(item => item.id === id))
      if (unknown) throw contentWrong(`checklist/${code}.yaml`, 'not-in-general', { item: unknown })
      const kept = code === '*' ? [] : general.items.filter(({ id }) => !without.includes(id))
      const all = [...kept, ...items]
      const twice = all.find(({ id }, at) => all.findIndex(other => other.id === id) !== at)
      if (twice) throw contentWrong(`checklist/${code}.yaml`, 'twice', { what: twice.id })
      return [code, { code, items: GROUPS.flatMap(group => all.filter(item => item.group === group)) }]
    }),
  )
}

/**
 * Which items are ticked, as a short text that fits a button: one bit each, in base 36.
 * @param ticked ids; those that the list does not know are left out
 */
export function packTicks({ items }: Checklist, ticked: ReadonlySet<string>): string {
  const bits = items.reduce((sum, { id }, at) => (ticked.has(id) ? sum | (1n << BigInt(at)) : sum), 0n)
  return bits.toString(36)
}

/** The other way round. Anything that is not such a text is nothing ticked. */
export function unpackTicks({ items }: Checklist, packed: string): Set<string> {
  if (!/^[0-9a-z]{1,12}$/.test(packed)) return new Set()
  const bits = [...packed].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
  return new Set(items.filter((_, at) => (bits >> BigInt(at)) & 1n).map(({ id }) => id))
}

/**
 * A few letters that change when the items of a list or their order do: a button made for the old list must not tick
 * something else in the new one.
 */
export function editionOf({ items }: Checklist): string {
  let sum = 5381
  for (const letter of items.map(({ id }) => id).join()) sum = (sum * 33 + letter.charCodeAt(0)) % 0x1000000
  return sum.toString(36)
}
