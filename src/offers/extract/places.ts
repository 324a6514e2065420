import type { Destination } from '../destinations.ts'
import { normalise, type Token } from '../normalise.ts'
import type { Case, DestinationMention } from '../types.ts'
import { type Word, wordList } from '../word.ts'

/** One name of a place, by the words it is written with. */
export interface PlaceName {
  readonly words: readonly string[]
  readonly country: string
  readonly hotspot: boolean
  /** A two-letter code: counts only in capitals and after a word such as "ke". */
  readonly code: boolean
}

/** Words after which two capital letters can be a country. */
const BEFORE_CODE = new Set(
  'ke di negara negeri kerja loker lowongan tujuan area wilayah penempatan to in from dari job kota berangkat'.split(
    ' ',
  ),
)

const NONE: readonly PlaceName[] = []
const indexes = new WeakMap<readonly Destination[], ReadonlyMap<string, readonly PlaceName[]>>()

function wordsOf(name: string): readonly string[] {
  return normalise({ parts: [{ kind: 'text', text: name }] }).tokens.map(token => token.word)
}

function namesOf(destination: Destination): readonly PlaceName[] {
  const country = destination.code
  const hotspots = new Set(destination.hotspots.map(place => wordsOf(place).join(' ')))
  const named = [
    ...destination.aliases,
    ...destination.places,
    ...destination.hotspots,
    destination.name.id,
    destination.name.en,
  ]
  const names = named.map(name => {
    const words = wordsOf(name)
    return { words, country, hotspot: hotspots.has(words.join(' ')), code: false }
  })
  const codes = destination.codes
    .filter(code => /^[a-z ]+$/.test(code))
    .map(code => ({ words: wordsOf(code), country, hotspot: false, code: code.length === 2 }))
  return [...names, ...codes]
}

/** Names by their first word, longest first; made once per list of destinations. */
function indexOf(destinations: readonly Destination[]): ReadonlyMap<string, readonly PlaceName[]> {
  const there = indexes.get(destinations)
  if (there !== undefined) return there
  const index = new Map<string, PlaceName[]>()
  for (const name of destinations.flatMap(namesOf)) {
    const first = name.words[0]
    if (first === undefined) continue
    const names = index.get(first)
    if (names === undefined) index.set(first, [name])
    else names.push(name)
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length)
  indexes.set(destinations, index)
  return index
}

/** The names that begin with a word. */
function namesFrom(word: Word, index: ReadonlyMap<string, readonly PlaceName[]>): readonly PlaceName[] {
  if (word.placesBy === index) return word.places
  word.places = index.get(word.text) ?? NONE
  word.placesBy = index
  return word.places
}

function stands(name: PlaceName, tokens: readonly Token[], at: number, offer: Case): boolean {
  const first = tokens[at]
  if (first === undefined) return false
  for (let i = 1; i < name.words.length; i++) {
    const token = tokens[at + i]
    if (token?.word !== name.words[i] || token?.part !== first.part) return false
  }
  if (!name.code) return true
  const written = offer.parts[first.part]?.text.slice(first.start, first.end)
  return written === first.word.toUpperCase() && BEFORE_CODE.has(tokens[at - 1]?.word ?? '')
}

/** English is asked for in adverts for every place: beside these words its name is no country. */
const ENGLISH = {
  country: 'GB',
  isAfter: wordList('bahasa bhs basa boso bisa'),
  isBefore: wordList('aktif pasif lancar dasar'),
}
/** Kamboja is a flower too, and streets bear the names of countries. */
const isStreetOrFlower = wordList('jl jln jalan gg gang blok bunga pohon kembang')

/** Whether a country's name stands for something else there. */
function isNoCountry(name: PlaceName, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const beside = before?.part === tokens[at]?.part ? before : undefined
  if (beside && isStreetOrFlower(beside.entry)) return true
  if (name.country !== ENGLISH.country) return false
  return (beside && ENGLISH.isAfter(beside.entry)) || (after !== undefined && ENGLISH.isBefore(after.entry))
}

/**
 * Countries, places in them and code words for them, in reading order. A dial code is no mention.
 * @param offer the case
 * @param tokens tokens of its matching copy
 * @param destinations countries and how people name them
 */
export function placesOf(
  offer: Case,
  tokens: readonly Token[],
  destinations: readonly Destination[],
): readonly DestinationMention[] {
  const index = indexOf(destinations)
  const found: DestinationMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]
    if (first === undefined) continue
    const names = namesFrom(first.entry, index)
    const name = names.length === 0 ? undefined : names.find(candidate => stands(candidate, tokens, i, offer))
    if (name === undefined || isNoCountry(name, tokens, i)) continue
    const last = tokens[i + name.words.length - 1] ?? first
    found.push({
      country: name.country,
      hotspot: name.hotspot,
      span: { part: first.part, start: first.start, end: last.end },
    })
    i += name.words.length - 1
  }
  return found
}
