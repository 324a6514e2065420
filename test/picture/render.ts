/**
 * Renders real conversations with the bot as pictures for the README: `npm run picture` (needs Debian's chromium).
 * Every word in them is what the product answers today; only the frame around it is drawn.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Api } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { openApp } from '../../src/app.ts'
import type { Outgoing } from '../../src/bot/path/outgoing.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { openRooms } from '../../src/rooms.ts'
import { openStore } from '../../src/store/open.ts'
import { loadWords } from '../../src/words.ts'

const CONTENT = resolve(import.meta.dirname, '../../content')
const OUT = resolve(import.meta.dirname, '../../docs')

interface Entity {
  readonly type: string
  readonly offset: number
  readonly length: number
}

/** How Telegram shows a stretch of a text. */
const TAGS: Readonly<Record<string, string>> = { bold: 'b', underline: 'u', phone_number: 'a' }

interface Bubble {
  readonly mine: boolean
  readonly text: string
  readonly entities: readonly Entity[]
  readonly buttons: readonly (readonly string[])[]
}

/** What a person says, or the label of a button they press. */
type Line = { readonly says: string } | { readonly presses: string }

const CONVERSATIONS: Record<string, readonly Line[]> = {
  'conversation-offer': [
    {
      says: 'Butuh admin CS di Poipet, gaji 15jt, tiket & mess ditanggung. Pakai visa turis dulu, paspor dipegang kantor. Minat WA 0812-0000-4471',
    },
  ],
  'conversation-question': [
    { says: 'majikan boleh gak sih nahan paspor saya?' },
    { says: 'what is the GCM?' },
  ],
  'conversation-danger': [
    { says: 'tolong kak sy dikurung di gedung di sihanoukville, ga boleh keluar, hp mau diambil' },
  ],
}

for (const [name, lines] of Object.entries(CONVERSATIONS)) {
  const bubbles = await converse(lines)
  const html = join(mkdtempSync(join(tmpdir(), 'cekdulu-picture-')), 'page.html')
  writeFileSync(html, page(bubbles))
  shoot(html, join(OUT, `${name}.png`), bubbles)
}

async function converse(lines: readonly Line[]): Promise<Bubble[]> {
  const read = readConfig({}, null)
  if (!read.ok) throw new Error('settings')
  const words = loadWords(CONTENT)
  const store = await openStore({ file: ':memory:', dataKey: Buffer.alloc(32, 1) })
  const bubbles: Bubble[] = []
  const buttons = new Map<string, string>()
  let id = 0
  const app = await openApp({
    config: read.config,
    contentDir: CONTENT,
    rooms: await openRooms(read.config, CONTENT, words),
    store,
    send: async call => {
      id += 1
      const bubble = bubbleOf(call, buttons)
      if (bubble) bubbles.push(bubble)
      return { ok: true, messageId: id }
    },
    api: new Api('picture'),
    me: { id: 2, is_bot: true, first_name: 'CekDulu', username: 'CekDuluBot' } as UserFromGetMe,
    log: createLog('error'),
  })
  const from = { id: 1, is_bot: false, first_name: 'Sari' }
  const chat = { id: 1, type: 'private' as const, first_name: 'Sari' }
  for (const line of lines) {
    id += 1
    if ('says' in line) {
      bubbles.push({ mine: true, text: line.says, entities: [], buttons: [] })
      await app.intake([
        { update_id: id, message: { message_id: id, date: 0, chat, from, text: line.says } } as Update,
      ])
    } else {
      const data = buttons.get(line.presses)
      await app.intake([
        {
          update_id: id,
          callback_query: {
            id: String(id),
            from,
            chat_instance: '1',
            data,
            message: { message_id: 1, date: 0, chat },
          },
        } as Update,
      ])
    }
    await app.settle()
  }
  await app.stop()
  await store.close()
  return bubbles
}

function bubbleOf({ method, payload }: Outgoing, buttons: Map<string, string>): Bubble | null {
  if (method !== 'sendMessage' && method !== 'editMessageText') return null
  const markup = payload.reply_markup as
    | { inline_keyboard: { text: string; callback_data?: string }[][] }
    | undefined
  const entities = (payload.entities ?? []) as readonly Entity[]
  const rows = markup?.inline_keyboard ?? []
  for (const key of rows.flat()) if (key.callback_data) buttons.set(key.text, key.callback_data)
  return {
    mine: false,
    text: String(payload.text),
    entities: entities.filter(({ type }) => type in TAGS),
    buttons: rows.map(row => row.map(key => key.text)),
  }
}

function page(bubbles: readonly Bubble[]): string {
  const escaped = (text: string) => text.replace(/[&<>]/g, letter => `&#${letter.charCodeAt(0)};`)
  const body = bubbles
    .map(({ mine, text, entities, buttons }) => {
      const words = looksOf(text, entities, escaped)
      const keys = buttons
        .map(row => `<div class="row">${row.map(label => `<span>${escaped(label)}</span>`).join('')}</div>`)
        .join('')
      return `<div class="${mine ? 'mine' : 'bot'}"><p>${words}</p>${keys}</div>`
    })
    .join('')
  return `<!doctype html><meta charset="utf-8"><style>
    body{margin:0;width:560px;background:#d5dfd0;font:15px/1.38 "Noto Sans","DejaVu Sans",sans-serif,"Noto Color Emoji"}
    header{background:#fff;padding:12px 18px;font-weight:600;border-bottom:1px solid #ccc} header small{display:block;color:#888;font-weight:400}
    main{padding:14px;display:flex;flex-direction:column;gap:10px}
    p{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;padding:9px 13px;border-radius:14px;background:#fff}
    a{color:#2678b6}
    .mine{align-self:flex-end;max-width:80%} .mine p{background:#e6fcd0} .bot{max-width:92%}
    .row{display:flex;gap:4px;margin-top:4px} .row span{flex:1;text-align:center;background:#8aa57fcc;color:#fff;border-radius:9px;padding:7px}
  </style><header>CekDulu<small>bot</small></header><main>${body}</main>`
}

/** The text with its looks; they stand in order and apart. */
function looksOf(text: string, entities: readonly Entity[], escaped: (text: string) => string): string {
  const ends = [0, ...entities.map(({ offset, length }) => offset + length)]
  const looks = entities.map(({ type, offset, length }, at) => {
    const tag = TAGS[type] ?? 'span'
    return `${escaped(text.slice(ends[at], offset))}<${tag}>${escaped(text.slice(offset, offset + length))}</${tag}>`
  })
  return `${looks.join('')}${escaped(text.slice(ends.at(-1)))}`
}

function shoot(html: string, png: string, bubbles: readonly Bubble[]): void {
  const letters = bubbles.reduce(
    (sum, { text, buttons }) =>
      sum +
      text.split('\n').reduce((n, line) => n + 1 + Math.ceil(line.length / 60), 0) +
      buttons.length * 2 +
      2,
    0,
  )
  const height = 90 + letters * 14
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--disable-background-networking',
      '--no-first-run',
      `--user-data-dir=${mkdtempSync(join(tmpdir(), 'chromium-'))}`,
      `--window-size=560,${height}`,
      '--force-device-scale-factor=1.5',
      `--screenshot=${png}`,
      `file://${html}`,
    ],
    { stdio: 'ignore' },
  )
}
