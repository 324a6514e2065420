import { createHash } from 'node:crypto'
import { redact } from '../llm/redact.ts'
import type { Case } from '../offers/types.ts'
import { countMasks, type MaskedKind } from '../redaction/mask.ts'
import { CONSENT_VERSION } from './consent.ts'

/** Which lines a person leaves out: bit n stands for line n. */
export type Cut = bigint

/** What would be kept of a case, exactly as it is shown and filed. */
export interface Kept {
  readonly text: string
  readonly contacts: readonly string[]
  /** What is masked in the text, and how often. */
  readonly masked: ReadonlyMap<MaskedKind, number>
  /** All lines a person may choose from, masked already; together they are the whole text. */
  readonly lines: readonly string[]
  readonly cut: Cut
  /** Short hash of the above and the version of the consent text: a button agrees to exactly this. */
  readonly print: string
}

/** A keyboard with a button for each must fit on a screen; what lies beyond is one last line. */
const MOST_LINES = 40
/** A longer line is offered by its sentences. */
const LONG_LINE = 180
const PRINT_BYTES = 6

/**
 * Masks a case, then leaves lines out of what is masked: less is never masked for it. A contact that stood only in lines
 * left out is not kept. Pure.
 * @returns null when it cannot be masked for sure, or nothing remains: then nothing may be kept (I-06)
 */
export function keptOf(offer: Case, cut: Cut = 0n): Kept | null {
  const whole = redact(offer.parts.map(part => part.text).join('\n\n'))
  const lines = linesOf(whole.text)
  const text = lines
    .filter((_, i) => !isCut(cut, i))
    .join('')
    .trim()
  const masked = new Map<MaskedKind, number>()
  for (const { kind } of whole.masked) masked.set(kind, (masked.get(kind) ?? 0) + 1)
  // Of what was masked in a line that was left out there is nothing to tell.
  for (const [kind, count] of cut === 0n ? [] : [...masked]) {
    const left = Math.min(count, countMasks(text, kind))
    if (left > 0 || kind === 'everything') masked.set(kind, left)
    else masked.delete(kind)
  }
  if (masked.has('everything') || text === '') return null
  const contacts = cut === 0n ? whole.contacts : whole.contacts.filter(contactIn(text))
  const print = createHash('sha256')
    .update(JSON.stringify([CONSENT_VERSION, text, contacts]))
    .digest()
    .subarray(0, PRINT_BYTES)
    .toString('base64url')
  return { text, contacts, masked, lines, cut, print }
}

/** Numbers are told in one way of writing however they stand there, so the text is read for them again. */
function contactIn(text: string): (contact: string) => boolean {
  const read = new Set(redact(text).contacts)
  return contact => read.has(contact) || text.includes(contact)
}

/** The lines of a text, long ones by their sentences; joined they are the text again. */
export function linesOf(text: string): readonly string[] {
  const lines = (text.match(/[^\n]*\n+|[^\n]+$/g) ?? []).flatMap(line =>
    line.length > LONG_LINE ? (line.match(/.+?(?:[.!?;]+\s+|\n+|$)/gsu) ?? [line]) : [line],
  )
  const rest = lines.slice(MOST_LINES - 1)
  return rest.length > 1 ? [...lines.slice(0, MOST_LINES - 1), rest.join('')] : lines
}

/** Whether line n is left out. */
export function isCut(cut: Cut, line: number): boolean {
  return ((cut >> BigInt(line)) & 1n) === 1n
}

/** Leaves line n out, or takes it back in. */
export function toggled(cut: Cut, line: number): Cut {
  return cut ^ (1n << BigInt(line))
}

/** As a button carries it. */
export function writeCut(cut: Cut): string {
  return cut.toString(36)
}

/** @returns null for what no button of ours carries */
export function readCut(written: string): Cut | null {
  if (!/^[0-9a-z]{1,8}$/.test(written)) return null
  const cut = [...written].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
  return cut < 1n << BigInt(MOST_LINES) ? cut : null
}
