/**
 * Puts reports of one pattern together (`patterns.ts`: the same recruiter, or nearly the same wording), keeping their
 * order: a group stands where its first report stood. Pure.
 */
export function groupReports<T extends { readonly pattern: string | null }>(
  reports: readonly T[],
): readonly (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = []
  const ofPattern = new Map<string, [T, ...T[]]>()
  for (const report of reports) {
    const group = report.pattern === null ? undefined : ofPattern.get(report.pattern)
    if (group) {
      group.push(report)
      continue
    }
    const started: [T, ...T[]] = [report]
    groups.push(started)
    if (report.pattern !== null) ofPattern.set(report.pattern, started)
  }
  return groups
}
