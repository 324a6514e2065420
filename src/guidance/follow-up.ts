import type { FindCountries } from './countries.ts'
import { tokens } from './tokens.ts'
import type { Turn } from './types.ts'

const LONGEST_FOLLOW_UP = 7

/**
 * The question with what went before put in front, when it seems to go on from it: "gaji Hong Kong berapa" then
 * "kalau Taiwan?" → "gaji berapa kalau Taiwan?". Null when it stands by itself.
 * @param beginnings `follow_up` of `content/guidance/synonyms.yaml`
 */
export function mergeFollowUp(
  question: string,
  history: readonly Turn[],
  beginnings: readonly string[],
  findCountries: FindCountries,
): string | null {
  const before = history.at(-1)?.question
  const words = tokens(question)
  if (before === undefined || words.length === 0 || words.length > LONGEST_FOLLOW_UP) return null
  const spoken = `${words.join(' ')} `
  const goesOn = words.length <= 3 || beginnings.some(beginning => spoken.startsWith(`${beginning} `))
  if (!goesOn) return null
  const kept = findCountries(question).size > 0 ? withoutCountries(before, findCountries) : before
  return `${kept} ${question}`
}

/** The words of a question that name no country, so that a new one can take its place. */
function withoutCountries(question: string, findCountries: FindCountries): string {
  const words = tokens(question)
  return words
    .filter((word, index) => {
      const next = words[index + 1] ?? ''
      const previous = words[index - 1] ?? ''
      const inPhrase = (first: string, second: string) =>
        findCountries(`${first} ${second}`).size >
        Math.max(findCountries(first).size, findCountries(second).size)
      return findCountries(word).size === 0 && !inPhrase(word, next) && !inPhrase(previous, word)
    })
    .join(' ')
}
