const EXAMPLE =
  /(?<!\p{L})(?:misalnya|contohnya|contoh|seperti|antara lain|for example|for instance|such as|like)(?!\p{L})/iu
const POINT = /^- /

/**
 * What a passage gives as an example: the sentences that say so, else the points of its list; null where it has
 * neither. Pure.
 */
export function exampleIn(text: string): string | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const sentences = lines.flatMap(line => line.replace(POINT, '').split(/(?<=[.!?])\s+(?=\p{Lu})/u))
  const said = sentences.filter(sentence => EXAMPLE.test(sentence))
  if (said.length > 0) return said.join(' ')
  const points = lines.filter(line => POINT.test(line))
  return points.length > 0 ? points.map(line => line.replace(POINT, '• ')).join('\n') : null
}
