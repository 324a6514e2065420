/** A stretch of a text as Telegram marks it; offsets in UTF-16 units. */
export interface Stretch {
  readonly type: string
  readonly offset: number
  readonly length: number
}

/** Quoted messages stand out in a terminal by a bar before each of their lines. */
export function setOff(text: string, entities: readonly Stretch[]): string {
  const quotes = entities.filter(({ type }) => type === 'blockquote')
  if (quotes.length === 0) return text
  let at = 0
  return text
    .split('\n')
    .map(line => {
      const start = at
      at += line.length + 1
      const quoted = quotes.some(({ offset, length }) => start >= offset && start < offset + length)
      return quoted ? `│ ${line}` : line
    })
    .join('\n')
}
