import type { DestinationMention } from '../types.ts'

/** What stands right before a place that somebody only wants to go to. */
const WANTED =
  /(?<!\p{L})(?:mau|pengen|pengin|pingin|ingin|arep|kepengen|nak|rencana|niat|daftar|ditawari|ditawarin|lowongan|loker|tawaran|want|wants|wanna|plan|offered)\s+(?:(?:to|kerja|bekerja|berangkat|pergi|jadi|merantau|tkw|tki|art|go|work|working|fly|job|nyambut|gawe|megawe)\s+){0,4}(?:ke|di|to|in|menyang|ka|nang|neng|ning|kat)\s+$/iu
const LONGEST_WANTED = 60

/** Whether the place that begins there is only where somebody wants to go. Pure. */
export function isOnlyWanted(text: string, start: number): boolean {
  return WANTED.test(text.slice(Math.max(0, start - LONGEST_WANTED), start))
}

/** What stands right before a place that somebody is not in. */
const DENIED =
  /(?<!\p{L})(?:bukan(?:nya|lah)?|bkn|dudu|sanes|lain|not|isn't|isnt|tidak|tdk|ga|gak|gk|nggak|ngga|enggak|ndak|ora|tak)\s+(?:(?:lagi|lg|again|really)\s+)?(?:(?:di|in|at|nang|neng|ning|ing|ndek|kat|dari|from)\s+)?(?:negara\s+)?$/iu
const LONGEST_DENIED = 40

/** What stands right before the nationality of a groom or of anybody else, or before a language: no place. */
const OF_PEOPLE =
  /(?<!\p{L})(?:bahasa|bhs|bhasa|basa|boso|orang|org|wong|urang|cowok|cowo|pria|laki2|laki-laki|lelaki|bule|warga|timnas|lawan|vs|dihajar|dikalahkan|dikalahin|dibantai|man from|guy from|someone from)\s+$/iu
const LONGEST_PEOPLE = 20

/** Whether the word that begins there names where people are from, or what they speak, not where somebody is: "orang china". Pure. */
export function isNationality(text: string, start: number): boolean {
  return OF_PEOPLE.test(text.slice(Math.max(0, start - LONGEST_PEOPLE), start))
}

/** Whether the place that begins there is said to be another than where somebody is: "bukan kamboja". Pure. */
export function isDenied(text: string, start: number): boolean {
  return DENIED.test(text.slice(Math.max(0, start - LONGEST_DENIED), start))
}

/** Those of the places in a text that it does not take back: also where it names them again. Pure. */
export function withoutDenied<Place extends DestinationMention>(
  text: string,
  places: readonly Place[],
): readonly Place[] {
  const denied = new Set(
    places.filter(({ span }) => isDenied(text, span.start)).map(({ country }) => country),
  )
  return denied.size === 0 ? places : places.filter(({ country }) => !denied.has(country))
}

/** The country that a text says somebody is not in, of those that it names; null where it takes none back. Pure. */
export function deniedCountry(text: string, places: readonly DestinationMention[]): string | null {
  return places.find(({ span }) => isDenied(text, span.start))?.country ?? null
}
