import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_BYTES, TooLarge } from './bounded-fetch.ts'
import { type ChatBody, firstDialect, toBody } from './dialect.ts'
import { type Marks, toMessages } from './messages.ts'
import type { Model, Question } from './model.ts'
import { loadPrompts, type Prompt } from './prompts.ts'
import { type BadRead, type Read, readContent, readReply } from './read-reply.ts'
import { toStrictSchema } from './strict-schema.ts'

/** Where requests are written to, and where answers to them are read from. */
export interface OfflineFolders {
  readonly promptsDir: string
  /** Name of the model to write requests for. */
  readonly model: string
  readonly requests?: string | undefined
  readonly responses?: string | undefined
  /** Told the file name of every request, which is that of its reply too. */
  readonly onRequest?: ((file: string) => void) | undefined
  /** Told of every reply that is there and cannot be used. */
  readonly onBadReply?: ((reply: BadReply) => void) | undefined
}

/** A reply that is there and cannot be used: it counts as no answer. */
export interface BadReply {
  /** Name of the file in the folder of responses. */
  readonly file: string
  /** `unreadable`: no text can be read from the file. */
  readonly why: BadRead | 'unreadable'
  readonly detail: string
}

/**
 * A model without a network: writes what it would send, answers with what somebody put into the folder of responses.
 * Asked the same it writes the same, so that answers fit later.
 * @returns for the id of a case, the model to ask; without an answer it says `network`
 * @throws Error when a prompt file is malformed
 */
export function createOfflineModel({
  promptsDir,
  model,
  requests,
  responses,
  onRequest = () => undefined,
  onBadReply = () => undefined,
}: OfflineFolders): (id: string) => Model {
  const prompts = loadPrompts(promptsDir)
  return id => ({
    async ask<T>(question: Question<T>) {
      const prompt = prompts.get(question.prompt)
      if (!prompt) throw new Error(`there is no prompt "${question.prompt}" in ${promptsDir}`)
      const name = `${id}.${prompt.name}`
      const marks = marksOf(name)
      onRequest(fileName(name))
      if (requests) writeRequest(requests, name, toRequest(model, prompt, question, marks))
      const bad = (why: BadReply['why'], detail = '') => onBadReply({ file: fileName(name), why, detail })
      let response: string | null
      try {
        response = responses ? readResponse(responses, name) : null
      } catch (error) {
        bad('unreadable', error instanceof Error ? error.message : String(error))
        return { ok: false, why: 'bad_output' }
      }
      if (response === null) return { ok: false, why: 'network' }
      const read = readStored(response, question, { canary: marks.canary, prompt: prompt.system })
      if (read.ok) return { ...read, version: `${prompt.name}@${prompt.version}` }
      bad(read.why, read.detail)
      return { ok: false, why: read.why }
    },
  })
}

/** Writes one request as `<id>.json`, exactly as it would be sent. Makes the folder. */
function writeRequest(dir: string, id: string, request: ChatBody): void {
  mkdirSync(dir, { recursive: true })
  writeFileSync(join(dir, fileName(id)), `${JSON.stringify(request, null, 2)}\n`)
}

/**
 * The text of `<id>.json` in the folder of responses, or null where there is none.
 * @throws Error when it cannot be read, or is larger than what is taken of a server
 */
export function readResponse(dir: string, id: string): string | null {
  try {
    const file = join(dir, fileName(id))
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new TooLarge(`${size} bytes, more than ${MOST_BYTES}`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function toRequest<T>(
  model: string,
  prompt: Prompt,
  { input, fill, schema }: Question<T>,
  marks: Marks,
): ChatBody {
  const messages = toMessages(prompt, input, marks, fill)
  return toBody(model, { messages, prompt, schema: toStrictSchema(schema) }, firstDialect(model))
}

/** A response may be the whole body of a server, or what the model wrote alone. */
function readStored<T>(
  text: string,
  { schema }: Question<T>,
  secrets: Parameters<typeof readReply>[2],
): Read<T> {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && 'choices' in body)
      return readReply(body, schema, secrets)
  } catch {
    // Not JSON as a whole: a model's words around it are dealt with below.
  }
  return readContent(text, schema, secrets)
}

/** Not random here, so that a request can be written twice; whoever answers offline is not an attacker. */
function marksOf(name: string): Marks {
  const hash = createHash('sha256').update(name).digest('hex')
  return { canary: hash.slice(0, 24), fence: hash.slice(24, 42) }
}

/** Ids that are no file names are kept apart by a hash. */
function fileName(id: string): string {
  const plain = id
    .replace(/[^\w.-]/g, '_')
    .replace(/^\.+/, '_')
    .slice(0, 120)
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8)
  return plain === id ? `${id}.json` : `${plain}-${hash}.json`
}
