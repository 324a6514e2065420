import { inLanguage, type Language } from '../language.ts'
import type { Say } from '../words.ts'
import type { Passage } from './types.ts'

/** A passage is one fact, short enough to be sent whole; only one written past this would be cut. */
const LONGEST = 700

/**
 * A passage as an answer: its text, past 700 characters cut at the end of a sentence, then where it is from. What
 * we reasoned or advise ourselves is called our advice, never the word of an institution.
 */
export function passageText(passage: Passage, language: Language, say: Say): string {
  const [source] = passage.sources
  const from = say(language, passage.basis === 'stated' ? 'guidance-source' : 'guidance-own-advice', {
    title: source.title,
    date: dateWords(source.date, language, say),
    url: source.url,
  })
  const note = passage.verify
    ? [say(language, 'guidance-verify')]
    : passage.volatile || passage.confidence === 'low'
      ? [say(language, 'guidance-volatile')]
      : []
  return [shorten(inLanguage(passage.text, language)), [from, ...note].join('\n')].join('\n\n')
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
