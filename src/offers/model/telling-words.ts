import type { Reading } from '../read-case.ts'
import type { Hit } from '../rules/pattern.ts'
import { wholeClauses } from '../text/whole-clauses.ts'
import type { Span } from '../types.ts'
import type { Features } from './features.ts'
import { type Kind, type TextModel, tellingTokens } from './text-model.ts'

/** Words to quote, and how much they speak for it in all; below 0 they speak against it. */
export interface Telling extends Hit {
  readonly strength: number
}

/** Fewer words say nothing by themselves, more nobody reads as a quote. */
const FEWEST = 4
const MOST = 10

/**
 * The words in a row that spoke most for `kind`, within one sentence: quoted where no sign was found.
 * Names of firms and places say nothing here: quoted as the reason they would accuse whoever bears them.
 * @returns token indexes, both inclusive; the first word where none spoke for it
 */
export function tellingWords(model: TextModel, reading: Reading, features: Features, kind: Kind): Telling {
  const { copy, entities } = reading
  const names = [entities.companies, entities.licences, entities.destinations].flat().map(({ span }) => span)
  const telling = tellingTokens(model, features, kind)
  const isNamed = (at: number) => {
    const token = copy.tokens[at]
    return token !== undefined && names.some(name => isIn(token, name))
  }
  const speaks = copy.tokens.map((_, at) => (isNamed(at) ? 0 : (telling.get(at) ?? 0)))
  const together = (from: number, to: number) => copy.tokens[from]?.sentence === copy.tokens[to]?.sentence
  let best: Hit = { first: 0, last: 0 }
  let most = 0
  for (let first = 0; first < speaks.length; first++) {
    let sum = 0
    for (let last = first; last < first + MOST && last < speaks.length && together(first, last); last++) {
      sum += speaks[last] ?? 0
      if (sum > most) {
        most = sum
        best = { first, last }
      }
    }
  }
  const hit = widened(best, speaks.length, together)
  const quoted = wholeClauses(reading, hit, isNamed)
  return { ...quoted, strength: speaks.slice(hit.first, hit.last + 1).reduce((sum, each) => sum + each, 0) }
}

/** A word or two by themselves, with those beside them. */
function widened({ first, last }: Hit, tokens: number, together: (from: number, to: number) => boolean): Hit {
  let [from, to] = [first, last]
  while (to - from + 1 < FEWEST && to + 1 < tokens && together(from, to + 1)) to += 1
  while (to - from + 1 < FEWEST && from > 0 && together(from - 1, to)) from -= 1
  return { first: from, last: to }
}

function isIn({ part, start, end }: Span, name: Span): boolean {
  return part === name.part && start >= name.start && end <= name.end
}
