/** How fast updates are durably taken and durably answered. Alone: `node test/bench/ingest.ts`. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { done, take } from '../../src/store/inbox.ts'
import { openStore } from '../../src/store/open.ts'
import { add } from '../../src/store/outbox.ts'
import { median } from './statistics.ts'

const UPDATES = 4000
const ROUNDS = 3
/** Updates in hand at once, as many as a webhook of Telegram's may bring. */
const AT_ONCE = 64
const TEXT = 'Admin di Kamboja, gaji 15 juta, tiket ditanggung, berangkat minggu ini. Benar tidak?'

/** Updates per second. */
export interface IngestMeasured {
  readonly cekdulu: number
  /** A bare grammY bot that echoes the same updates in this process, without network or disk. */
  readonly echo: number
}

/** Each update is taken in one durable commit, and handled with its answer in another; commits are shared. */
export async function measureIngest(): Promise<IngestMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'cekdulu-bench-'))
  try {
    const store = await openStore({ file: join(folder, 'x.db'), dataKey: randomBytes(32) })
    const ours = async (payload: Update) => {
      const updateId = payload.update_id
      const chatRef = store.vault.personRef(chatOf(updateId))
      await take(store, [{ updateId, chatRef, payload }], Date.now())
      await store.together(async trx => {
        const reply = { chat_id: chatOf(updateId), text: TEXT }
        await add(trx, [{ chatRef, method: 'sendMessage', payload: reply, important: false }], Date.now())
        await done(trx, [updateId], Date.now())
      })
    }
    const bot = echoBot()
    const cekdulu: number[] = []
    const echo: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      cekdulu.push(await perSecond(ours, round * UPDATES))
      echo.push(await perSecond(update => bot.handleUpdate(update), round * UPDATES))
    }
    await store.close()
    return { cekdulu: median(cekdulu), echo: median(echo) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The row of docs/benchmarks.md. */
export function ingestRow({ cekdulu, echo }: IngestMeasured): readonly [string, string, string] {
  return [
    `Ingest: taken and answered in two durable commits, ${AT_ONCE} at once`,
    `${cekdulu.toFixed(0)}/s, ${(cekdulu / echo).toFixed(2)} of a grammY echo without network and disk (${echo.toFixed(0)}/s)`,
    '–',
  ]
}

function echoBot(): Bot {
  const me = { id: 2, is_bot: true, first_name: 'Echo', username: 'EchoBot' } as UserFromGetMe
  const bot = new Bot('1:none', { botInfo: me })
  bot.api.config.use(async () => ({ ok: true, result: true }) as never)
  bot.on('message:text', turn => turn.reply(turn.msg.text))
  return bot
}

async function perSecond(handle: (update: Update) => Promise<unknown>, first: number): Promise<number> {
  const at = performance.now()
  let next = 0
  const hand = async () => {
    while (next < UPDATES) {
      next += 1
      await handle(updateOf(first + next))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
  return UPDATES / ((performance.now() - at) / 1000)
}

function chatOf(updateId: number): number {
  return 7_310_000_000 + (updateId % 500)
}

function updateOf(update_id: number): Update {
  const from = { id: chatOf(update_id), is_bot: false, first_name: 'Siti' }
  const chat = { id: from.id, type: 'private' as const, first_name: from.first_name }
  return { update_id, message: { message_id: update_id, date: 0, chat, from, text: TEXT } }
}

if (import.meta.main) {
  const [what, value] = ingestRow(await measureIngest())
  process.stdout.write(`${what}: ${value}\n`)
}
