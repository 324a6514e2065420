import type { Scope } from './scope-file.ts'
import { tokens } from './tokens.ts'
import type { Passage } from './types.ts'

/** What a model wrote: sentences, each with the facts it rests on. */
export interface Draft {
  readonly sentences: readonly { readonly text: string; readonly facts: readonly string[] }[]
}

/** The text to show, or why the draft must not be shown. */
export type Guarded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string }

const FEWEST = 2
const MOST = 6
const LONGEST_SENTENCE = 400
/** In digits. */
const SHORTEST_PHONE = 7

/** Runs of digits with the signs that stand between them: amounts, dates, phone numbers, articles of law. */
const NUMBER = /\d(?:[\d.,:/\s-]*\d)?/g
const ADDRESS =
  /(?:https?:\/\/|www\.|t\.me|tg:)\S*|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|id|org|net|int|me|io|info|co|gov|au|hk|sg|tw|jp|kr|my|xyz|link|site|app)\b\S*/gi
const HANDLE = /(?<![\w.])@\w{2,}|\S+@\S+\.\S+/g
/** Names of institutions and laws as they are written: capitals, or capital-first words in a row. */
const CAPITALS = /\b[A-Z][A-Z0-9-]*[A-Z][A-Z0-9-]*\b/g
const NAME = /(?<=\S\s)(?:[A-Z][a-z]+)(?:\s(?:[A-Z][a-z]+))*/g
const MARKUP = /[*_`#<>[\]|~\\]|\]\(/
/** Control, zero-width and bidirectional characters, and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u

/**
 * Checks a model's answer against the passages it was given (requirements L-06, H-06). Pure.
 * Every number, date, link, phone, handle and institution must stand in the passages or the question; every sentence
 * must cite a passage that was given; nothing dangerous and no "safe" may be said.
 * @param draft two to six sentences
 * @param passages those the model was given
 * @param question what the person asked
 * @param neverSay `never_say` of `content/guidance/scope.yaml`
 * @param secrets texts that must not come back: canaries and lines of the prompt
 */
export function guardAnswer(
  draft: Draft,
  passages: readonly Passage[],
  question: string,
  neverSay: Scope['never_say'] = [],
  secrets: readonly string[] = [],
): Guarded {
  const { sentences } = draft
  if (sentences.length < FEWEST || sentences.length > MOST) return refuse('two to six sentences are wanted')
  const byFact = new Map(passages.map(passage => [passage.fact, passage]))
  for (const { text, facts } of sentences) {
    const cited = facts.flatMap(fact => byFact.get(fact) ?? [])
    if (facts.length === 0 || cited.length < facts.length)
      return refuse('a sentence cites no passage that was given')
    const why = faultOf(
      text,
      [...cited.map(readable), question].join('\n'),
      [...passages.map(readable), question].join('\n'),
    )
    if (why) return refuse(why)
  }
  const whole = sentences.map(({ text }) => text.trim()).join(' ')
  const said = ` ${tokens(whole).join(' ')} `
  for (const { why, phrases } of neverSay) {
    if (phrases.some(phrase => said.includes(` ${tokens(phrase).join(' ')} `))) return refuse(why)
  }
  const echo = secrets.find(secret => secret !== '' && said.includes(` ${tokens(secret).join(' ')} `))
  if (echo !== undefined) return refuse('it repeats its instructions')
  return { ok: true, text: whole }
}

/** @param near the passages the sentence cites @param all every passage that was given; names may come from any */
function faultOf(text: string, near: string, all: string): string | null {
  if (text.trim() === '' || text.length > LONGEST_SENTENCE) return 'a sentence is empty or too long'
  if (MARKUP.test(text)) return 'there is markup in it'
  if (INVISIBLE.test(text)) return 'there are invisible characters in it'
  const folded = all.toLowerCase()
  for (const [address] of text.matchAll(ADDRESS)) {
    if (!folded.includes(address.toLowerCase().replace(/[.,;:!?)]+$/, '')))
      return `the link ${address} is in no passage`
  }
  for (const [handle] of text.matchAll(HANDLE)) {
    if (!folded.includes(handle.toLowerCase().replace(/[.,;:!?)]+$/, '')))
      return `the handle ${handle} is in no passage`
  }
  const numbers = numbersOf(near)
  const stray = [...numbersOf(text)].find(number => !numbers.has(number))
  if (stray !== undefined) return `the number ${stray} is in no passage it cites`
  const phones = longRunsOf(near)
  const strayPhone = longRunsOf(text).find(phone => !phones.some(known => known.includes(phone)))
  if (strayPhone !== undefined) return `the number ${strayPhone} is in no passage it cites`
  const known = new Set(tokens(all))
  for (const [name] of [...text.matchAll(CAPITALS), ...text.matchAll(NAME)]) {
    const strange = tokens(name).find(word => !known.has(word))
    if (strange !== undefined) return `the name ${name} is in no passage`
  }
  return null
}

/** Digits of every run long enough to be dialled or paid to: its pieces may not be put together anew. */
function longRunsOf(text: string): string[] {
  const runs = [...text.normalize('NFKC').matchAll(NUMBER)].map(([run]) => run.replace(/\D/g, ''))
  return runs.filter(digits => digits.length >= SHORTEST_PHONE)
}

/** All numbers in a text by their digits alone, whole and piece by piece: `+62 21 2924` → `62212924`, `62`, `21`, `2924`. */
function numbersOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [run] of text.normalize('NFKC').matchAll(NUMBER)) {
    for (const piece of run.split(/[\s/:-]+/)) found.add(piece.replace(/\D/g, ''))
  }
  found.delete('')
  return found
}

function readable(passage: Passage): string {
  const sources = passage.sources.map(source => `${source.title} ${source.date}`)
  return [...Object.values(passage.title), ...Object.values(passage.text), ...sources].join('\n')
}

function refuse(why: string): Guarded {
  return { ok: false, why }
}
