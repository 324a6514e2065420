import { lookalikes } from './confusables.ts'
import {
  beginOf,
  endOf,
  HIDDEN,
  INVISIBLE,
  LOOKALIKE,
  type Readable,
  ReadableBuilder,
} from './normalise-readable.ts'

/** What stands in a reading for a picture sign: no letter, so that words end there. */
export const PICTURE = '·'

const FIRST_REGIONAL = 0x1f1e6
const LAST_REGIONAL = 0x1f1ff
const TAG_BASE = 0xe0000
const BLACK_FLAG = 0x1f3f4
const SHORTEST_HIDDEN = 4

const countryNames = new Intl.DisplayNames('id', { type: 'region', fallback: 'none' })
const remembered = new Map<number, string>()

/** By the pair of letters; there are 676 at most. Told by the system's names, which takes a while. */
const flagWords = new Map<string, string | undefined>()

/** @returns the country a pair of flag letters names, in Indonesian lower case, or undefined */
function flagWord(code: string): string | undefined {
  if (!flagWords.has(code)) {
    const name = countryNames.of(code)
    flagWords.set(code, name?.replace(/ DAK .*| \(.*/, '').toLowerCase())
  }
  return flagWords.get(code)
}

function digitValue(point: number): number {
  let back = 0
  while (back < 70 && /^\p{Nd}$/u.test(String.fromCodePoint(point - back - 1))) back++
  return back % 10
}

/**
 * What one code point reads as: nothing for invisible ones, a space, a lower-case Latin letter or ASCII digit
 * where it stands for one (NFKD without marks, look-alikes), else itself in lower case.
 */
function foldPoint(point: number): string {
  const before = remembered.get(point)
  if (before !== undefined) return before
  const made = compute(point)
  remembered.set(point, made)
  return made
}

function compute(point: number): string {
  const char = String.fromCodePoint(point)
  if (point >= 0x249c && point <= 0x24b5) return String.fromCharCode(point - 0x249c + 97)
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(point - 0x1f150 + 97)
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(point - 0x1f170 + 97)
  const like = lookalikes.get(point)
  if (like !== undefined) return like
  if (isInvisible(point)) return ''
  if (/^[\p{Zs}\p{Zl}\p{Zp}]$/u.test(char)) return point === 0x2028 || point === 0x2029 ? '\n' : ' '
  if (/^\p{Nd}$/u.test(char) && point > 0x7f) return String(digitValue(point))
  let plain = ''
  for (const piece of char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()) {
    const code = piece.codePointAt(0) ?? 0
    plain += lookalikes.get(code) ?? piece
  }
  if (plain === '…') return '...'
  if (/^[‘’ʼʹ′´`]$/u.test(plain)) return "'"
  if (/^[‐‑‒–—―−]$/u.test(plain)) return '-'
  return /^[\p{So}\p{Sk}\p{Extended_Pictographic}]$/u.test(plain) ? PICTURE : plain
}

/** Default-ignorable and blank code points that people do not see: zero-width, soft hyphen, fillers, tags, selectors. */
function isInvisible(point: number): boolean {
  return (
    /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cn}]$/u.test(String.fromCodePoint(point)) ||
    point === 0x2800 ||
    (point < 0x20 && point !== 10 && point !== 13 && point !== 9)
  )
}

function selectorByte(point: number): number {
  if (point >= 0xfe00 && point <= 0xfe0f) return point - 0xfe00
  if (point >= 0xe0100 && point <= 0xe01ef) return point - 0xe0100 + 16
  return -1
}

/** Hidden text in tag characters or variation selectors from `at`: what it says and where it ends; null when there is none. */
function hiddenText(text: string, at: number, previous: number): { says: string; end: number } | null {
  const bytes: number[] = []
  let end = at
  while (end < text.length) {
    const point = text.codePointAt(end) ?? 0
    const tag = point > TAG_BASE + 0x1f && point < TAG_BASE + 0x7f ? point - TAG_BASE : -1
    const byte = tag >= 0 ? tag : selectorByte(point)
    if (byte < 0) break
    bytes.push(byte)
    end += point > 0xffff ? 2 : 1
  }
  if (bytes.length < SHORTEST_HIDDEN || previous === BLACK_FLAG) return null
  const says = new TextDecoder().decode(Uint8Array.from(bytes)).toLowerCase()
  return /^[\x20-\x7e\s]+$/.test(says) ? { says: `\n${says}\n`, end } : null
}

/** A run of flag letters from `at`: country words where it is flags, else the letters themselves. */
function addRegional(out: ReadableBuilder, source: Readable, at: number): number {
  const { text } = source
  let end = at
  let letters = ''
  while (end < text.length) {
    const point = text.codePointAt(end) ?? 0
    if (point < FIRST_REGIONAL || point > LAST_REGIONAL) break
    letters += String.fromCharCode(point - FIRST_REGIONAL + 65)
    end += 2
  }
  const words = letters.match(/../g)?.map(flagWord) ?? []
  const flags = letters.length % 2 === 0 && words.every(word => word !== undefined)
  for (let i = 0; i < letters.length; i += flags ? 2 : 1) {
    const from = beginOf(source, at + i * 2)
    const to = endOf(source, at + i * 2 + (flags ? 3 : 1))
    out.add(flags ? ` ${words[i / 2]} ` : letters.charAt(i).toLowerCase(), from, to, flags ? 0 : LOOKALIKE)
  }
  return end
}

/**
 * Reads text as an eye does: styled and look-alike letters become Latin, invisible characters go, hidden text shows,
 * flags become country words (in Indonesian), digits of any script become ASCII.
 * @param source a reading of the original
 * @returns a lower-case reading of it, with offsets of the original kept
 */
export function fold(source: Readable): Readable {
  const { text } = source
  const out = new ReadableBuilder(text.length)
  let invisible = 0
  let previous = 0
  for (let i = 0; i < text.length; ) {
    const plain = plainEnd(text, i)
    if (plain > i) {
      out.addRun(text.slice(i, plain).toLowerCase(), source, i, invisible)
      invisible = 0
      previous = text.charCodeAt(plain - 1)
      i = plain
      continue
    }
    const point = text.codePointAt(i) ?? 0
    const width = point > 0xffff ? 2 : 1
    if (point >= FIRST_REGIONAL && point <= LAST_REGIONAL) {
      i = addRegional(out, source, i)
      previous = point
      continue
    }
    if (point >= 0xfe00 && (point <= 0xfe0f || point >= TAG_BASE)) {
      const hidden = hiddenText(text, i, previous)
      if (hidden !== null) {
        out.add(hidden.says, beginOf(source, i), endOf(source, hidden.end - 1), HIDDEN)
        i = hidden.end
        continue
      }
    }
    const read = point < 128 ? (asciiFold[point] ?? '') : foldPoint(point)
    const marks = (source.marks?.[i] ?? 0) | (point > 127 && lookalikes.has(point) ? LOOKALIKE : 0)
    if (read === '') invisible = isMark(point) || isEmojiGlue(point) ? invisible : INVISIBLE
    else {
      out.add(read, beginOf(source, i), endOf(source, i + width - 1), marks | invisible)
      invisible = 0
    }
    previous = point
    i += width
  }
  return out.done()
}

const asciiFold: readonly string[] = Array.from({ length: 128 }, (_, point) => foldPoint(point))
/** 1 for what only its case changes, if anything: nearly all of most texts. */
const plainAscii = Uint8Array.from(asciiFold, (read, point) =>
  read === String.fromCharCode(point).toLowerCase() ? 1 : 0,
)

/** Where the run of plain letters, digits and signs from `from` ends. */
function plainEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && plainAscii[text.charCodeAt(end)] === 1) end++
  return end
}

function isMark(point: number): boolean {
  return point >= 0x300 && point <= 0x36f && point !== 0x34f
}

function isEmojiGlue(point: number): boolean {
  return point === 0xfe0f || point === 0xfe0e || point === 0x20e3 || (point >= 0x1f3fb && point <= 0x1f3ff)
}
