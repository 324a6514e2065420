import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine, inFolderOfItsOwn } from './command-line.ts'

const folder = inFolderOfItsOwn()
const { inside } = commandLine(folder)

test('what is wrong with a backup is said of the backup, never that it should be moved away', async () => {
  expect((await inside(['staff', 'add', '77', 'viewer'])).code).toBe(0)
  expect((await inside(['backup', '--out', 'b.db'])).code).toBe(0)
  writeFileSync('cut.db', readFileSync('b.db').subarray(0, 5000))
  writeFileSync('e.csv', 'no database')
  const before = readFileSync(join(folder, 'data', 'x.db'))
  for (const [from, said] of [
    ['cut.db', /^Cadangan cut\.db rusak\. Tidak ada yang diubah\. Pakai cadangan lain/],
    ['e.csv', /^e\.csv bukan cadangan CekDulu\..*Periksa --from/],
  ] as const) {
    const { code, err } = await inside(['restore', '--from', from])
    expect(code).toBe(1)
    expect(err).toMatch(said)
  }
  // A manifest that tells another file: it was changed after it was made.
  writeFileSync('cut.db.json', readFileSync('b.db.json'))
  expect((await inside(['restore', '--from', 'cut.db'])).err).toContain('cut.db')
  expect(readFileSync(join(folder, 'data', 'x.db')).equals(before)).toBe(true)
  const english = await inside(['restore', '--from', 'e.csv'], '', { DEFAULT_LANGUAGE: 'en' })
  expect(english.err).toContain('is no backup of CekDulu')
})

test('a backup from before the key was replaced is told with the key that opens it, and with it goes back', async () => {
  const nowhere = await inside(['rotate-key', '--new-key-file', 'none/new.key'])
  expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('none') })
  expect((await inside(['rotate-key', '--new-key-file', 'new.key'])).code).toBe(0)
  const { code, err } = await inside(['restore', '--from', 'b.db'])
  expect(code).toBe(1)
  const key = /--key-file (\S+)/.exec(err)?.[1] ?? ''
  expect(key).toMatch(/x\.db\.key\.v1$/)
  expect((await inside(['restore', '--from', 'b.db', '--key-file', key])).code).toBe(0)
  const wrong = await inside(['restore', '--from', 'b.db', '--key-file', 'new.key'])
  expect(wrong.err).toContain('--key-file BERKAS')
  writeFileSync('bad.key', 'not a key')
  expect((await inside(['rotate-key', '--new-key-file', 'bad.key'])).err).toContain('44 huruf')
})
