/** What reports are grouped by: the pattern they were found to belong to, and what they name. */
export interface Groupable {
  readonly receipt: string
  readonly pattern: string | null
  readonly contacts: readonly string[]
}

/**
 * Puts reports together that are of one pattern or name the same contact, keeping their order: a group stands where
 * its first report stood. Pure.
 */
export function groupReports<T extends Groupable>(reports: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = []
  const groupOf = new Map<string, [T, ...T[]]>()
  for (const report of reports) {
    const keys = keysOf(report)
    const found = [...new Set(keys.map(key => groupOf.get(key)).filter(group => group !== undefined))].sort(
      (a, b) => groups.indexOf(a) - groups.indexOf(b),
    )
    const [group = start(groups, report), ...others] = found
    if (found.length > 0) group.push(report)
    for (const other of others) {
      group.push(...other)
      groups.splice(groups.indexOf(other), 1)
    }
    for (const key of group.flatMap(keysOf)) groupOf.set(key, group)
  }
  return groups
}

function start<T>(groups: [T, ...T[]][], first: T): [T, ...T[]] {
  const group: [T, ...T[]] = [first]
  groups.push(group)
  return group
}

function keysOf({ pattern, contacts }: Groupable): string[] {
  return [...(pattern === null ? [] : [`pattern ${pattern}`]), ...contacts.map(sameContact)]
}

/** A number is the same however it is spaced, and with 0 or +62 in front (ITU: Indonesia's trunk prefix and code). */
function sameContact(contact: string): string {
  const digits = contact.replace(/[\s().-]/g, '')
  if (!/^\+?\d{6,}$/.test(digits)) return `contact ${contact.trim().toLowerCase()}`
  return `contact ${digits.replace(/^(\+?62|0)/, '')}`
}
