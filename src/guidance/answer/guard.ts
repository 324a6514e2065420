import type { Scope } from '../content/scope-file.ts'
import { tokens } from '../search/tokens.ts'
import type { Passage } from '../types.ts'
import { figureOf, wrongMeasure } from './measures.ts'

/** What a model wrote: sentences, each with the facts it rests on. */
export interface Draft {
  readonly sentences: readonly { readonly text: string; readonly facts: readonly string[] }[]
}

/** What kind of fault keeps a draft from being shown. */
export type GuardFault =
  | 'length'
  | 'citation'
  | 'form'
  | 'address'
  | 'phone'
  | 'number'
  | 'name'
  | 'never_say'

/** The text to show, or why the draft must not be shown: the kind of fault, and in words which. */
export type Guarded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: GuardFault; readonly why: string }

interface Fault {
  readonly fault: GuardFault
  readonly why: string
}

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
 * Every number, date and institution must stand in the passages or the question, every link, phone and handle in the
 * passages; every sentence
 * must cite a passage that was given; nothing dangerous and no "safe" may be said.
 * @param draft two to six sentences
 * @param passages those the model was given
 * @param question what the person asked
 * @param scope what no answer may say, from `content/guidance/scope.yaml`
 */
export function guardAnswer(
  draft: Draft,
  passages: readonly Passage[],
  question: string,
  scope: Pick<Scope, 'never_say' | 'negations' | 'number_words' | 'units'>,
): Guarded {
  const { sentences } = draft
  if (sentences.length < FEWEST || sentences.length > MOST)
    return { ok: false, fault: 'length', why: 'two to six sentences are wanted' }
  const byFact = new Map(passages.map(passage => [passage.fact, passage]))
  const everything = [...passages.map(readable), question].join('\n')
  for (const { text, facts } of sentences) {
    const cited = facts.flatMap(fact => byFact.get(fact) ?? [])
    if (facts.length === 0 || cited.length < facts.length)
      return { ok: false, fault: 'citation', why: 'a sentence cites no passage that was given' }
    const reviewed = cited.map(readable).join('\n')
    const near = `${reviewed}\n${question}`
    const found =
      formFault(text) ??
      contactFault(text, reviewed) ??
      numberFault(text, near, scope) ??
      nameFault(text, everything)
    if (found) return { ok: false, ...found }
  }
  for (const { why, phrases } of scope.never_say) {
    if (sentences.some(({ text }) => phrases.some(phrase => says(text, phrase, scope.negations))))
      return { ok: false, fault: 'never_say', why }
  }
  return { ok: true, text: sentences.map(({ text }) => text.trim()).join(' ') }
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

function formFault(text: string): Fault | null {
  if (text.trim() === '' || text.length > LONGEST_SENTENCE)
    return { fault: 'form', why: 'a sentence is empty or too long' }
  if (MARKUP.test(text)) return { fault: 'form', why: 'there is markup in it' }
  return INVISIBLE.test(text) ? { fault: 'form', why: 'there are invisible characters in it' } : null
}

/** Links, domains, e-mail addresses and handles in a text, as they stand there. */
export function addressesIn(text: string): string[] {
  return [...new Set([...text.matchAll(ADDRESS), ...text.matchAll(HANDLE)].map(([found]) => found))]
}

/** The phrases of `never_say` that a text says, word by word. */
export function saysAny(
  text: string,
  { never_say, negations }: Pick<Scope, 'never_say' | 'negations'>,
): string[] {
  return never_say.flatMap(({ phrases }) => phrases.filter(phrase => says(text, phrase, negations)))
}

/** Links, handles and phones come from reviewed passages only: one in the question may be the recruiter's own. */
function contactFault(text: string, reviewed: string): Fault | null {
  const known = reviewed.toLowerCase()
  const written = addressesIn(text)
  const stray = written.find(found => !known.includes(found.toLowerCase().replace(/[.,;:!?)]+$/, '')))
  if (stray !== undefined) return { fault: 'address', why: `the address ${stray} is in no passage it cites` }
  const phones = longRunsOf(reviewed)
  const phone = longRunsOf(text).find(run => !phones.some(each => each.includes(run)))
  return phone === undefined ? null : { fault: 'phone', why: `the number ${phone} is in no passage it cites` }
}

function numberFault(
  text: string,
  near: string,
  { number_words, units }: Pick<Scope, 'number_words' | 'units'>,
): Fault | null {
  const digits = numbersOf(near)
  const words = new Set(tokens(near))
  const stray =
    [...numbersOf(text)].find(number => !digits.has(number)) ??
    tokens(text).find(word => number_words.includes(word) && !words.has(word)) ??
    wrongMeasure(text, near, units)?.written
  return stray === undefined
    ? null
    : { fault: 'number', why: `the number ${stray} is in no passage it cites` }
}

/** Institutions may come from any passage that was given, or from the question. */
function nameFault(text: string, everything: string): Fault | null {
  const known = new Set(tokens(everything))
  const names = [...text.matchAll(CAPITALS), ...text.matchAll(NAME)].map(([name]) => name)
  const stray = names.find(name => tokens(name).some(word => !known.has(word) && !known.has(`${word}s`)))
  return stray === undefined ? null : { fault: 'name', why: `the name ${stray} is in no passage` }
}

/** Digits of every run long enough to be dialled or paid to: its pieces may not be put together anew. */
function longRunsOf(text: string): string[] {
  const runs = [...text.normalize('NFKC').matchAll(NUMBER)].map(([run]) => run.replace(/\D/g, ''))
  return runs.filter(digits => digits.length >= SHORTEST_PHONE)
}

/** All numbers in a text, piece by piece: `+62 21 2924` → `62`, `21`, `2924`; `Rp1.500.000` → `1500000`; `1,5` → `1.5`. */
function numbersOf(text: string): Set<string> {
  const found = new Set<string>()
  for (const [run] of text.normalize('NFKC').matchAll(NUMBER)) {
    for (const piece of run.split(/[\s/:-]+/)) found.add(figureOf(piece))
  }
  found.delete('')
  return found
}

function readable(passage: Passage): string {
  const sources = passage.sources.map(source => `${source.title} ${source.date}`)
  return [...Object.values(passage.title), ...Object.values(passage.text), ...sources].join('\n')
}
