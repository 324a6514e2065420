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
/** How many words before a phrase a "not" still turns it round. */
const NEGATION_REACH = 6
/** In digits. */
const SHORTEST_PHONE = 7

/** Runs of digits with the signs that stand between them: amounts, dates, phone numbers, articles of law. */
const NUMBER = /\d(?:[\d.,:/\s-]*\d)?/g
const ADDRESS =
  /(?:https?:\/\/|www\.|t\.me|tg:)\S*|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|id|org|net|int|me|io|info|co|gov|au|hk|sg|tw|jp|kr|my|xyz|link|site|app)\b\S*/gi
const HANDLE = /(?<![\w.])@\w{2,}|\S+@\S+\.\S+/g
/** Names of institutions and laws as they are written: capitals, or capital-first words in a row. */
const CAPITALS = /\b[A-Z][A-Z0-9-]*[A-Z][A-Z0-9-]*\b/g
const NAME = /(?<=\S\s)\b[A-Z][a-z]+\b(?:\s[A-Z][a-z]+\b)*/g
const MARKUP = /[*`#<>[\]|~\\]|(?<!\S)_\S/
/** Control, zero-width and bidirectional characters, and lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/u

/**
 * Checks a model's answer against the passages it was given (requirements L-06, H-06). Pure.
 * Every number, date, link, phone, handle and institution must stand in the passages or the question; every sentence
 * must cite a passage that was given; nothing dangerous and no "safe" may be said.
 * @param draft two to six sentences
 * @param passages those the model was given
 * @param question what the person asked
 * @param scope what no answer may say, from `content/guidance/scope.yaml`
 * @param secrets texts that must not come back: canaries and lines of the prompt
 */
export function guardAnswer(
  draft: Draft,
  passages: readonly Passage[],
  question: string,
  scope: Pick<Scope, 'never_say' | 'negations' | 'number_words'>,
  secrets: readonly string[] = [],
): Guarded {
  const { sentences } = draft
  if (sentences.length < FEWEST || sentences.length > MOST) return refuse('two to six sentences are wanted')
  const byFact = new Map(passages.map(passage => [passage.fact, passage]))
  const everything = [...passages.map(readable), question].join('\n')
  for (const { text, facts } of sentences) {
    const cited = facts.flatMap(fact => byFact.get(fact) ?? [])
    if (facts.length === 0 || cited.length < facts.length)
      return refuse('a sentence cites no passage that was given')
    const near = [...cited.map(readable), question].join('\n')
    const why = faultOf(text, near, everything) ?? spelledOut(text, near, scope.number_words)
    if (why) return refuse(why)
  }
  for (const { why, phrases } of scope.never_say) {
    if (sentences.some(({ text }) => phrases.some(phrase => says(text, phrase, scope.negations))))
      return refuse(why)
  }
  const whole = sentences.map(({ text }) => text.trim()).join(' ')
  if (secrets.some(secret => says(whole, secret, []))) return refuse('it repeats its instructions')
  return { ok: true, text: whole }
}

/** Whether a phrase is said, word by word, and not warned against ("jangan kabur", "never pay the ransom"). */
function says(text: string, phrase: string, negations: readonly string[]): boolean {
  const wanted = tokens(phrase)
  const said = tokens(text)
  if (wanted.length === 0) return false
  return said.some(
    (_, at) =>
      wanted.every((word, offset) => said[at + offset] === word) &&
      !said.slice(Math.max(0, at - NEGATION_REACH), at).some(word => negations.includes(word)),
  )
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
    const strange = tokens(name).find(word => !known.has(word) && !known.has(`${word}s`))
    if (strange !== undefined) return `the name ${name} is in no passage`
  }
  return null
}

/** Digits of every run long enough to be dialled or paid to: its pieces may not be put together anew. */
function longRunsOf(text: string): string[] {
  const runs = [...text.normalize('NFKC').matchAll(NUMBER)].map(([run]) => run.replace(/\D/g, ''))
  return runs.filter(digits => digits.length >= SHORTEST_PHONE)
}

/** A number in words that the cited passages do not have, as a fault; digits there do not excuse other words. */
function spelledOut(text: string, near: string, numberWords: readonly string[]): string | null {
  const known = new Set(tokens(near))
  const stray = tokens(text).find(word => numberWords.includes(word) && !known.has(word))
  return stray === undefined ? null : `the number "${stray}" is in no passage it cites`
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
