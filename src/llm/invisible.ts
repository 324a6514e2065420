/**
 * Characters that no reader sees and a model does: controls (but for line break and tab), format and tag characters,
 * variation selectors, fillers, the blank braille pattern (requirement L-01: instructions hide in them).
 */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether a text has characters in it that no reader sees, or half a character. */
export function hasInvisible(text: string): boolean {
  return !text.isWellFormed() || text.search(INVISIBLE) !== -1
}

/** A text as a reader sees it: without invisible characters, lone surrogates replaced (U+FFFD). */
export function withoutInvisible(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '')
}
