import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { openTalk } from './talk.ts'

const written: string[] = []
vi.mock('../../src/reports/export/export.ts', async original => ({
  ...(await original<typeof import('../../src/reports/export/export.ts')>()),
  async exportReports({ out }: { out: string }) {
    writeFileSync(out, 'as if it were large')
    written.push(out)
    return { rows: 300_000, bytes: 66_400_000, unreadable: 0 }
  },
}))
let zipBytes: number | Error = 9_000_000
let zip = Buffer.alloc(0)
vi.mock('../../src/reports/export/zip-file.ts', async original => {
  const { zipFile } = await original<typeof import('../../src/reports/export/zip-file.ts')>()
  return {
    async zipFile(...args: Parameters<typeof zipFile>) {
      await zipFile(...args)
      zip = readFileSync(args[2])
      if (zipBytes instanceof Error) throw zipBytes
      return zipBytes
    },
  }
})

/** An admin asks for everything. @returns what was said, the file that came, and the files that are left of it */
async function exported(size: number | Error) {
  zipBytes = size
  const admin = (await openTalk({ STAFF_IDS: '81' })).person(81)
  const said = await admin.says('/ekspor csv')
  const [path = ''] = written.splice(0)
  return {
    text: said.map(({ text }) => text).join('\n'),
    file: said.flatMap(({ call }) => (call.file ? [call.file] : [])),
    left: [path, `${path}.zip`].filter(existsSync),
  }
}

test('a file that Telegram would refuse comes as a ZIP', async () => {
  const { text, file, left } = await exported(9_000_000)
  expect(text).toMatch(/300[.]000 laporan, semua sampai [\s\S]*ZIP. Ekstrak dulu/)
  expect(file[0]?.name).toMatch(/^cekdulu-all-[\d-]+\.csv\.zip$/)
  const held = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])
  expect(held).toEqual([[file[0]?.name.replace('.zip', ''), 'as if it were large']])
  // It was delivered.
  expect(left).toEqual([])
})

test('one that would be refused as a ZIP too is not sent; what to do is said, and nothing of it stays (E-03)', async () => {
  const { text, file, left } = await exported(50_000_001)
  expect(text).toMatch(
    /300[.]000 laporan ini terlalu besar .* sampai 50 MB.*masa yang lebih pendek.*cekdulu -- export/,
  )
  expect(file).toEqual([])
  expect(left).toEqual([])
})

test('when zipping fails nothing of either file stays (E-03)', async () => {
  const { text, left } = await exported(new Error('disk full'))
  expect(text).toContain('Ekspor gagal')
  expect(left).toEqual([])
})
