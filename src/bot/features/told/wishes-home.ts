import { saysOnlyPlace } from '../../../offers/place/told-place.ts'
import { wishesHome } from '../../../offers/told/wishes-home.ts'
import { readingButton } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { contactsThere } from '../leaving/kin-there.ts'

const READING = ['what-splp', 'what-permit-expired']

/** "Mahu pulang Flores", "apakah suami saya bisa pulang": who helps with it there, and what else must be known. */
export function answersWishForHome({ turn, text, memory, verdict, named }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger) return false
  const places = named.map(({ span }) => text.slice(span.start, span.end))
  const whose = wishesHome(text, places) ?? answersWhere(memory.wishesHome ?? null, text, places)
  if (whose === null) return false
  speakLike(turn, text, memory.spoken)
  const there = named.find(({ country }) => country !== 'ID')?.country ?? memory.stands?.country ?? null
  const country = there === 'ID' ? null : there
  const asked = country === null ? [turn.words('home-wish-where')] : []
  turn.important = true
  turn.desk.memory.change(turn.toChat, { lastAnswer: null, wishesHome: country === null ? whose : null })
  turn.say({
    ...withBriefs(
      turn,
      [turn.words(whose === 'own' ? 'home-wish' : 'home-wish-other')],
      contactsThere(turn, country),
      [...asked, turn.words('home-wish-held')],
    ),
    buttons: [
      ...READING.flatMap(fact => readingButton(turn, fact) ?? []).map(button => [button]),
      [turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}

/** "Malaysia", to who was asked where it is. */
function answersWhere(
  wished: 'own' | 'others' | null,
  text: string,
  places: readonly string[],
): 'own' | 'others' | null {
  return places.length > 0 && saysOnlyPlace(text, { places }) ? wished : null
}
