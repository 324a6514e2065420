import type { Danger } from '../../offers/types.ts'
import type { Contact } from '../types.ts'

type Where = Pick<Danger, 'country' | 'places'>

const NEAREST = 0
const IN_COUNTRY = 1
const ELSEWHERE = 2
/** An office for another part of the country knows less of it than who helps everywhere. */
const OTHER_PART = 3

/**
 * Contacts in the order in which they can do something where the person is: the office for that town, others of the
 * country, those for everywhere, and offices for other parts of the country.
 * @param all every reviewed contact: they tell which towns offices differ in
 */
export function nearestFirst(
  contacts: readonly Contact[],
  where: Where,
  all: readonly Contact[],
): readonly Contact[] {
  const town = townOf(where, all)
  const rank = ({ countries, places }: Contact) => {
    if (where.country === null || !countries.includes(where.country)) return ELSEWHERE
    if (town === undefined || !places) return IN_COUNTRY
    return places.includes(town) ? NEAREST : OTHER_PART
  }
  return contacts.toSorted((a, b) => rank(a) - rank(b))
}

/** The town they named whose own office has no reviewed number, with capitals; undefined where there is none. */
export function unreviewedTown(where: Where, all: readonly Contact[]): string | undefined {
  const town = townOf(where, all)
  if (town === undefined || inCountry(where, all).some(({ places }) => places?.includes(town))) return
  return town.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}

/** Of the words for where they are, the one that offices of the country differ in. */
function townOf(where: Where, all: readonly Contact[]): string | undefined {
  const offices = inCountry(where, all)
  return where.places.find(place =>
    offices.some(({ places, far_from }) => places?.includes(place) || far_from?.includes(place)),
  )
}

function inCountry({ country }: Where, all: readonly Contact[]): readonly Contact[] {
  return all.filter(({ countries }) => country !== null && countries.includes(country))
}
