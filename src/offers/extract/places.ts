import type { Destination } from '../place/destinations.ts'
import { normalise, type Token } from '../text/normalise.ts'
import { type Word, wordList } from '../text/word.ts'
import type { Case, DestinationMention } from '../types.ts'

/** One name of a place, by the words it is written with. */
export interface PlaceName {
  readonly words: readonly string[]
  readonly country: string
  readonly hotspot: boolean
  /** A two-letter code: counts only in capitals and after a word such as "ke". */
  readonly code: boolean
  /** The name itself, where it is of a place in the country. */
  readonly town: string | null
}

/** Words after which two capital letters can be a country. */
const BEFORE_CODE = new Set(
  'ke di negara negeri kerja loker lowongan tujuan area wilayah penempatan to in from dari job kota berangkat'.split(
    ' ',
  ),
)

/** Names by their first word. */
type PlaceIndex = ReadonlyMap<string, readonly PlaceName[]>

const NONE: readonly PlaceName[] = []
const indexes = new WeakMap<readonly Destination[], PlaceIndex>()

function wordsOf(name: string): readonly string[] {
  return normalise({ parts: [{ kind: 'text', text: name }] }).tokens.map(token => token.word)
}

function namesOf(destination: Destination): readonly PlaceName[] {
  const country = destination.code
  const hotspots = new Set(destination.hotspots.map(place => wordsOf(place).join(' ')))
  const towns = new Set([...destination.places, ...destination.hotspots])
  const named = [
    ...destination.aliases,
    ...destination.places,
    ...destination.hotspots,
    destination.name.id,
    destination.name.en,
  ]
  const names = named.map(name => {
    const words = wordsOf(name)
    return {
      words,
      country,
      hotspot: hotspots.has(words.join(' ')),
      code: false,
      town: towns.has(name) ? name : null,
    }
  })
  const codes = destination.codes
    .filter(code => /^[a-z ]+$/.test(code))
    .map(code => ({ words: wordsOf(code), country, hotspot: false, code: code.length === 2, town: null }))
  return [...names, ...codes]
}

/** Names by their first word, longest first; made once per list of destinations. */
function indexOf(destinations: readonly Destination[]): PlaceIndex {
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
function namesFrom(word: Word, index: PlaceIndex): readonly PlaceName[] {
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
  isAfter: wordList('bahasa bhs basa boso bisa les kursus bimbel guru tutor'),
  isBefore: wordList('aktif pasif lancar dasar'),
}
/** Kamboja is a flower too, and streets bear the names of countries. */
const isStreetOrFlower = wordList('jl jln jalan gg gang blok bunga pohon kembang')

/** "Masakan Filipina" is cooked anywhere. */
const isCuisine = wordList('masakan kuliner hidangan cuisine')
/** "Thai tea" is drunk anywhere as well. */
const MADE_SO = new Set('tea drip bbq style food street'.split(' '))
/** "Restoran Vietnam", "pabrik korea" too, where it is said to stand in a place that is no country. */
const isBusiness = wordList(
  'resto restoran restaurant warung kedai kafe cafe makan makanan bakery ramen sushi kopi salon toko baju kosmetik skincare pabrik perusahaan',
)
const STANDS_IN = new Set('di area daerah kota kawasan cabang'.split(' '))
const NOWHERE_HERE = new Set('luar negara negeri sana'.split(' '))
/** What is no name of a place, where names are written in small letters. */
const NO_NAME = new Set(
  'situ sini sono mess hotel resto restoran kantor rumah kapal toko tempat lokasi pabrik dapur outlet kota mall mal asrama bandara depan dekat deket bagian bidang posisi perusahaan ladang lapangan gudang ig instagram telegram wa grup group link bawah kota daerah'.split(
    ' ',
  ),
)
const WORDS_TO_PLACE = 6
const LEADS_HOME =
  /^\s*(?:→|-{1,2}>|=>|➡\ufe0f?)\s*(?:indonesia|jakarta|jkt|surabaya|bandung|semarang|yogyakarta|jogja|bali|batam|medan|makassar|balikpapan|morowali)(?!\p{L})/iu
const SMALL = /\p{Ll}{3}/u

/**
 * Whether it stands in a place that is no country, written as the country's name is: "restoran Vietnam butuh kasir di
 * Surabaya", "resto korea di pik".
 */
function standsHere(tokens: readonly Token[], at: number, offer: Case, index: PlaceIndex): boolean {
  const text = offer.parts[tokens[at]?.part ?? 0]?.text ?? ''
  if (!SMALL.test(text)) return false
  const inSmall = /\p{Ll}/u.test(text.charAt(tokens[at]?.start ?? 0))
  for (let i = at + 1; i <= at + WORDS_TO_PLACE; i++) {
    const place = tokens[i + 1]
    if (place === undefined || place.part !== tokens[at]?.part) return false
    if (!STANDS_IN.has(tokens[i]?.word ?? '')) continue
    const isName = inSmall
      ? place.word.length > 2 && !NO_NAME.has(place.word)
      : /\p{Lu}/u.test(text.charAt(place.start))
    const named = isName && !NOWHERE_HERE.has(place.word)
    return named && namesFrom(place.entry, index).length === 0
  }
  return false
}

/** Whether a country's name stands for something else there. */
function isNoCountry(
  name: PlaceName,
  tokens: readonly Token[],
  at: number,
  offer: Case,
  index: PlaceIndex,
): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const beside = before?.part === tokens[at]?.part ? before : undefined
  if (beside && (isStreetOrFlower(beside.entry) || isCuisine(beside.entry))) return true
  if (after?.part === tokens[at]?.part && MADE_SO.has(after?.word ?? '')) return true
  if (beside && isBusiness(beside.entry) && standsHere(tokens, at, offer, index)) return true
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
    if (name === undefined || isNoCountry(name, tokens, i, offer, index)) continue
    const last = tokens[i + name.words.length - 1] ?? first
    found.push({
      country: name.country,
      hotspot: name.hotspot,
      span: { part: first.part, start: first.start, end: last.end },
      ...(name.town === null ? {} : { town: name.town }),
    })
    i += name.words.length - 1
  }
  return withoutOrigins(found, offer)
}

/** "Cebu → Jakarta" is work here: where an arrow leads home, what stands before it says where somebody comes from. */
function withoutOrigins(found: readonly DestinationMention[], offer: Case): readonly DestinationMention[] {
  return found.filter(({ span }) => !LEADS_HOME.test(offer.parts[span.part]?.text.slice(span.end) ?? ''))
}
