import { saying, spokenWords } from './said.ts'
import type { Danger, Entities } from './types.ts'
import { namesSomebody } from './whose-danger.ts'

/** Where somebody is. */
export type ToldPlace = Pick<Danger, 'country' | 'places'>

/** What stands right before a place that somebody is in. */
const IN = /(?<!\p{L})(?:di|in|at|nang|neng|ning|dek)\s+(?:the |negara |kota )?$/iu
const LONGEST_IN = 20
/** Where they may go, were once, or what is offered there. */
const ELSEWHEN = saying(
  '(?:mau|pengen|pengin|pingin|ingin|akan|bakal|rencana|niat|berencana|ditawari|ditawarin|lowongan|loker|tawaran|nanti|dulu|pernah|want|wanna|will|plan|planning|would|offer|offered|vacancy|jobs?|if|kalau|kalo|klo|used|was|were|gonna|going|biaya|gaji|minat|dicari)',
)
const OWN = saying(
  "(?:aku|saya|sy|gw|gue|gua|abdi|kulo|kula|kami|kita|lagi|sekarang|skrg|skr|i|i'm|im|we|we're|now)",
)
const MOST_WORDS = 18

/**
 * The country that a short text says somebody is in: "i am working in hong kong", "aku kerja di HK". Null where it names
 * none or several, or only plans to go. Pure.
 */
export function toldPlace(text: string, { destinations }: Pick<Entities, 'destinations'>): ToldPlace | null {
  const words = spokenWords(text)
  if (words.trim().split(' ').length > MOST_WORDS || ELSEWHEN.test(words)) return null
  const abroad = destinations.filter(({ country }) => country !== 'ID')
  const [first] = abroad
  if (!first || abroad.some(({ country }) => country !== first.country)) return null
  const isIn = abroad.some(({ span }) =>
    IN.test(text.slice(Math.max(0, span.start - LONGEST_IN), span.start)),
  )
  const places = abroad.map(({ span }) => text.slice(span.start, span.end).toLowerCase())
  return isIn ? { country: first.country, places } : null
}

/** The same where they say it of themselves. Pure. */
export function ownPlace(text: string, entities: Pick<Entities, 'destinations'>): ToldPlace | null {
  const words = spokenWords(text)
  return OWN.test(words) && !namesSomebody(words) ? toldPlace(text, entities) : null
}
