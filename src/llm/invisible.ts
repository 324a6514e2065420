/**
 * Characters that no reader sees and a model does: controls (but for line break and tab), format and tag characters,
 * variation selectors, fillers (requirement L-01; OWASP LLM01, "invisible instructions").
 */
const INVISIBLE =
  /(?![\n\t])[\p{Cc}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0000}-\u{e0fff}]/gu

/** Whether a text has characters in it that no reader sees. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) !== -1
}

/** A text as a reader sees it: without invisible characters, lone surrogates replaced (U+FFFD). */
export function withoutInvisible(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '')
}
