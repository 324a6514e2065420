import type { Description, Field } from './description.ts'
import type { Type } from './type-text.ts'
import { Upload } from './upload.ts'

/**
 * Compares a call with the description of its method: every parameter known, none missing, each of its type, in
 * nested objects too. Stricter than Telegram, which ignores what it does not know.
 * @returns what is wrong, each with the path to it; empty when nothing is
 */
export function checkCall(
  api: Description,
  method: string,
  given: Readonly<Record<string, unknown>>,
): string[] {
  const parameters = api.parameters(method)
  if (!parameters) return [`no such method: ${method}`]
  return checkFields(api, method, parameters, given)
}

function checkFields(
  api: Description,
  path: string,
  fields: ReadonlyMap<string, Field>,
  given: Readonly<Record<string, unknown>>,
): string[] {
  const unknown = Object.keys(given).filter(name => !fields.has(name))
  const missing = [...fields].filter(([name, field]) => field.required && given[name] === undefined)
  return [
    ...unknown.map(name => `${path}: no such field: ${name}`),
    ...missing.map(([name]) => `${path}: required field missing: ${name}`),
    ...[...fields].flatMap(([name, field]) =>
      given[name] === undefined ? [] : checkValue(api, `${path}.${name}`, field.type, given[name]),
    ),
  ]
}

function checkValue(api: Description, path: string, type: Type, value: unknown): string[] {
  switch (type.is) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type.is ? [] : [`${path}: ${type.is} expected, got ${shown(value)}`]
    case 'literal':
      return value === type.value
        ? []
        : [`${path}: ${JSON.stringify(type.value)} expected, got ${shown(value)}`]
    case 'file':
      return value instanceof Upload ? [] : [`${path}: a file expected, got ${shown(value)}`]
    case 'array':
      if (!Array.isArray(value)) return [`${path}: an array expected, got ${shown(value)}`]
      return value.flatMap((item, i) => checkValue(api, `${path}[${i}]`, type.of, item))
    case 'union': {
      const faults = type.of.map(member => checkValue(api, path, member, value))
      const closest = faults.reduce((a, b) => (b.length < a.length ? b : a), faults[0] ?? [])
      return faults.some(list => list.length === 0) ? [] : closest
    }
    case 'named': {
      const named = api.named(type.name)
      if (!named) return [`${path}: the description does not explain ${type.name}`]
      if (!(named instanceof Map)) return checkValue(api, path, named as Type, value)
      return isObject(value)
        ? checkFields(api, path, named, value)
        : [`${path}: an object expected, got ${shown(value)}`]
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return `${typeof value} ${JSON.stringify(value)?.slice(0, 80)}`
}
