import { readFileSync } from 'node:fs'
import {
  CORE_SCHEMA,
  constructFromEvents,
  load,
  parseEvents,
  SCALAR_STYLE_PLAIN,
  YAMLException,
} from 'js-yaml'
import { ContentWrong, contentWrong, wrongsIn } from './content-wrong.ts'

/** Dates stay text: a date object would lose how it was written. */
const schema = CORE_SCHEMA
const hasValue = (text: string) => /^\s*[^#\s]/m.test(text)

/**
 * The value of a YAML 1.2 document; null of one that is empty.
 * @throws Error saying what is wrong, with line and column
 */
export function parseYaml(text: string): unknown {
  return hasValue(text) ? load(text, { schema }) : null
}

/**
 * The same for the text of a file.
 * @throws Error naming the file, and line and column of what is wrong in it
 */
export function parseYamlOf(file: string, text: string): unknown {
  try {
    return parseYaml(text)
  } catch (error) {
    throw yamlWrong(file, error)
  }
}

/**
 * What the reader of YAML found, with the file.
 * @param linesBefore lines of the file above the document
 */
export function yamlWrong(file: string, error: unknown, linesBefore = 0): ContentWrong {
  if (!(error instanceof YAMLException)) return new ContentWrong(file, wrongsIn(error))
  const line = String((error.mark?.line ?? 0) + 1 + linesBefore)
  return contentWrong(file, 'yaml', { line, detail: error.reason })
}

/** Reads a YAML file. @throws Error naming it when it cannot be read or is no YAML */
export function readYaml(file: string): unknown {
  return parseYamlOf(file, readFileSync(file, 'utf8'))
}

/**
 * The value of a document of patterns, where YAML takes the ` #` of an unquoted one for the beginning of a comment.
 * @throws Error naming an unquoted value that loses its end, too
 */
export function parseUncut(text: string): unknown {
  if (!hasValue(text)) return null
  const events = parseEvents(text, {})
  const [value, ...more] = constructFromEvents(events, { source: text, schema })
  if (more.length > 0) throw new Error('more than one document')
  for (const event of events) {
    if (!('style' in event && 'valueEnd' in event) || event.style !== SCALAR_STYLE_PLAIN) continue
    const [lost] = /^[ \t]+#\S.*/.exec(text.slice(event.valueEnd)) ?? []
    if (lost !== undefined)
      throw contentWrong('yaml', 'unquoted', { text: text.slice(event.valueStart, event.valueEnd) + lost })
  }
  return value
}
