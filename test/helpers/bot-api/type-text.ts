/** A type of the Bot API's description, as far as a value can be checked against it. */
export type Type =
  | { readonly is: 'string' | 'number' | 'boolean' | 'file' }
  | { readonly is: 'literal'; readonly value: string | number | boolean }
  | { readonly is: 'array'; readonly of: Type }
  | { readonly is: 'union'; readonly of: readonly Type[] }
  | { readonly is: 'named'; readonly name: string }

const PRIMITIVES = new Set(['string', 'number', 'boolean'])
/** Where a text may be given, the description also takes whatever has a `toString`; on the wire it is a text. */
const STRINGABLE = /\{\s*toString\(\): string\s*\}/g
/** Likewise for objects that know how to become JSON. */
const JSONABLE = /\s*\|\s*\{\s*toJSON\(\): [\w.]+\s*\}/g
const KEYS_OF = /Exclude<keyof [\w.]+, "\w+">/g

/**
 * Reads a TypeScript type as the description writes it.
 * @param source for instance `number | string` or `Objects.TelegramMessageEntity[]`
 * @throws SyntaxError for a form the description has not used so far
 */
export function readType(source: string): Type {
  const text = source.replace(STRINGABLE, 'string').replace(JSONABLE, '').replace(KEYS_OF, 'string').trim()
  const members = splitUnion(text)
  if (members.length > 1) return { is: 'union', of: members.map(readType) }
  const [single = ''] = members
  if (single.endsWith('[]')) return { is: 'array', of: readType(single.slice(0, -2)) }
  if (single.startsWith('(') && single.endsWith(')')) return readType(single.slice(1, -1))
  const name = single.replace(/^Objects\./, '')
  if (PRIMITIVES.has(name)) return { is: name as 'string' | 'number' | 'boolean' }
  if (name === 'TelegramInputFile') return { is: 'file' }
  if (name === 'true' || name === 'false') return { is: 'literal', value: name === 'true' }
  if (/^-?\d+$/.test(name)) return { is: 'literal', value: Number(name) }
  if (/^"[^"]*"$/.test(name)) return { is: 'literal', value: name.slice(1, -1) }
  if (/^\w+$/.test(name)) return { is: 'named', name }
  throw new SyntaxError(`the Bot API's description has a type of a new form: ${source}`)
}

function splitUnion(text: string): string[] {
  const members: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i]
    if (mark === '(' || mark === '{' || mark === '<') depth += 1
    if (mark === ')' || mark === '}' || mark === '>') depth -= 1
    if (mark === '|' && depth === 0) {
      members.push(text.slice(from, i))
      from = i + 1
    }
  }
  members.push(text.slice(from))
  return members.map(member => member.trim()).filter(Boolean)
}
