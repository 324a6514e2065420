import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { pathIn } from '../../src/terminal/path-in.ts'
import { cpuMs } from '../helpers/cpu-time.ts'

const HERE = resolve(import.meta.filename)

test.each([HERE, `'${HERE}'`, `"${HERE}"`, ` ${HERE} `, pathToFileURL(HERE).href])('a file: %s', typed =>
  expect(pathIn(typed)).toMatchObject({ kind: 'file', path: HERE, name: 'path-in.test.ts' }),
)

test('a folder, and files that are not there', () => {
  expect(pathIn(import.meta.dirname)).toMatchObject({ kind: 'folder' })
  for (const typed of ['/tmp/tidak/ada.png', './ada.pdf', '~/tidak-ada.jpg', 'poster-tidak-ada.jpg'])
    expect(pathIn(typed)).toMatchObject({ kind: 'missing' })
  expect(pathIn('/tmp/dua\\ kata.png')).toMatchObject({ path: '/tmp/dua kata.png' })
})

test.each([
  '/kuis',
  '/start@CekDuluBot',
  'tolong cek brosur.pdf',
  'https://contoh.example/poster.png',
  '/kuis/',
  'gaji 15 juta/bulan',
  'halo\n/tmp/ada.png',
])('talk stays talk: %j', typed => expect(pathIn(typed)).toBeNull())

test('is quick with what is hostile', () => {
  const ms = cpuMs(() => {
    for (const hostile of ['/a'.repeat(50_000), "'".repeat(100_000), '\\ '.repeat(50_000)]) pathIn(hostile)
  })
  expect(ms).toBeLessThan(20)
})
