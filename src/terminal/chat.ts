import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import type { Message, Update, User } from 'grammy/types'
import { type PathTyped, pathIn } from './path-in.ts'
import type { Screen } from './screen.ts'
import { splitInput, standsAlone } from './split-input.ts'

/** What the terminal needs of the bot behind it. */
export interface Line {
  /** Takes an update durably. */
  readonly take: (update: Update) => Promise<void>
  /** Resolves when everything is answered and shown. */
  readonly settle: () => Promise<void>
}

/** The one person at this terminal. */
export const PERSON: User = { id: 1, is_bot: false, first_name: 'Terminal' }
const CHAT = { id: PERSON.id, type: 'private' as const, first_name: PERSON.first_name }

/** Lines that come in faster than anybody types belong to one pasted message; in milliseconds. */
const PASTE_MS = 80

/**
 * Chats until the input ends. On a terminal, pasted lines become one message; piped input is cut by
 * `splitInput` and answered message by message.
 * @param options.greeting what to say first, as if the person had typed it
 * @param options.prompt in the person's language as it is by then, as `bye` is
 */
export async function chat(options: {
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  line: Line
  screen: Screen
  nextId: () => number
  greeting: string
  prompt: () => Promise<string>
  bye: () => Promise<string>
  /** What to say to a path that is no file, in the person's language. */
  noFile: (typed: PathTyped) => Promise<string>
}): Promise<void> {
  const { input, output, line, screen, nextId } = options
  /** What the person wrote, by message number: Telegram shows with a pressed button what its message answered. */
  const written = new Map<number, Message>()
  // Updates are told apart for a day: the clock keeps numbers of one start clear of those of the next.
  let updateId = Date.now() * 1000

  async function hear(text: string): Promise<void> {
    const typed = pathIn(text)
    if (typed && typed.kind !== 'file') {
      output.write(`\n${await options.noFile(typed)}\n`)
      return
    }
    updateId += 1
    await line.take(pressed(text) ?? { update_id: updateId, message: messageOf(text, typed) })
    await line.settle()
  }

  /** @param sent the file that the words are the path of: it comes as if it had been forwarded */
  function messageOf(text: string, sent: PathTyped | null): Message & Update.NonChannel {
    const command = /^\/\w+/.exec(text)
    const message = {
      message_id: nextId(),
      date: Math.floor(Date.now() / 1000),
      chat: CHAT,
      from: PERSON,
      ...(sent ? fileOf(sent) : { text }),
      ...(command && !sent
        ? { entities: [{ type: 'bot_command', offset: 0, length: command[0].length }] }
        : {}),
    } as Message & Update.NonChannel
    written.set(message.message_id, message)
    return message
  }

  /** A number stands for a button of the last message that has any. */
  function pressed(text: string): Update | null {
    const shown = screen.withButtons()
    const data = /^\d{1,2}$/.test(text) ? shown?.keyboard.flat()[Number(text) - 1]?.callback_data : undefined
    if (!shown || !data) return null
    const message = {
      message_id: shown.messageId,
      date: 0,
      chat: CHAT,
      text: shown.text,
      reply_markup: { inline_keyboard: shown.keyboard },
      ...(shown.replyTo === null ? {} : { reply_to_message: written.get(shown.replyTo) }),
    } as Message
    return {
      update_id: updateId,
      callback_query: { id: String(updateId), from: PERSON, chat_instance: '1', data, message },
    } as Update
  }

  await hear(options.greeting)
  if (!input.isTTY) {
    for (const message of splitInput(await readAll(input))) {
      output.write(`\n> ${message.split('\n').join('\n> ')}\n`)
      await hear(message)
    }
  } else {
    await converse(options, hear)
  }
  output.write(`\n${await options.bye()}\n`)
}

const SOUND = /\.(?:ogg|opus|oga|mp3|m4a|wav|aac)$/i
const PICTURE = /\.(?:jpe?g|png|webp|gif)$/i

/** A local file as Telegram would tell of it; its id is its path. */
function fileOf({ path, name }: PathTyped): Pick<Message, 'document' | 'voice'> {
  const ids = { file_id: path, file_unique_id: path }
  if (SOUND.test(name)) return { voice: { ...ids, duration: 0 } }
  return { document: { ...ids, file_name: name, ...(PICTURE.test(name) ? { mime_type: 'image/*' } : {}) } }
}

/** Reads from a keyboard: one line is a message, lines pasted together are one. */
function converse(
  {
    input,
    output,
    prompt,
  }: { input: NodeJS.ReadStream; output: NodeJS.WriteStream; prompt: () => Promise<string> },
  hear: (text: string) => Promise<void>,
): Promise<void> {
  const reader = createInterface({ input, output })
  const ask = async () => {
    reader.setPrompt(`\n${await prompt()} `)
    reader.prompt()
  }
  let open: string[] = []
  let timer: NodeJS.Timeout | undefined
  let queue = Promise.resolve()
  const close = () => {
    clearTimeout(timer)
    const text = open.join('\n').trim()
    open = []
    queue = queue.then(() => (text === '' ? undefined : hear(text))).then(ask)
  }
  return new Promise(resolve => {
    reader.on('line', typed => {
      clearTimeout(timer)
      if (standsAlone(typed) && open.length === 0) {
        open = [typed]
        return close()
      }
      open.push(typed)
      timer = setTimeout(close, PASTE_MS)
    })
    reader.on('SIGINT', () => reader.close())
    reader.on('close', () => {
      close()
      queue.then(resolve)
    })
    queue = queue.then(ask)
  })
}
