import { beginOf, endOf, HIDDEN, type Readable, ReadableBuilder } from './normalise-readable.ts'

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}
const ENTITY = /&(?:amp;)*(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp|shy));/giy
const PERCENT = /(?:%[0-9a-f]{2}){1,2000}/giy
const BASE64 = /[A-Za-z0-9+/_-]{16,4000}={0,2}/y
const FEWEST_PERCENT = 3
const SHORTEST_BASE64 = 16
const MOST_DECODED = 8_192
const READABLE_SHARE = 0.8

/** Could there be something encoded in this text? A cheap look before the careful one. */
export function mayBeWrapped(text: string): boolean {
  return text.includes('&') || text.includes('%') || hasLongRun(text)
}

/** Is there a run of base64 letters as long as the shortest that is decoded? Looks at every sixteenth letter first. */
function hasLongRun(text: string): boolean {
  for (let i = SHORTEST_BASE64 - 1; i < text.length; i += SHORTEST_BASE64) {
    if (!isBase64Unit(text.charCodeAt(i))) continue
    let from = i
    while (from > 0 && i - from < SHORTEST_BASE64 && isBase64Unit(text.charCodeAt(from - 1))) from--
    let to = i + 1
    while (to < text.length && to - from < SHORTEST_BASE64 && isBase64Unit(text.charCodeAt(to))) to++
    if (to - from >= SHORTEST_BASE64) return true
  }
  return false
}

/** Plain text, not bytes that only happen to decode: nearly all letters, digits and spaces. */
function isReadable(text: string): boolean {
  let plain = 0
  for (const char of text) if (/[\p{L}\p{N} .,!?\n]/u.test(char)) plain++
  return text.length > 0 && plain / [...text].length >= READABLE_SHARE && /[aiueo]/i.test(text)
}

function fromPercent(run: string): string | null {
  if (run.length < FEWEST_PERCENT * 3) return null
  try {
    return decodeURIComponent(run)
  } catch {
    return null
  }
}

/** Base64 of plain text with a space in it; words, links and numbers that could be read as base64 are left alone. */
function fromBase64(run: string): string | null {
  const bare = run.replace(/=+$/, '')
  if (bare.length % 4 === 1 || !/[A-Z]/.test(bare) || !/[a-z]/.test(bare)) return null
  try {
    const says = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bare, 'base64'))
    return says.includes(' ') && isReadable(says) ? says : null
  } catch {
    return null
  }
}

function fromEntity(match: RegExpExecArray): string | null {
  const [, hex, decimal, name] = match
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : null
}

/** What is encoded at `at`: what it says, how long its code is, and whether an eye could not read it. */
function decodedAt(text: string, at: number): { says: string; length: number; hidden: boolean } | null {
  const first = text.charCodeAt(at)
  if (first === 38) {
    ENTITY.lastIndex = at
    const match = ENTITY.exec(text)
    const says = match === null ? null : fromEntity(match)
    return match === null || says === null
      ? null
      : { says, length: match[0].length, hidden: match[3] === undefined }
  }
  const pattern = first === 37 ? PERCENT : BASE64
  pattern.lastIndex = at
  const run = pattern.exec(text)?.[0]
  if (run === undefined) return null
  const says = first === 37 ? fromPercent(run) : fromBase64(run)
  return says === null ? null : { says, length: run.length, hidden: true }
}

function isBase64Unit(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 47 ||
    code === 95 ||
    code === 45
  )
}

/**
 * Decodes what is written in HTML entities, percent signs or base64, where plain text comes out; bounded.
 * @param source a reading of the original
 * @returns a reading with the decoded text in place, each letter standing for its code
 */
export function unwrap(source: Readable): Readable {
  const { text } = source
  let out: ReadableBuilder | null = null
  let decoded = 0
  let plainFrom = 0
  const copyUntil = (end: number): ReadableBuilder => {
    const made = out ?? new ReadableBuilder(text.length)
    for (let i = plainFrom; i < end; i++) made.add(text.charAt(i), beginOf(source, i), endOf(source, i), 0)
    return made
  }
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const base = isBase64Unit(code)
    const found = (base || code === 38 || code === 37) && decoded < MOST_DECODED ? decodedAt(text, i) : null
    if (found === null) {
      i++
      if (base) while (i < text.length && isBase64Unit(text.charCodeAt(i))) i++
      continue
    }
    out = copyUntil(i)
    out.add(found.says, beginOf(source, i), endOf(source, i + found.length - 1), found.hidden ? HIDDEN : 0)
    decoded += found.says.length
    i += found.length
    plainFrom = i
  }
  return out === null ? source : copyUntil(text.length).done()
}
