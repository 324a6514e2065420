import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { startBotApi } from '../helpers/bot-api/bot-api.ts'
import type { User } from '../helpers/bot-api/user.ts'
import { newHome, startBot } from '../helpers/process.ts'
import { SCAM_ID } from './offers.ts'

const DISK_MB = 8
const cards = (who: User) => who.transcript().match(/Kemungkinan besar/g)?.length ?? 0

/** A small disk in the folder, or null where this user may mount none. */
function smallDisk(folder: string): (() => void) | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=0700`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
    return () => execFileSync('umount', ['-l', folder])
  } catch {
    return null
  }
}

const ended: (() => void | Promise<void>)[] = []
afterAll(async () => {
  for (const end of ended.toReversed()) await end()
})

const probe = newHome()
const unmount = smallDisk(join(probe.folder, 'data'))
if (unmount) unmount()
probe.remove()
if (!unmount)
  process.stderr.write('\n*** SKIPPED: a full disk, because this user may not mount one (R-05).\n\n')

test.skipIf(!unmount)(
  'a full disk is said, loses and doubles nothing, and is over when there is room again (R-05)',
  async () => {
    const home = newHome()
    ended.push(home.remove)
    const data = join(home.folder, 'data')
    const end = smallDisk(data)
    if (end) ended.push(end)
    const telegram = await startBotApi()
    ended.push(telegram.close)
    const bot = await startBot(home, telegram)
    const [siti, ...others] = Array.from({ length: 12 }, (_, i) =>
      telegram.user({ id: 7_310_700_000 + i, first_name: 'Siti', language_code: 'id' }),
    )
    siti?.sends(SCAM_ID)
    await siti?.hears('Kemungkinan besar')

    const filler = join(data, 'filler')
    // In pieces: the last one writes what still fits and then fails.
    for (let size = 1 << 20; size >= 4096; size >>= 1) {
      for (let i = 0; i < DISK_MB; i++) {
        try {
          writeFileSync(`${filler}-${size}-${i}`, Buffer.alloc(size))
        } catch {
          break
        }
      }
    }
    for (let i = 0; i < 10; i++)
      for (const who of others) who.sends(`${SCAM_ID}\nkode ${i} ${'x'.repeat(2000)}`)
    await bot.waitFor(/SQLITE_(FULL|IOERR)/, 30_000)
    expect(bot.stderr()).toMatch(/messages cannot be taken|"msg":"fault"|outbox/)

    for (const name of execFileSync('ls', [data], { encoding: 'utf8' }).split('\n'))
      if (name.startsWith('filler')) rmSync(join(data, name))
    for (const who of others) await expect.poll(() => cards(who), { timeout: 40_000 }).toBe(10)
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(others.map(cards)).toEqual(others.map(() => 10))
    expect((await bot.stop('SIGTERM')).code).toBe(0)
    await telegram.assertClean()
  },
  120_000,
)

test('a database locked by another process costs time, not messages (R-05)', async () => {
  const home = newHome()
  ended.push(home.remove)
  const telegram = await startBotApi()
  ended.push(telegram.close)
  const bot = await startBot(home, telegram)
  const people = Array.from({ length: 5 }, (_, i) =>
    telegram.user({ id: 7_310_800_000 + i, first_name: 'Siti', language_code: 'id' }),
  )
  const other = new Database(join(home.folder, 'data', 'cekdulu.db'))
  other.exec('begin immediate')
  for (const who of people) who.sends(SCAM_ID)
  // Longer than the five seconds that SQLite waits by itself.
  await bot.waitFor(/SQLITE_BUSY/, 30_000)
  other.exec('commit')
  other.close()
  for (const who of people) await who.hears('Kemungkinan besar', 30_000)
  expect(people.map(cards)).toEqual([1, 1, 1, 1, 1])
  expect((await bot.stop('SIGTERM')).code).toBe(0)
}, 120_000)
