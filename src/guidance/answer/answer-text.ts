import { inLanguage, type Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import type { Passage } from '../types.ts'

/** A passage is one fact, short enough to be sent whole; only one written past this would be cut. */
const LONGEST = 700

/**
 * A passage as an answer: its text, past 700 characters cut at the end of a sentence, then where it is from. What
 * we reasoned or advise ourselves is called our advice, never the word of an institution.
 */
export function passageText(passage: Passage, language: Language, say: Say): string {
  const from = [sourceLine(passage, language, say), ...cautionFor([passage], language, say)]
  return [shorten(inLanguage(passage.text, language)), from.join('\n')].join('\n\n')
}

/** Where a passage is from; our own advice is called so. */
export function sourceLine({ basis, sources: [source] }: Passage, language: Language, say: Say): string {
  if (!source) return say(language, 'guidance-own-words')
  return say(language, basis === 'stated' ? 'guidance-source' : 'guidance-own-advice', {
    title: source.title,
    date: dateWords(source.date, language, say),
    url: source.url,
  })
}

/** All that a passage is from, one after the other. */
export function sourceLines(passage: Passage, language: Language, say: Say): string[] {
  const [, ...others] = passage.sources
  return [passage, ...others.map(source => ({ ...passage, sources: [source] }))].map(one =>
    sourceLine(one, language, say),
  )
}

/** That something must be checked again, or may change: one line for all passages, or none. */
export function cautionFor(passages: readonly Passage[], language: Language, say: Say): string[] {
  if (passages.some(({ verify }) => verify)) return [say(language, 'guidance-verify')]
  return passages.some(({ volatile, confidence }) => volatile || confidence === 'low')
    ? [say(language, 'guidance-volatile')]
    : []
}

/** As much of a text as fits, ending where a sentence or a point of a list ends. */
export function shorten(text: string, longest = LONGEST): string {
  const readable = text.replace(/^- /gm, '• ')
  if (readable.length <= longest) return readable
  const ends = [...readable.matchAll(/[.!?)](?=\s)|\n/g)].map(end => end.index + (end[0] === '\n' ? 0 : 1))
  const last = ends.findLast(end => end <= longest) ?? ends[0] ?? readable.length
  return readable.slice(0, last).trimEnd()
}

function dateWords(date: string, language: Language, say: Say): string {
  return date.startsWith('undated') ? say(language, 'guidance-undated') : date
}
