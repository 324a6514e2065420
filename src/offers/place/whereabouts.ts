import { join } from 'node:path'
import { z } from 'zod'
import { shaped } from '../../content-wrong.ts'
import { countryIn } from '../../language.ts'
import { lastKept } from '../../last-kept.ts'
import { readYaml } from '../../yaml.ts'
import { lexicon } from '../text/normalise-lexicon.ts'
import { spokenWords } from '../text/said.ts'
import type { DestinationMention, Entities } from '../types.ts'

const named = z.record(z.string().regex(/^[A-Z]{2}$/), z.array(z.string().min(2)))
const schema = z.strictObject({
  names: named,
  in: named,
  home: z.strictObject({ names: z.array(z.string().min(2)), in: z.array(z.string().min(2)) }),
})

/**
 * Where a text says that somebody is, as mentions in reading order: those read out of it already, and others that no offer
 * is judged by. Places in Indonesia have the country ID.
 * @param read what was read out of the text
 */
export type FindWhereabouts = (
  text: string,
  read: Pick<Entities, 'destinations'>,
) => readonly DestinationMention[]

interface Place {
  readonly country: string
  /** Elsewhere than after "di" or alone it is an everyday word. */
  readonly onlyIn: boolean
}

const WORD = /[\p{L}\p{N}']+/gu
const IN = new Set([
  'di',
  'in',
  'at',
  'nang',
  'neng',
  'ning',
  'ing',
  'kat',
  'dek',
  'ndek',
  'ndik',
  'negara',
  'kota',
  'mess',
  'asrama',
  'penampungan',
  'resto',
  'restoran',
  'warung',
  'kafe',
  'proyek',
  'pabrik',
  'ladang',
  'kebun',
  'kilang',
  'garmen',
  'konveksi',
  'toko',
  'gudang',
  'bengkel',
  'hotel',
])
/** "Saya dah sampai JB": where somebody came to is named without "di" in Malay; no slip is looked for there. */
const CAME_TO = new Set(['sampai', 'sampe', 'nyampe', 'tiba', 'mendarat'])
/** People in danger write little, and say near the beginning where they are. */
const MOST_LETTERS = 2_000
/** Shorter names are too like other words for a slip of the finger to be told; a country's own is told sooner than a town. */
const FEWEST_LETTERS = { country: 6, town: 8 }
/** In fewer letters another consonant makes another word: "jermal" is no "jerman", "beranda" no "belanda". */
const FEWEST_WITH_OTHER_CONSONANT = 8
const NAMES_IN = ['id', 'en']
const VOWEL = /[aiueo]/
const MOST_WORDS_ALONE = 2

interface Written {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * Reads `content/whereabouts.yaml`.
 * @param contentDir path of the content folder
 * @throws Error naming the field that is wrong
 */
export function createWhereabouts(contentDir: string): FindWhereabouts {
  const data = shaped('whereabouts.yaml', schema, readYaml(join(contentDir, 'whereabouts.yaml')))
  const places = new Map<string, Place>()
  const add = (names: readonly string[], country: string, onlyIn: boolean) => {
    for (const name of names) places.set(spokenWords(name).trim(), { country, onlyIn })
  }
  add(data.home.names, 'ID', false)
  add(data.home.in, 'ID', true)
  for (const [country, names] of Object.entries(data.names)) add(names, country, false)
  for (const [country, names] of Object.entries(data.in)) add(names, country, true)
  const lengths = lengthsByFirst(places.keys())
  const slips = [...places].filter(([name, { country }]) => {
    const own = NAMES_IN.some(language => countryIn(country, language).toLowerCase() === name)
    return country !== 'ID' && name.length >= FEWEST_LETTERS[own ? 'country' : 'town'] && !name.includes(' ')
  })

  /** A name with one letter wrong, missing, doubled or swapped; nobody swaps the first. What people commonly write is none. */
  const withSlip = (word: string): Place | undefined =>
    word.length < FEWEST_LETTERS.country || lexicon.has(word)
      ? undefined
      : slips.find(([name]) => isSlipOf(word, name))?.[1]

  /** Of one message it is asked several times in a row. */
  const findIn = lastKept((text: string): readonly DestinationMention[] => {
    const words = wordsOf(text)
    const found: DestinationMention[] = []
    for (let at = 0; at < words.length; at++) {
      const length = lengths
        .get(words[at]?.word ?? '')
        ?.find(most => at + most <= words.length && places.has(phrase(words, at, most)))
      const place = length === undefined ? undefined : places.get(phrase(words, at, length))
      const after = IN.has(words[at - 1]?.word ?? '')
      const stands = after || words.length <= MOST_WORDS_ALONE
      const here =
        place && (!place.onlyIn || after || CAME_TO.has(words[at - 1]?.word ?? '') || words.length === length)
          ? place
          : stands && !place
            ? withSlip(words[at]?.word ?? '')
            : null
      const last = words[at + (length ?? 1) - 1]
      const first = words[at]
      if (!here || !first || !last) continue
      found.push({
        country: here.country,
        hotspot: false,
        span: { part: 0, start: first.start, end: last.end },
      })
      at += (length ?? 1) - 1
    }
    return found
  })

  return (text, { destinations }) => {
    const isKnown = ({ span }: DestinationMention) =>
      destinations.some(other => other.span.start < span.end && span.start < other.span.end)
    return [...destinations, ...findIn(text).filter(one => !isKnown(one))].sort(
      (a, b) => a.span.start - b.span.start,
    )
  }
}

function wordsOf(text: string): readonly Written[] {
  return [...text.slice(0, MOST_LETTERS).matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

function phrase(words: readonly Written[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(' ')
}

/** Of how many words the names are that begin with a word, the longest first: nearly all words begin none. */
function lengthsByFirst(names: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, number[]>()
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ')
    const there = lengths.get(first) ?? []
    lengths.set(
      first,
      [...new Set([...there, 1 + rest.length])].sort((a, b) => b - a),
    )
  }
  return lengths
}

/** Whether a word is a name with one letter more, less, other, or two swapped. */
function isSlipOf(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1) return false
  let at = 0
  while (at < word.length && word[at] === name[at]) at += 1
  const rest = (one: string, from: number) => one.slice(from)
  if (word.length !== name.length) {
    const [long, short] = word.length > name.length ? [word, name] : [name, word]
    return rest(long, at + 1) === rest(short, at)
  }
  const swapped = word[at] === name[at + 1] && word[at + 1] === name[at]
  const vowels = VOWEL.test(word[at] ?? '') && VOWEL.test(name[at] ?? '')
  const other = vowels || name.length >= FEWEST_WITH_OTHER_CONSONANT
  return (
    (other && rest(word, at + 1) === rest(name, at + 1)) ||
    (swapped && rest(word, at + 2) === rest(name, at + 2))
  )
}
