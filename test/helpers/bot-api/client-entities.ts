import type { Entity } from './rules.ts'

/** What Telegram marks in a text that a person sends, as far as a bot looks at it. */
const MARKED: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['bot_command', /(?<![\w/@])\/[a-z0-9_]{1,64}(?:@\w+)?/gi],
  ['mention', /(?<![\w@])@[a-z]\w{3,31}/gi],
  ['url', /https?:\/\/\S+/gi],
]

/** The entities of a text, in order. */
export function entitiesOf(text: string): Entity[] {
  return MARKED.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(match => ({ type, offset: match.index, length: match[0].length })),
  ).sort((a, b) => a.offset - b.offset)
}
