import type { Case, Part, Verdict } from '../types.ts'

/** A paragraph of a case: which part it stands in, where it begins there, and its text. */
export interface Paragraph {
  readonly part: number
  readonly start: number
  readonly text: string
  readonly kind: Part['kind']
}

/** Shorter paragraphs, in words, say too little to be judged alone. */
const SHORTEST = 8
/** More are not looked at one by one. */
const MOST = 6

const BETWEEN = /(\n[^\S\n]*\n\s*)/

/**
 * The paragraphs of a case, where a part has more than one: something put under an offer (a poem, an instruction to the
 * bot, a page of other text) must not dilute it. Pure.
 */
export function paragraphsOf({ parts }: Case): Paragraph[] {
  const [only] = parts
  if (only && parts.length === 1 && !BETWEEN.test(only.text)) return []
  const found: Paragraph[] = []
  for (const [part, { text, kind }] of parts.entries()) {
    const own: Paragraph[] = []
    let start = 0
    for (const piece of text.split(BETWEEN)) {
      if (piece.trim().split(/\s+/, SHORTEST).length >= SHORTEST) own.push({ part, start, text: piece, kind })
      start += piece.length
    }
    if (own.length > 1 || parts.length > 1 || (own[0] && own[0].text.trim().length < text.trim().length))
      found.push(...own)
  }
  return found.slice(0, MOST)
}

/** The verdict of a whole case where one paragraph of it is named a scam offer: that paragraph decides. Pure. */
export function raisedBy(whole: Verdict, { part, start }: Paragraph, alone: Verdict): Verdict {
  return {
    ...whole,
    outcome: alone.outcome,
    about: alone.about,
    score: Math.max(whole.score, alone.score),
    described: null,
    signals: alone.signals.map(signal => ({
      ...signal,
      span: { part, start: signal.span.start + start, end: signal.span.end + start },
    })),
    reasons: alone.reasons.map(reason => ({ ...reason, part })),
  }
}
