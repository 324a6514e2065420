import { randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipFile } from '../../src/reports/export/zip-file.ts'
import { temporaryFolder } from '../store/temporary.ts'

test.each([
  ['nothing', Buffer.alloc(0)],
  ['what repeats', Buffer.from('"CD-7K3M-9QX2","new","likely_scam"\r\n'.repeat(60_000))],
  ['what does not', randomBytes(700_000)],
])('a ZIP holds %s as it was, under its name, for its owner only', async (_, bytes) => {
  const folder = temporaryFolder()
  const [from, to] = [join(folder, 'a.csv'), join(folder, 'a.csv.zip')]
  writeFileSync(from, bytes)
  expect(await zipFile(from, 'laporan.csv', to)).toBe(statSync(to).size)
  const zip = readFileSync(to)
  const held = unzipSync(zip)
  expect(Object.keys(held)).toEqual(['laporan.csv'])
  expect(bytes.equals(held['laporan.csv'] ?? Buffer.alloc(1))).toBe(true)
  // fflate does not compare it, but others do: the sum in the central directory (APPNOTE.TXT, 4.3.12).
  expect(zip.readUInt32LE(zip.lastIndexOf('PK\x01\x02') + 16)).toBe(crc32(bytes))
  expect((statSync(to).mode & 0o777).toString(8)).toBe('600')
})
