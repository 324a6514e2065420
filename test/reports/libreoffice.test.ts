import { spawnSync } from 'node:child_process'
import { readFileSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportReports } from '../../src/reports/export/export.ts'
import { temporaryFolder, temporaryStore } from '../store/temporary.ts'
import { file, NOON } from './filed.ts'

const installed = spawnSync('soffice', ['--version']).status === 0
if (!installed)
  process.stderr.write(
    '\n*** SKIPPED: exports are not opened in LibreOffice, because soffice is missing (E-01).\n*** Install it with: apt-get install --no-install-recommends libreoffice-calc-nogui\n\n',
  )

/** Each would show 2, TRUE or an error when computed. */
const ATTACKS = [
  '=1+1',
  '+1+1',
  '-(0-2)',
  '@SUM(1;1)',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  'a;=1+1',
  '=TRUE()',
  '=HYPERLINK("http://evil.example","klik")',
  "=cmd|'/C calc'!A0",
]

/** What LibreOffice shows in each cell of a flat OpenDocument sheet: value and formula attributes as they stand. */
function asSheet(path: string, filter: string[]): string {
  const folder = temporaryFolder()
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const done = spawnSync(
    'soffice',
    [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, path],
    { encoding: 'utf8', timeout: 120_000, env: { PATH: process.env.PATH ?? '', HOME: folder } },
  )
  const out = join(
    folder,
    `${path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '')}.fods`,
  )
  expect(done.status, done.stderr).toBe(0)
  const sheet = readFileSync(out, 'utf8')
  unlinkSync(out)
  return sheet
}

const formulas = (sheet: string) => sheet.match(/table:formula="[^"]*"/g) ?? []

test.skipIf(!installed).each([
  // The last word has LibreOffice compute formulas. Separators as an Indonesian and as an English machine has them; UTF-8; every cell looked at for what it is.
  ['csv', ['--infilter=CSV:44,34,76,1,,0,false,true,false,,,,true']],
  ['csv', ['--infilter=CSV:59/44,34,76,1,,0,false,true,false,,,,true']],
  ['xlsx', []],
] as const)('LibreOffice computes nothing of a %s export (%j) (E-01)', async (format, filter) => {
  const { store } = await temporaryStore()
  for (const [i, text] of ATTACKS.entries()) await file(store, i, { text, contacts: [text] }, NOON + i)
  const out = join(temporaryFolder(), `x.${format}`)
  await exportReports({
    store,
    format,
    from: null,
    to: null,
    out,
    withText: true,
    reason: 'test',
    actor: 'cli',
  })
  const sheet = asSheet(out, [...filter])
  expect(sheet).toContain('recruiter_contacts')
  expect(sheet).toContain('HYPERLINK')
  expect(formulas(sheet)).toEqual([])
})

test.skipIf(!installed)(
  'LibreOffice does compute a formula that nobody neutralised: the test can fail',
  async () => {
    const { writeFileSync } = await import('node:fs')
    const path = join(temporaryFolder(), 'x.csv')
    writeFileSync(path, '"a"\r\n"=1+1"\r\n')
    expect(
      formulas(asSheet(path, ['--infilter=CSV:44,34,76,1,,0,false,true,false,,,,true'])).length,
    ).toBeGreaterThan(0)
  },
)
