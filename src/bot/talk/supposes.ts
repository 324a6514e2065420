import { countSpoken, saying, spokenWords } from '../../offers/text/said.ts'
import type { Danger } from '../../offers/types.ts'
import { SOMEBODY } from './calm-talk.ts'

const MOST_WORDS = 8
const IF =
  /^ (?:(?:terus|trus|trs|lalu|nanti|ntar|nnti|lha|lah|nah|eh|oh|kak|min|tapi|so|and|but|then|ok|oke) )*(?:(?:gimana|gmn|bagaimana|piye|kumaha|misal|misalnya) )?(?:kalau|kalo|klo|nek|lamun|mun|upama|seandainya|andaikan|misal|misalnya|if|what if|what about|how about|suppose) /
/** Who tells of harm, or of what holds them, is not only supposing. */
const HARM = saying(
  '(?:sekarang|skrg|now|malam ini|tonight|besok|takut|wedi|sieun|scared|afraid|diancam|ancam|threat|threatened|mati|bunuh|die|kill|diperkosa|rape|raped|darah|blood|luka|hamil|pregnant|dijaga|dikurung|locked|beaten|hit)',
)

/** Whether a short text only supposes something, of nobody: "kalo kabur gimana", "what if a man". Pure. */
export function supposes(text: string): boolean {
  const words = spokenWords(text)
  return countSpoken(words) <= MOST_WORDS && IF.test(words) && !SOMEBODY.test(words) && !HARM.test(words)
}

const OF_FLIGHT = saying('(?:kabur|minggat|run away|escape)')

/** Whether a danger is read out of nothing but what is supposed: of no kind, only guessed, or of flight. Pure. */
export function onlySupposes(text: string, danger: Danger | null): boolean {
  if (danger === null || !supposes(text)) return false
  const isFlight = danger.kind === 'trapped' && OF_FLIGHT.test(spokenWords(text))
  return danger.guessed === true || danger.kind === 'unclear' || isFlight
}
