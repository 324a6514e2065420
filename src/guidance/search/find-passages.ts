import { pointsBack, rankFollowUp, readFollowUp, refersBack } from '../answer/follow-up.ts'
import { withoutCountries } from '../countries.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../types.ts'
import { bestOf, type Ranking } from './ranking.ts'
import { confidenceOf, type Search } from './search.ts'

/** Passages for a question as it was understood. */
export interface Found {
  /** What is remembered of the question, for the one that goes on from it. */
  readonly asked: string
  /** The question with all that went before. */
  readonly whole: Question
  readonly ranking: Ranking
  /** That of the question by itself. */
  readonly alone: Ranking
  /** It names no subject of its own: "di mana?", "what about Taiwan". */
  readonly incomplete: boolean
  /** It names nothing but a country, "di Taiwan": how well passages fit what was asked before, without its country. */
  readonly topic: Ranking | null
}

/** A short question that finds its answer this surely needs nothing of what went before. */
const SURE_ALONE = 0.85
/** One that is asked in the very words that are known, or for nothing but what a word means, stands by itself. */
const ASKED_OUTRIGHT = 0.95
/** One that finds none by itself even this surely has nothing to do with our subject. */
const NOTHING_ALONE = 0.2
/** One that finds none by itself this surely may go on from what went before, however it begins. */
const UNSURE_ALONE = 0.5

/** So much of a question's words, weighed, stands in the last answer when it goes on about that. */
const ALL_TOLD = 0.7

/** So much of them must stand in an answer to one that says nowhere that it goes on. */
const LEAST_TOLD = 0.75

/** The concepts of synonyms.yaml for a number to call, and for an embassy or consulate. */
const CONTACT_CONCEPT = 'nomor'
const MISSION_CONCEPT = 'perwakilan'

/** Finds passages for a question by itself, or together with those before it when it goes on from them. Pure. */
export function createFinder(
  knowledge: Pick<Knowledge, 'countries' | 'passages' | 'synonyms' | 'scope'>,
  search: Search,
): (question: Question, history: readonly Turn[]) => Found {
  const names = new Map(knowledge.countries.map(({ code, names: [name = ''] }) => [code, name]))
  const beginnings = knowledge.synonyms.follow_up
  const inside = new Set(knowledge.scope.inside)
  const countryConcepts = new Set(knowledge.countries.flatMap(({ names }) => names.flatMap(search.concepts)))
  const leaning = new Set(knowledge.synonyms.leaning)
  /** No subject of its own, a country at most: "lapor di mana?", "saya di Hong Kong". */
  const leans = ({ concepts }: Question) =>
    concepts.every(concept => leaning.has(concept) || countryConcepts.has(concept) || /^\d+$/.test(concept))
  const telling = new Set(knowledge.synonyms.telling)
  /** "Di Taiwan", "kalau di Hong Kong gimana": the rest is as it was asked before. */
  const namesOnlyCountry = ({ placeless, countries }: Question) =>
    countries.size > 0 && placeless.every(concept => leaning.has(concept) && !telling.has(concept))
  const everywhere = new Set(knowledge.synonyms.everywhere)
  const aspects = new Set(knowledge.synonyms.aspects)
  const placeless = (text: string) => withoutCountries(text, search.countriesIn).join(' ')
  const words = {
    isAspect: (word: string) => search.concepts(word).some(concept => aspects.has(concept)),
    beginnings,
    findCountries: search.countriesIn,
    nameOf: (code: string) => names.get(code) ?? '',
  }

  /** "Saya kat Kuching" is looked for with the country added: articles speak of Malaysia. */
  const findAlone = (asked: Question): { readonly question: Question; readonly ranked: Ranking } => {
    const found = { question: asked, ranked: search.find(asked) }
    const unsaid = [...asked.countries]
      .map(words.nameOf)
      .filter(name => !search.concepts(name).every(concept => asked.concepts.includes(concept)))
    if (unsaid.length === 0 || confidenceOf(bestOf(found.ranked, 1)) >= SURE_ALONE) return found
    const question = search.read([asked.text, ...unsaid].join(' '))
    return { question, ranked: search.find(question) }
  }

  return (asked, history) => {
    const { question, ranked } = findAlone(asked)
    const { text, concepts, countries } = question
    const incomplete = leans(question)
    const alone = { asked: text, whole: question, ranking: ranked, alone: ranked, incomplete, topic: null }
    if (history.length === 0 || search.explains(asked) !== null) return alone
    const [best] = bestOf(alone.ranking, 1)
    const surety = confidenceOf(best ? [best] : [])
    const last = knowledge.passages.get(history.at(-1)?.facts[0] ?? '')?.topic
    if (!incomplete && best && best.ask > ASKED_OUTRIGHT && best.passage.topic !== last) return alone
    const hasSubject = !incomplete && concepts.some(concept => inside.has(concept))
    // One without a word of ours that nothing was found for is rather about something else altogether.
    const unsure = hasSubject && surety < UNSURE_ALONE
    const wantsContact = concepts.includes(CONTACT_CONCEPT)
    // "Nomor KBRI?" after "paspor hilang di Malaysia": the one there.
    const there =
      concepts.includes(MISSION_CONCEPT) &&
      countries.size === 0 &&
      search.countriesIn(history.at(-1)?.question ?? '').size > 0
    // "Exam fee?" is Korea's, and no country is named: it was before.
    const unnamed = best?.beside === true && surety >= SURE_ALONE
    // "Kuota berapa tiap tahun?", after what tells it: its words are all there.
    const at = ranked.passages.findIndex(({ fact }) => fact === history.at(-1)?.facts[0])
    const toldThere =
      surety < UNSURE_ALONE &&
      countries.size === 0 &&
      (ranked.coverage[at] ?? 0) >= (hasSubject ? LEAST_TOLD : ALL_TOLD)
    const saysSo = incomplete || there || unnamed || toldThere || pointsBack(question.words, beginnings)
    const goesOn = saysSo || unsure
    // Without a word of ours and without one that points back it is about something else altogether: "what is love?".
    if (!goesOn && !hasSubject && surety < NOTHING_ALONE) return alone
    // "Gaji di Taiwan berapa?", then "siapa yang bikin GCM?".
    const elsewhere =
      countries.size === 0 &&
      concepts.some(concept => everywhere.has(concept)) &&
      search.countriesIn(history.at(-1)?.question ?? '').size > 0
    if (elsewhere) return alone
    const read = readFollowUp(text, history, goesOn, words)
    if (read === null || (surety >= SURE_ALONE && !goesOn)) return alone
    const whole = search.read(read.whole)
    const ranking = rankFollowUp(search.find(whole), search.find(search.read(read.short)), {
      last: history.at(-1)?.facts[0],
      incomplete,
      refers: refersBack(question.words),
      wantsContact,
    })
    // "How many P3MI are there?", after how many work abroad: what tells nothing of its own subject is no answer to it.
    const [first] = bestOf(ranking, 1)
    const told = ranked.coverage[ranked.passages.findIndex(({ fact }) => fact === first?.passage.fact)] ?? 0
    if (!saysSo && unsure && told < LEAST_TOLD) return alone
    // A subject of its own takes the place of the one before; the country stays.
    const newSubject = hasSubject && countries.size === 0
    const before = namesOnlyCountry(question) ? history.at(-1)?.question : undefined
    const topic = before === undefined ? null : search.find(search.read(placeless(before)))
    return { asked: newSubject ? read.short : read.whole, whole, ranking, alone: ranked, incomplete, topic }
  }
}
