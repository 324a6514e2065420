import type { Knowledge } from '../knowledge.ts'
import type { Question } from '../question.ts'
import type { Fold } from '../search/concepts.ts'
import type { Coverage, Rarity } from '../search/coverage.ts'
import type { Vocabulary } from '../search/vocabulary.ts'
import type { Passage } from '../types.ts'

/**
 * For every passage 1 where it shares hardly more with a question than the country that it names, else 0: what is known
 * of passports in Hong Kong answers nobody who asks about leave there.
 * @param ask likeness to the nearest way of asking for each passage, see `Evidence.ask`
 */
export type FindApart = (question: Question, ask: ArrayLike<number>) => Uint8Array

/**
 * Share of what is asked, and likeness to a way of asking, from which on a passage is about it; and so much of what is
 * asked that its share does not matter; an office answers who looks for one. Read off the questions of `test/fixtures/questions` that name a country.
 */
const SHARED = 0.38
const ASKED_LIKE = 0.3
const CONTACT_ASKED_LIKE = 0.5
const ENOUGH = 2
/** What is rarer than this says something: nearly every passage is about work. */
const EVERYDAY = 1
/** A word that nobody knows may be a slip or a name: it counts no more than this. */
const RARE = 4
/** Concepts of synonyms.yaml of who looks for somebody to turn to: each contact of the country is an answer. */
const TURNS_TO = ['nomor', 'perwakilan', 'lapor', 'tolong']

/** @param words the `coverage` of the passages, the `rarity` of terms among them, and how words are folded */
export function createApart(
  {
    contacts,
    synonyms,
    countries: known,
    glossary,
  }: Pick<Knowledge, 'contacts' | 'synonyms' | 'countries' | 'glossary'>,
  passages: readonly Passage[],
  terms: Pick<Vocabulary<string>, 'read'>,
  { coverage, rarity, fold }: { readonly coverage: Coverage; readonly rarity: Rarity; readonly fold: Fold },
): FindApart {
  const silent = new Set(synonyms.leaning.filter(concept => !synonyms.telling.includes(concept)))
  const local = contacts.filter(
    ({ countries }) => !countries.some(country => country === '*' || country === 'ID'),
  )
  const callable = new Set(local.map(({ fact }) => fact))
  // "Jepang" says where, "SSW" what as well.
  const programmes = new Set(Object.values(glossary.terms).flatMap(words => words.flatMap(fold)))
  const telling: Rarity = term => Math.max(0, Math.min(RARE, rarity(term)) - EVERYDAY)
  return ({ countries, concepts, placeless }, ask) => {
    const apart = new Uint8Array(passages.length)
    const subject = [...placeless, ...concepts.filter(concept => programmes.has(concept))]
    const asked = terms.read(subject.filter(concept => !silent.has(concept) && !/^\d+$/.test(concept)))
    const all = asked.numbers.reduce((sum, term) => sum + telling(term), 0)
    if (countries.size === 0 || all === 0) return apart
    const turnsTo = concepts.some(concept => TURNS_TO.includes(concept))
    const shares = coverage(asked, telling)
    const warnings = known.flatMap(({ code, warning }) => (warning && countries.has(code) ? [warning] : []))
    for (let at = 0; at < apart.length; at++) {
      const share = shares[at] as number
      const fact = passages[at]?.fact ?? ''
      const likeness = ask[at] as number
      const fits = callable.has(fact)
        ? turnsTo || likeness >= CONTACT_ASKED_LIKE
        : share >= SHARED || share * all >= ENOUGH || likeness >= ASKED_LIKE
      if (!fits && !warnings.includes(fact)) apart[at] = 1
    }
    return apart
  }
}
