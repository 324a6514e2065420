import { type ZodType, z } from 'zod'

/** What may be in an answer of any server that speaks the protocol; tool calls and all else is not looked at (M-07). */
const replySchema = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }) }))
    .min(1),
})
const usageSchema = z.object({ usage: z.object({ total_tokens: z.number().int().nonnegative() }) })

/** Texts that must not come back. */
export interface Secrets {
  readonly canary: string
  /** Our instructions. */
  readonly prompt: string
}

/** Why a reply that came cannot be used. */
export type BadRead = 'bad_output' | 'refused' | 'canary'

/** `detail`: what does not fit, for whoever puts replies together. It may quote the model and goes into no log. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: BadRead; readonly detail?: string }

/** Letters and digits in a row that nobody writes by chance: who repeats twice as many has repeated one such piece. */
const TELLING = 40

/**
 * Reads a server's answer. Pure.
 * @param reply the parsed body, of any shape
 * @param schema what the answer must look like
 */
export function readReply<T>(reply: unknown, schema: ZodType<T>, secrets: Secrets): Read<T> {
  const message = replySchema.safeParse(reply).data?.choices[0]?.message
  if (!message) return { ok: false, why: 'bad_output' }
  if (message.refusal) return { ok: false, why: 'refused' }
  return readContent(message.content ?? '', schema, secrets)
}

/** Reads what a model wrote: JSON, at most with a fence or words around it. Pure. */
export function readContent<T>(content: string, schema: ZodType<T>, secrets: Secrets): Read<T> {
  if (tellsSecret(content, secrets)) return { ok: false, why: 'canary' }
  const value = parseJson(content)
  if (value === undefined) return { ok: false, why: 'bad_output' }
  // Escapes may hide a secret from a look at the raw text.
  if (tellsSecret(textsOf(value).join('\n'), secrets)) return { ok: false, why: 'canary' }
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, why: 'bad_output', detail: z.prettifyError(result.error).replaceAll(/\s*\n\s*/g, ' ') }
}

/** Tokens a server says it used, or null. */
export function tokensOf(reply: unknown): number | null {
  return usageSchema.safeParse(reply).data?.usage.total_tokens ?? null
}

function parseJson(content: string): unknown {
  // By position, not by pattern: a hostile server can make a pattern take minutes.
  const json = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1)
  try {
    const value: unknown = JSON.parse(json)
    return textsOf(value).every(text => text.isWellFormed()) ? value : undefined
  } catch {
    return undefined
  }
}

/** Every string in a value, names of properties too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsOf(inner)])
}

function tellsSecret(text: string, { canary, prompt }: Secrets): boolean {
  const said = lettersOf(text)
  const word = lettersOf(canary)
  if (said.includes(word) || said.includes([...word].reverse().join(''))) return true
  return piecesOf(lettersOf(prompt)).some(piece => said.includes(piece))
}

function piecesOf(letters: string): string[] {
  const count = Math.floor(letters.length / TELLING)
  return Array.from({ length: count }, (_, at) => letters.slice(at * TELLING, (at + 1) * TELLING))
}

/** Letters and digits alone: spaces or dots between them hide nothing. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
