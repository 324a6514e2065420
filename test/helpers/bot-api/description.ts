import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readType, type Type } from './type-text.ts'

/** A field of an object, or a parameter of a method. */
export interface Field {
  readonly required: boolean
  readonly type: Type
}

/** What the Bot API says of itself: its methods and the objects in them. */
export interface Description {
  /** Parameters by method; undefined for a method that does not exist. */
  readonly parameters: (method: string) => ReadonlyMap<string, Field> | undefined
  /** The fields of an object, or the type another name stands for. */
  readonly named: (name: string) => ReadonlyMap<string, Field> | Type | undefined
}

const COMMENT = /\/\*\*[\s\S]*?\*\//g
const INTERFACE = /^export interface (\w+) \{\n([\s\S]*?)^\}/gm
const EMPTY_INTERFACE = /^export interface (\w+) \{\s*\}/gm
const ALIAS = /^export type (\w+) =([\s\S]*?)(?=^export |^\}|\n\n(?!\s*\|)|$(?![\s\S]))/gm
const FIELD = /^ {4}(\w+)(\??):([\s\S]*?)(?=^ {4}\w+\??:|$(?![\s\S]))/gm
const METHOD = /^ {4}(\w+): CallAPI\w*</gm

let known: Description | undefined

/** The description that comes with `@gramio/types`, generated from Telegram's own documentation; read once. */
export function botApiDescription(): Description {
  known ??= readDescription(typesFile('params'), typesFile('objects'), typesFile('methods'))
  return known
}

/**
 * @param params declarations named after their methods, as in `SendMessageParams`
 * @param objects declarations of the objects that parameters hold
 * @param methods the interface that lists every method, also those without parameters
 */
export function readDescription(params: string, objects: string, methods: string): Description {
  const names = new Map([...declarations(objects), ...declarations(params)])
  const existing = new Set([...methods.replace(COMMENT, '').matchAll(METHOD)].map(([, name = '']) => name))
  const none: ReadonlyMap<string, Field> = new Map()
  return {
    parameters(method) {
      if (!existing.has(method)) return undefined
      const found = names.get(`${method.charAt(0).toUpperCase()}${method.slice(1)}Params`)
      return found instanceof Map ? found : none
    },
    named: name => names.get(name),
  }
}

function declarations(source: string): Map<string, Map<string, Field> | Type> {
  const text = source.replace(COMMENT, '')
  const found = new Map<string, Map<string, Field> | Type>()
  for (const [, name = ''] of text.matchAll(EMPTY_INTERFACE)) found.set(name, new Map())
  for (const [, name = '', body = ''] of text.matchAll(INTERFACE)) {
    const fields = [...body.matchAll(FIELD)].map(([, field = '', optional, type = '']): [string, Field] => [
      field,
      { required: optional !== '?', type: readType(type) },
    ])
    found.set(name, new Map(fields))
  }
  for (const [, name = '', type = ''] of text.matchAll(ALIAS)) {
    // Types of the package's own that compute with other types are no part of the Bot API.
    if (!/[<&]|keyof|extends/.test(type)) found.set(name, readType(type))
  }
  return found
}

function typesFile(name: string): string {
  const folder = new URL('../../../node_modules/@gramio/types/out/', import.meta.url)
  return readFileSync(fileURLToPath(new URL(`${name}.d.ts`, folder)), 'utf8')
}
