import { constants } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { parse, resolve } from 'node:path'
import { styleText } from 'node:util'
import { z } from 'zod'
import type { LocalFile, Outgoing, Send } from '../bot/path/outgoing.ts'
import { setOff } from './set-off.ts'

/** A message of the bot as it stands on the screen. */
export interface Shown {
  readonly messageId: number
  readonly text: string
  readonly replyTo: number | null
  /** Its buttons as Telegram lays them out; each is a number to type. */
  readonly keyboard: readonly (readonly Key[])[]
}

const button = z.object({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
})
type Key = z.infer<typeof button>
const payload = z.object({
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(z.object({ type: z.string(), offset: z.number(), length: z.number() })).optional(),
  message_id: z.number().optional(),
  reply_parameters: z.object({ message_id: z.number() }).optional(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
})

/** In UTF-16 units: "⬜ 12". */
const SHORT = 5

/** Empties a terminal and what it scrolled away (ECMA-48, ED 2 and xterm's 3), and goes to the top. */
const CLEARED = '\u001b[2J\u001b[3J\u001b[H'

/** The screen as a transport: the bot's calls become printed text, its buttons numbers to type. */
export interface Screen {
  readonly send: Send
  /** The last message that has buttons, or null. */
  readonly withButtons: () => Shown | null
}

/**
 * @param out where to print
 * @param nextId gives message ids
 */
export function createScreen(
  out: NodeJS.WritableStream & { isTTY?: boolean },
  nextId: () => number,
  say: (key: string, args?: Record<string, string>) => string | Promise<string>,
): Screen {
  let last: Shown | null = null
  // styleText itself keeps quiet when the stream is no terminal, or NO_COLOR is set.
  const style = (name: 'bold' | 'cyan' | 'dim', text: string) =>
    out.isTTY ? styleText(name, text, { stream: out }) : text

  async function show(call: Outgoing): Promise<number | null> {
    const read = payload.parse(call.payload)
    if (call.method === 'answerCallbackQuery') {
      if (read.text) out.write(`${style('dim', `(${read.text})`)}\n`)
      return null
    }
    if (call.method === 'sendChatAction') return null
    if (call.method === 'deleteMessages') {
      if (out.isTTY) out.write(CLEARED)
      return null
    }
    const messageId = read.message_id ?? nextId()
    const [first = '', ...rest] = setOff(read.text ?? read.caption ?? '', read.entities ?? []).split('\n')
    const isBold = read.entities?.some(({ type, offset }) => type === 'bold' && offset === 0) ?? false
    out.write(`\n${style('cyan', 'CekDulu')}\n${isBold ? style('bold', first) : first}\n`)
    if (rest.length > 0) out.write(`${rest.join('\n')}\n`)
    if (call.file) {
      const name = await saved(call.file)
      out.write(`${await say('terminal-file', { name })}\n`)
    }
    const keyboard = read.reply_markup?.inline_keyboard ?? []
    if (keyboard.flat().length > 0) {
      last = {
        messageId,
        text: read.text ?? '',
        keyboard,
        replyTo: read.reply_parameters?.message_id ?? null,
      }
      out.write(
        `${keyboard.map((row, at) => showRow(row, keyboard.slice(0, at).flat().length)).join('\n')}\n`,
      )
    }
    return messageId
  }

  /** A line for each button; short ones, as ticks and numbers, stand beside each other. */
  function showRow(row: readonly Key[], before: number): string {
    const keys = row.map(({ text, url }, at) => {
      const number = `${before + at + 1}`
      return `  ${style('dim', `[${number}]`)}${text === number ? '' : ` ${text}`}${url ? ` ${url}` : ''}`
    })
    return keys.join(row.every(({ text }) => text.length <= SHORT) ? '' : '\n')
  }

  return {
    withButtons: () => last,
    send: async call => {
      try {
        return { ok: true, messageId: await show(call) }
      } catch (error) {
        return { ok: false, kind: 'refused', code: error instanceof Error ? error.name : 'Error' }
      }
    },
  }
}

/**
 * Puts a file where the chat was started, readable by its owner only; one that is there already stays.
 * @returns its whole path
 */
async function saved({ path, name }: LocalFile): Promise<string> {
  const { name: stem, ext } = parse(name)
  for (let nth = 1; ; nth += 1) {
    const target = resolve(nth === 1 ? name : `${stem}-${nth}${ext}`)
    try {
      await copyFile(path, target, constants.COPYFILE_EXCL)
      await chmod(target, 0o600)
      return target
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}
