import { CORE_SCHEMA, load, parseEvents, SCALAR_STYLE_PLAIN } from 'js-yaml'

/**
 * The value of a YAML 1.2 document; null of one that is empty. Dates stay text: a date object would lose how it was
 * written.
 * @throws Error saying what is wrong, with line and column
 */
export function parseYaml(text: string): unknown {
  return /^\s*[^#\s]/m.test(text) ? load(text, { schema: CORE_SCHEMA }) : null
}

/** Unquoted values that lose their end, because YAML takes ` #` for the beginning of a comment: what is left and lost. */
export function cutOff(text: string): readonly string[] {
  return parseEvents(text, {}).flatMap(event => {
    if (!('style' in event && 'valueEnd' in event) || event.style !== SCALAR_STYLE_PLAIN) return []
    const [lost] = /^[ \t]+#\S.*/.exec(text.slice(event.valueEnd)) ?? []
    return lost === undefined ? [] : [text.slice(event.valueStart, event.valueEnd) + lost]
  })
}
