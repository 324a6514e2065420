import { firstAbroad } from '../../../offers/place/named-places.ts'
import { saysOnlyPlace } from '../../../offers/place/place-alone.ts'
import { NOT_OR_NO } from '../../../offers/text/function-words.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wishesHome } from '../../../offers/told/wishes-home.ts'
import type { Danger } from '../../../offers/types.ts'
import type { ChatMemory } from '../../memory.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { readingButton } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { contactsThere } from '../leaving/kin-there.ts'

const MOST_OF_NEWS = 8
const READING = ['what-splp', 'what-permit-expired']

/** "Mahu pulang Flores", "apakah suami saya bisa pulang": who helps with it there, and what else must be known. */
export function answersWishForHome({ turn, text, memory, verdict, named }: Heard): boolean {
  if (memory.danger || turn.forwarded) return false
  // "Tak ada duit" alone sounds like danger; it was told beside a wish, and is answered as that.
  if (verdict.danger) return isOnlyGuessed(verdict.danger) && saysBroke(turn, text, memory)
  const places = named.map(({ span }) => text.slice(span.start, span.end))
  const whose = wishesHome(text, places) ?? answersWhere(asked(memory), text, places)
  if (whose === null) return saysBroke(turn, text, memory)
  speakLike(turn, text, memory.spoken)
  const there = firstAbroad(named)?.country ?? memory.stands?.country ?? null
  const country = there === 'ID' ? null : there
  const where = country === null ? [turn.words('home-wish-where')] : []
  turn.important = true
  turn.desk.memory.change(turn.toChat, { lastAnswer: null, cardLast: null, wishesHome: whose })
  turn.say({
    ...withBriefs(
      turn,
      [turn.words(whose === 'own' ? 'home-wish' : 'home-wish-other')],
      contactsThere(turn, country),
      [...where, turn.words('home-wish-held')],
    ),
    buttons: [
      ...READING.flatMap(fact => readingButton(turn, fact) ?? []).map(button => [button]),
      [turn.button(turn.words('start-help'), 'help')],
    ],
  })
  return true
}

function isOnlyGuessed({ guessed, kind }: Danger): boolean {
  return guessed === true && kind !== 'self_harm'
}

/** Whose coming home was spoken of last, with nothing answered since. */
function asked({ wishesHome, lastAnswer, cardLast }: ChatMemory): 'own' | 'others' | null {
  return lastAnswer || cardLast ? null : (wishesHome ?? null)
}

const BROKE = saying(
  `${NOT_OR_NO} ~1 (?:punya|ada|duwe|nduwe|gaduh|have|got)? ?(?:uang|duit|ongkos|biaya|tiket|modal|artos|money|ticket)|(?:uang|duit|ongkos|money) ~1 (?:${NOT_OR_NO}|habis|abis|entek|gone|out)`,
)

/** "Gak punya uang", of who wants to come home: it keeps nobody from asking. */
function saysBroke(turn: Turn, text: string, memory: ChatMemory): boolean {
  if (asked(memory) === null || wordsIn(text) > MOST_OF_NEWS || !BROKE.test(spokenWords(text))) return false
  speakLike(turn, text, memory.spoken)
  turn.say(
    withBriefs(turn, [turn.words('danger-asked-broke')], contactsThere(turn, memory.stands?.country ?? null)),
  )
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
