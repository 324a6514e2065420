import type { Line } from './requirements.ts'

/** `docs/assurance.md`: every promise with the tests that prove it. @param extra kept below the list, as it is */
export function page(lines: readonly Line[], extra: string): string {
  const groups = [...new Set(lines.map(({ group }) => group))]
  const open = lines.filter(line => line.open !== null)
  const proved = lines.filter(line => line.tests.length > 0)
  return [
    '# What is promised, and which tests prove it',
    '',
    `Written by \`npm run assurance\` from \`docs/requirements.yaml\` and the titles of the tests; it fails when a line has no test. ${proved.length} of ${lines.length} lines have one${open.length > 0 ? `, ${open.length} are open with a reason` : ''}.`,
    '',
    ...groups.flatMap(name => [
      `## ${name}`,
      '',
      ...lines.filter(({ group }) => group === name).flatMap(told),
      '',
    ]),
    extra.trim(),
    '',
  ].join('\n')
}

function told({ id, says, open, tests }: Line): string[] {
  const byFile = Map.groupBy(tests, ({ file }) => file)
  return [
    `- **${id}** ${says}`,
    ...[...byFile].map(
      ([file, named]) => `  - \`${file}\`: ${named.map(({ title }) => plain(title)).join('; ')}`,
    ),
    ...(open === null ? [] : [`  - **open:** ${open}`]),
  ]
}

function plain(title: string): string {
  return title.replace(/\\(['"`])/g, '$1').replace(/[*_<>]/g, '\\$&')
}
