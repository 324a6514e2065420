import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { createScreen } from '../../src/terminal/screen.ts'
import { temporaryFolder } from '../store/temporary.ts'

const before = process.cwd()
afterAll(() => process.chdir(before))

test('a file of the chat is saved with its whole path told, for its owner only, and replaces none', async () => {
  const folder = temporaryFolder()
  process.chdir(folder)
  const path = join(folder, 'source')
  writeFileSync(path, 'texts of people', { mode: 0o644 })
  let said = ''
  const out = new Writable({
    write(piece: Buffer, _, done) {
      said += piece.toString()
      done()
    },
  })
  const screen = createScreen(
    out,
    () => 1,
    (key, args) => `${key} ${args?.name}`,
  )
  const send = () =>
    screen.send({
      method: 'sendDocument',
      payload: { caption: 'x' },
      file: { path, name: 'cekdulu-all.csv' },
    })
  expect(await send()).toMatchObject({ ok: true })
  writeFileSync(path, 'others')
  expect(await send()).toMatchObject({ ok: true })
  const [first, second] = ['cekdulu-all.csv', 'cekdulu-all-2.csv'].map(name => join(process.cwd(), name))
  expect(said).toContain(`terminal-file ${first}\n`)
  expect(said).toContain(`terminal-file ${second}\n`)
  expect(readFileSync(first ?? '', 'utf8')).toBe('texts of people')
  expect(statSync(first ?? '').mode & 0o077).toBe(0)
  expect(existsSync(join(folder, 'cekdulu-all-3.csv'))).toBe(false)
})
