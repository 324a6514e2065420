import { existsSync, writeFileSync } from 'node:fs'
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

test('a file that Telegram would refuse is not sent; what to do is said, and nothing of it stays (E-03)', async () => {
  const admin = (await openTalk({ STAFF_IDS: '81' })).person(81)
  const said = (await admin.says('/ekspor csv')).map(({ text }) => text).join('\n')
  expect(said).toMatch(
    /300[.]000 laporan jadi berkas 66 MB.* sampai 50 MB.*masa yang lebih pendek.*cekdulu export/,
  )
  expect(written.map(existsSync)).toEqual([false])
})
