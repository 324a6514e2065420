import { inLanguage, type Language } from '../../language.ts'
import type { Say } from '../../words.ts'
import { officesIn } from '../contacts/who-can-tell.ts'
import type { Question } from '../question.ts'
import type { Fold } from '../search/concepts.ts'
import type { Hit } from '../search/ranking.ts'
import type { Answer, Passage } from '../types.ts'
import { cautionFor, sourceLine } from './answer-text.ts'
import { CONTACTS } from './follow-up.ts'
import { fromHits } from './from-hits.ts'
import type { Offices } from './topic-there.ts'
import { titled } from './without-passage.ts'

/** Of what is asked, so much must stand in the sentence that answers it. */
const LEAST_SHARE = 0.6
/** The concept of synonyms.yaml for how old somebody is. */
const AGE = 'umur'
/** And for what school they must have been at. */
const SCHOOLING = 'ijazah'
/** "Umur brp maksimal", "pendidikan minimal apa": what a passage says of either is the least or the most. */
const OF_ITS_ENDS = ['minimum', 'maksimal']
const AGES = /(?<!\d)(\d{2})\s?(?:-|–|sampai|to)\s?(\d{2})(?!\d)/
/** "UU No. 18": who asks for the number of the law is told, in the concepts of synonyms.yaml. */
const ITS_NUMBER = ['nomor', 'hukum']
const NUMBERED = /(?<!\p{L})(?:No\.?|Nomor|Law|UU|PP) \d/u
const NUMBER = /^\d+$/
const TWO_DIGITS = /^\d{2}$/

/** What a passage that was told already says to a question that goes on from it. */
export interface ToldAgain {
  readonly again: 'told' | 'not_told'
  readonly text: string
}

/**
 * Finds the one sentence of a passage that answers what is asked of it now. An age outside of the ages it names is said
 * to be so. Pure.
 * @param silent whether a concept says nothing of what is asked
 * @param offices whom to ask where no sentence does
 * @returns null where the question has no word of its own to look for
 */
export function tellAgain(
  { concepts }: Pick<Question, 'concepts'>,
  passage: Passage,
  { fold, silent }: { readonly fold: Fold; readonly silent: (concept: string) => boolean },
  offices: Offices,
): ToldAgain | null {
  const { language, say } = offices
  const wanted = wantedIn(concepts, silent)
  if (wanted.length === 0) return null
  const from = [sourceLine(passage, language, say), ...cautionFor([passage], language, say)].join('\n')
  const sentences = sentencesOf(inLanguage(passage.text, language))
  const shares = sentences.map(sentence => {
    const told = new Set([...fold(sentence), ...(NUMBERED.test(sentence) ? ITS_NUMBER : [])])
    return wanted.filter(concept => told.has(concept)).length / wanted.length
  })
  const most = Math.max(...shares)
  if (most < LEAST_SHARE) return notTold(offices)
  const [sentence = ''] = sentences
    .filter((_, at) => shares[at] === most)
    .toSorted((one, other) => Number(one.includes('\n')) - Number(other.includes('\n')))
  const age = wanted.includes(AGE) ? ofAge(concepts, sentence, language, say) : []
  return { again: 'told', text: [...age, sentence, from].join('\n\n') }
}

/** The concepts that a sentence must tell of to answer; an age is told by the ages, whatever word asks. */
function wantedIn(concepts: readonly string[], silent: (concept: string) => boolean): readonly string[] {
  const named = [...new Set(concepts.filter(concept => !silent(concept) && !NUMBER.test(concept)))]
  const ends = named.filter(concept => !OF_ITS_ENDS.includes(concept))
  if (ends.join() === SCHOOLING) return ends
  if (!concepts.includes(AGE)) return named
  // "Umur 41 masih boleh?"
  const ofAges = concepts.some(concept => TWO_DIGITS.test(concept)) || ends.join() === AGE
  return ofAges ? [AGE] : named
}

/**
 * The passage beside the one told that has all that is asked now in its title: "biayanya?" after the requirements for
 * Korea is answered by what the exam costs. Pure.
 * @param passages in the order in which they stand
 * @returns null where no title names it, or nothing is asked that a title could name
 */
export function tellsBeside(
  { placeless }: Pick<Question, 'placeless'>,
  last: Passage,
  passages: Iterable<Passage>,
  { fold, silent }: { readonly fold: Fold; readonly silent: (concept: string) => boolean },
): Passage | null {
  const wanted = wantedIn(placeless, silent)
  // The articles on whom to call hold one office each: a number of another one answers nobody.
  if (wanted.length === 0 || last.topic === CONTACTS) return null
  for (const passage of passages) {
    if (passage.article !== last.article || passage === last) continue
    const titles = [passage.title.id, passage.title.en].map(title => new Set(fold(title)))
    if (titles.some(title => wanted.every(concept => title.has(concept)))) return passage
  }
  return null
}

/** That nothing which was told answers it, and who can be asked. */
export function notTold({ contacts, country, language, say }: Offices): ToldAgain {
  const ask = officesIn(contacts, country ?? null, language, say)
  return { again: 'not_told', text: [say(language, 'guidance-not-told'), ...ask].join('\n') }
}

/**
 * What a few words that go on from an answer are told where nothing is known of them: that, and the answer and its
 * neighbours to read again.
 * @param near what comes nearest, from anywhere
 */
export function notToldOfIt(last: Passage, near: readonly Hit[], offices: Offices): Answer {
  const { language } = offices
  const beside = near.map(({ passage }) => passage).filter(({ topic }) => topic === last.topic)
  return {
    ...fromHits([], language),
    ...notTold(offices),
    facts: [last.fact],
    seeAlso: [...new Set([...beside, last])].map(passage => titled(passage, language)),
  }
}

function ofAge(concepts: readonly string[], sentence: string, language: Language, say: Say): string[] {
  const age = concepts.find(concept => TWO_DIGITS.test(concept))
  const [, least = '', most = ''] = AGES.exec(sentence) ?? []
  if (age === undefined || least === '') return []
  const fits = Number(age) >= Number(least) && Number(age) <= Number(most)
  return [say(language, fits ? 'guidance-age-within' : 'guidance-age-outside', { age, least, most })]
}

/** The first sentences of a passage: what it says before it says more. */
const MOST_IN_SHORT = 2

/** A passage in easier words: those that were written for it, else its first sentences. Pure. */
export function inShort({ easy, text }: Pick<Passage, 'easy' | 'text'>, language: Language): string {
  if (easy) return inLanguage(easy, language)
  const first = sentencesOf(inLanguage(text, language)).slice(0, MOST_IN_SHORT)
  // What announces points has them below it already.
  const list = first.findIndex(sentence => sentence.includes('\n'))
  return first.slice(0, list < 0 ? undefined : list + 1).join(' ')
}

/** What ends with a colon announces the points below it: without them it says nothing. */
function sentencesOf(text: string): readonly string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.flatMap((line, at) => {
    const sentences = line.replace(/^- /, '').split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    const last = sentences.at(-1) ?? ''
    if (!last.trimEnd().endsWith(':')) return sentences
    return [...sentences.slice(0, -1), [last, ...pointsFrom(lines, at + 1)].join('\n')]
  })
}

function pointsFrom(lines: readonly string[], start: number): readonly string[] {
  const below = lines.slice(start)
  const end = below.findIndex(line => !line.startsWith('- '))
  return below.slice(0, end < 0 ? undefined : end).map(line => line.replace(/^- /, '• '))
}
