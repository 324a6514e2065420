import { z } from 'zod'
import { type FindCountries, withoutCountries } from '../countries.ts'
import type { Question } from '../question.ts'
import type { Fold } from '../search/concepts.ts'
import { createRules } from '../search/rules.ts'
import type { Synonyms } from '../search/synonyms.ts'
import type { Turn } from '../types.ts'

const words = z.array(z.string().min(1)).min(1)
const localised = z.object({ id: z.string().min(1), en: z.string().min(1) }).catchall(z.string())

/** `content/guidance/not-known.yaml`: what people ask that no reviewed fact answers, and who can. */
export const notKnownSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    /** Of what there is no checked information, as it stands in "About …". */
    name: localised,
    /** What can be said all the same, in plain words: no number, no law. */
    note: localised.optional(),
    all: z.array(words).min(1),
    unless: z.array(z.string().min(1)).default([]),
    /** Only where the question names a country; one that is warned of is answered with the warning. */
    in_country: z.boolean().default(false),
    /** It asks whether some may go: a country that is warned of is answered with the warning. */
    of_going: z.boolean().default(false),
    /** It names nothing that it asks of ("berapa tahun sanksinya"): a subject that the question before fills is meant first. */
    vague: z.boolean().default(false),
    /** After these facts a word of it means something else: PKL is a contract at sea, and a placement at school. */
    not_after: z.array(z.string()).default([]),
    /** Facts that do answer some ways of asking, where one of them is found first. */
    answered_by: z.array(z.string()).default([]),
    /** Ids of contacts to ask; without them those of the country, or KP2MI. */
    contacts: z.array(z.string()).default([]),
    /** Facts near it that are worth reading. */
    see: z.array(z.string()).default([]),
  }),
)

/** One of them. */
export type NotKnown = z.infer<typeof notKnownSchema>[number]

/** A question that goes on from the last in few words may leave out what that named. */
const LONGEST_FOLLOW_UP = 7

/** Concepts of synonyms.yaml: whether one may is asked of anything. */
const OF_ANYTHING = ['boleh', 'dilarang']
/** No country to go to: "contohnya di Indonesia" is of the same subject. */
const HOME = 'indonesia'

/** What a question, with the one before it, asks for that no reviewed fact answers; null when it asks for nothing such. */
export type FindNotKnown = (question: Question, history: readonly Turn[]) => NotKnown | null

/**
 * @param subjects see `notKnownSchema`; tried from the top
 * @param synonyms concepts that name no subject, and those of them that say what is asked
 * @param findCountries finds those that a text names
 * @param programmes terms of the glossary: what is asked of one of them has a subject
 */
export function createNotKnown(
  subjects: readonly NotKnown[],
  fold: Fold,
  read: (text: string) => Question,
  { leaning, telling }: Pick<Synonyms, 'leaning' | 'telling'>,
  findCountries: FindCountries,
  programmes: readonly string[],
): FindNotKnown {
  const ofProgramme = new Set(programmes.filter(name => !name.includes(' ')).flatMap(fold))
  const silent = new Set([...leaning.filter(concept => !telling.includes(concept)), ...OF_ANYTHING, HOME])
  const names = (word: string) => findCountries(word.replace(/^~/, '')).size > 0
  /** Nor does a country: "magang jepang syaratnya apa" is not about who pays there for the ill. */
  const tells = (word: string) => !names(word) && !fold(word).every(concept => silent.has(concept))
  const named = subjects.filter(({ vague }) => !vague)
  const find = createRules(named, fold)
  const findAnywhere = createRules(
    named.filter(({ in_country }) => !in_country),
    fold,
  )
  const findVague = createRules(
    subjects.filter(({ vague }) => vague),
    fold,
  )
  const findNamed: FindNotKnown = (question, history) => {
    const rules = question.countries.size > 0 ? find : findAnywhere
    const alone = rules(question)
    const last = history.at(-1)
    const before = last?.question
    if (alone || before === undefined || question.words.length > LONGEST_FOLLOW_UP) return alone
    // "Di Taiwan?", or "yang wajib?" of what nothing was known: of the same subject.
    // "WHV" says where, and what as well.
    const namesProgramme = question.concepts.some(concept => ofProgramme.has(concept))
    const saysNothing = !namesProgramme && question.placeless.every(concept => silent.has(concept))
    const isElsewhere = question.countries.size > 0
    if (saysNothing && (isElsewhere || last?.facts.length === 0)) {
      const topic = isElsewhere ? withoutCountries(before, findCountries).join(' ') : before
      return rules(read(`${topic} ${question.text}`))
    }
    // "Boleh pegang paspor ga?" has a subject of its own: "boleh" alone does not make it about the leave of before.
    const hasSubject = question.concepts.some(concept => !leaning.includes(concept))
    const fits = ({ not_after }: NotKnown) => !not_after.some(fact => last?.facts[0] === fact)
    return rules(question, read(before), hasSubject ? tells : undefined, fits)
  }
  return (question, history) => findNamed(question, history) ?? findVague(question)
}
