/** Decodes plain text: UTF-16 by its mark, UTF-8, else Windows-1252. */
export function decodePlain(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const PAGE = /^\s*(?:<!doctype html|<html)\b/i
/** Tags within a line of words; all others end it. */
const INLINE = /^\/?(?:a|abbr|b|code|em|font|i|mark|small|span|strong|sub|sup|u)\b/i
const UNSEEN = /^(script|style|template)\b/i
const LINK = /\bhref\s*=\s*["']?(https?:[^"'\s>]+)/i
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/** The words of a saved web page, with where its links lead; any other text unchanged. Linear in its length. */
export function withoutTags(text: string): string {
  if (!PAGE.test(text)) return text
  let words = ''
  let unseen: string | null = null
  for (const piece of text.split('<')) {
    const end = piece.indexOf('>')
    const tag = end < 0 ? '' : piece.slice(0, end)
    if (unseen !== null && !tag.toLowerCase().startsWith(`/${unseen}`)) continue
    unseen = UNSEEN.exec(tag)?.[1]?.toLowerCase() ?? null
    if (unseen !== null) continue
    const [, link] = LINK.exec(tag) ?? []
    words += `${INLINE.test(tag) ? '' : '\n'}${link ? `${link} ` : ''}${piece.slice(end + 1)}`
  }
  return words
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, entity => ENTITIES[entity] ?? entity)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}
