import type { Danger, DestinationMention } from '../types.ts'

/** Where somebody is. */
export type ToldPlace = Pick<Danger, 'country' | 'places'>

/** The words that name a place, in small letters. Pure. */
export function nameIn(text: string, { span }: Pick<DestinationMention, 'span'>): string {
  return text.slice(span.start, span.end).toLowerCase()
}

/** A place that a text names, as where somebody is. Pure. */
export function namedAs(text: string, place: DestinationMention): ToldPlace {
  return { country: place.country, places: [nameIn(text, place)] }
}

/** The first of these places that is not in Indonesia. Pure. */
export function firstAbroad<Place extends Pick<DestinationMention, 'country'>>(
  places: readonly Place[],
): Place | undefined {
  return places.find(({ country }) => country !== 'ID')
}

/** Whether a country is known, and another than Indonesia. Pure. */
export function isOtherCountry(country: string | null): boolean {
  return country !== null && country !== 'ID'
}
