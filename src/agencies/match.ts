import { distance } from 'fastest-levenshtein'
import { oneSlip } from '../guidance/search/spelling.ts'
import { nameKey, nameWords } from './name.ts'
import type { Agency, AgencyList } from './types.ts'

/** What a name is in the list: there, nearly there, or not. */
export type Match =
  | { readonly kind: 'exact'; readonly agencies: readonly [Agency, ...Agency[]] }
  | { readonly kind: 'near'; readonly agencies: readonly [Agency, ...Agency[]] }
  | { readonly kind: 'none' }

/** Looks names up in one version of the list. */
export interface Finder {
  readonly list: AgencyList
  readonly find: (name: string) => Match
}

/**
 * How alike two names must be to be shown as near, 0 to 1. Measured on 300 invented names (test/agencies): above it
 * the nearest name is the one that was meant, and names that are in no list stay below.
 */
const NEAR = 0.84
/** Shorter names are near to everything. */
const SHORTEST_NEAR = 6
/** A name cut short is near when it is at least so long, in letters, and so much of the whole: many begin alike. */
const SHORTEST_BEGINNING = 8
const SHORTEST_SHARE = 0.65

interface Known {
  readonly agency: Agency
  readonly key: string
  readonly words: readonly string[]
}

/**
 * Makes a list ready to be searched. Names are compared as `nameKey` folds them: equal is exact; a slip or two in a
 * long name is near; so is a name cut short or with a word more.
 */
export function createFinder(list: AgencyList): Finder {
  const known: Known[] = list.agencies.map(agency => ({
    agency,
    key: nameKey(agency.name),
    words: nameWords(agency.name),
  }))
  const byKey = Map.groupBy(known, ({ key }) => key)
  return {
    list,
    find(name) {
      const asked = { key: nameKey(name).slice(0, 120), words: nameWords(name) }
      if (asked.key === '') return { kind: 'none' }
      const [first, ...rest] = byKey.get(asked.key) ?? []
      if (first) return { kind: 'exact', agencies: [first.agency, ...rest.map(({ agency }) => agency)] }
      if (asked.key.length < SHORTEST_NEAR) return { kind: 'none' }
      let best: Known | null = null
      let most = 0
      for (const candidate of known) {
        const alike = likeness(asked, candidate)
        if (alike > most) {
          most = alike
          best = candidate
        }
      }
      return best !== null && most >= NEAR ? { kind: 'near', agencies: [best.agency] } : { kind: 'none' }
    },
  }
}

type Folded = Pick<Known, 'key' | 'words'>

/** 0 to 1; a name that begins another counts as just near, the more so the more of it is there. */
function likeness(asked: Folded, known: Folded): number {
  const [long, short] =
    asked.key.length >= known.key.length
      ? [asked.key.length, known.key.length]
      : [known.key.length, asked.key.length]
  if (long - short > long * (1 - NEAR)) return beginning(asked, known)
  const slips = oneSlip(asked.key, known.key) ? 1 : distance(asked.key, known.key)
  return Math.max(1 - slips / long, beginning(asked, known))
}

function beginning(a: Folded, b: Folded): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const goesOn =
    short.words.length >= 2 &&
    short.key.length >= Math.max(SHORTEST_BEGINNING, long.key.length * SHORTEST_SHARE) &&
    short.words.every((word, at) => word === long.words[at])
  return goesOn ? NEAR + (1 - NEAR) * (short.key.length / long.key.length) * 0.9 : 0
}
