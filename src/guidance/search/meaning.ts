import type { Question } from '../question.ts'

/** Concepts of synonyms.yaml: "what", "who", "differs", "that", and the words that only fill: "sih", "the". */
const WHAT: ReadonlySet<string> = new Set(['apa', 'siapa'])
const DIFFERS = 'berbeda'
const THAT = 'itu'
const FILLERS: ReadonlySet<string> = new Set(['ya', 'adalah'])
/** "What is the minimum pay?" asks how much it is; only "what is a minimum wage?" asks what. */
const DEFINITE = 'the'
/** Begins a question that is answered with yes or no, though it stands for "what" in more formal talk. */
const WHETHER = /^apakah$/

/** Concepts that say that a meaning is asked for, and that it is not; see `glossarySchema`. */
export interface MeaningWords {
  readonly defining: ReadonlySet<string>
  readonly personal: ReadonlySet<string>
}

type Asked = Pick<Question, 'words' | 'concepts'>

/** Whether somebody asks what something is, outright or with no more than "X apa", "what is an X", "beda X dan Y". */
export function asksMeaning(question: Asked, words: MeaningWords): boolean {
  if (asksOutright(question, words)) return true
  const { concepts } = question
  const asksWhat = concepts.some(concept => WHAT.has(concept)) && !question.words.includes(DEFINITE)
  return (
    (asksWhat || concepts.includes(DIFFERS)) &&
    !asksWhether(question) &&
    !concepts.some(concept => words.personal.has(concept))
  )
}

/** Whether the words say so by themselves, whoever is spoken of besides: "apa itu", "itu siapa", "artinya". */
export function asksOutright(question: Asked, { defining }: Pick<MeaningWords, 'defining'>): boolean {
  const said = question.concepts.filter(concept => !FILLERS.has(concept))
  if (said.some(concept => defining.has(concept))) return true
  if (asksWhether(question)) return false
  return said.some((concept, at) => {
    const next = said[at + 1] ?? ''
    return (WHAT.has(concept) && next === THAT) || (concept === THAT && WHAT.has(next))
  })
}

function asksWhether({ words }: Pick<Question, 'words'>): boolean {
  return words.some(word => WHETHER.test(word))
}
