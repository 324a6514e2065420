import type { IncomingMessage } from 'node:http'
import type { Description } from './description.ts'
import { readParts } from './multipart.ts'
import { badRequest } from './refusal.ts'
import type { Type } from './type-text.ts'
import { Upload } from './upload.ts'

/**
 * Reads the parameters of a call from its query, JSON, form or multipart body; files, also those named by
 * `attach://`, become `Upload`s.
 * @throws Refusal when the body cannot be read or holds text that is not UTF-8
 */
export async function readCall(
  request: IncomingMessage,
  api: Description,
  method: string,
): Promise<Record<string, unknown>> {
  const url = new URL(request.url ?? '/', 'http://telegram')
  const typed = (name: string, text: string) => fromText(api, api.parameters(method)?.get(name)?.type, text)
  const given: Record<string, unknown> = {}
  for (const [name, text] of url.searchParams) given[name] = typed(name, text)
  const body = await readBytes(request)
  const kind = request.headers['content-type'] ?? ''
  if (body.length === 0) return given
  if (kind.startsWith('application/json')) Object.assign(given, readJson(utf8(body)))
  else if (kind.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, text] of new URLSearchParams(utf8(body))) given[name] = typed(name, text)
  } else if (kind.startsWith('multipart/form-data')) Object.assign(given, readMultipart(body, kind, typed))
  else throw badRequest(`body of an unknown kind: ${kind || 'none'}`)
  refuseBrokenText(given)
  return given
}

function readMultipart(body: Buffer, kind: string, typed: (name: string, text: string) => unknown) {
  const files = new Map<string, Upload>()
  const given: Record<string, unknown> = {}
  for (const { name, fileName, bytes } of readParts(body, kind)) {
    if (fileName !== undefined) files.set(name, new Upload(fileName, bytes))
    else given[name] = typed(name, utf8(bytes))
  }
  const attached = new Set<string>()
  const attach = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('attach://')) {
      const file = files.get(value.slice('attach://'.length))
      if (!file) throw badRequest(`there is no file named ${value}`)
      attached.add(value.slice('attach://'.length))
      return file
    }
    if (Array.isArray(value)) return value.map(attach)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, attach(inner)]))
  }
  const whole = Object.entries(given).map(([name, value]): [string, unknown] => [name, attach(value)])
  const direct = [...files].filter(([name]) => !attached.has(name))
  return Object.fromEntries([...whole, ...direct])
}

/** In forms everything is text; Telegram reads what is not declared a text as JSON. */
function fromText(api: Description, type: Type | undefined, text: string): unknown {
  if (!type || allowsText(api, type)) {
    const number =
      type?.is === 'union' && type.of.some(member => member.is === 'number') && /^-?\d+$/.test(text)
    return number ? Number(text) : text
  }
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function allowsText(api: Description, type: Type): boolean {
  if (type.is === 'string' || type.is === 'file') return true
  if (type.is === 'literal') return typeof type.value === 'string'
  if (type.is === 'union') return type.of.some(member => allowsText(api, member))
  if (type.is !== 'named') return false
  const named = api.named(type.name)
  return named !== undefined && !(named instanceof Map) && allowsText(api, named as Type)
}

function readJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw badRequest("can't parse JSON object")
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw badRequest('strings must be encoded in UTF-8')
  }
}

function refuseBrokenText(value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw badRequest('strings must be encoded in UTF-8')
  if (value instanceof Upload || typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) refuseBrokenText(inner)
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}
