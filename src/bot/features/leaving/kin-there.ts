import { contactsFor, contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import type { Contact } from '../../../guidance/types.ts'
import { dangerOf, knownDanger } from '../../../offers/danger/danger-kind.ts'
import {
  circumstancesOfKin,
  dangerOfKin,
  saysOnlyThatKinIsThere,
  tellsOfKinThere,
  worksThereAlready,
} from '../../../offers/danger/kin-there.ts'
import { verdictStays } from '../../../offers/remarks/remark-card.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { DangerKind } from '../../../offers/types.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { cardButtons } from '../offer/check.ts'
import { countryOfOffer } from '../offer/offer-place.ts'

const MOST_WORDS = 20
/** Beside these, what the words tell of how they are kept is what helps. */
const LESS_THAN_HELD: readonly DangerKind[] = [
  'trapped',
  'documents_held',
  'debt_bondage',
  'missing',
  'unclear',
]

/**
 * "My brother is there already", after an offer: whom to reach where it leads to, and what to ask him. What is told of him
 * then, that nobody reaches him or that his phone was taken, is danger, whatever it would be of an offer.
 */
export function answersKinThere(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside, verdict } = heard
  const judged = earlier ?? aside
  const { lastCase = '' } = memory
  if (!judged || memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const hasLeft = memory.kinThere === lastCase
  const there = tellsOfKinThere(text) && !isStillHome(heard)
  if (!there && !hasLeft) return false
  const kind = dangerOfKin(text, hasLeft || there)
  const known = hasLeft ? knownDanger(verdict.danger) : null
  // What a rule finds is answered as any danger, which asks whether it happens there.
  const isHeld =
    kind !== null && (verdict.danger?.guessed || LESS_THAN_HELD.includes(verdict.danger?.kind ?? kind))
  if (verdict.danger && there && !hasLeft && !isHeld && !isOnlyGuess(heard)) return false
  if (known?.whose === 'own' && !kind) return false
  speakLike(turn, text, memory.offerIn)
  const found = kind ? { ...dangerOf(kind), circumstances: circumstancesOfKin(kind) } : known
  if (found) {
    sayDanger(turn, { ...found, country: found.country ?? countryOfOffer(turn), whose: 'others' })
    return true
  }
  if (!there) return false
  turn.desk.memory.change(turn.toChat, { kinThere: lastCase, cardLast: turn.language, lastAnswer: null })
  // Nothing speaks against that offer: how they are is asked, and nobody is told to hurry.
  const isCalm = !isRisky(judged.verdict) && saysOnlyThatKinIsThere(text)
  if (!isCalm) turn.important = true
  const stays = verdictStays(judged.verdict, (key, args) => turn.words(key, args))
  const said = withBriefs(turn, [turn.words(isCalm ? 'kin-where' : 'kin-there')], contactsThere(turn), [
    ...(isCalm && worksThereAlready(text) ? [] : [turn.words('kin-there-ask')]),
    ...stays,
  ])
  turn.say({ ...said, buttons: cardButtons(turn, lastCase, judged) })
  return true
}

/** No rule finds a danger, and all that is told is that they work there: "my friend went with them, he works there now". */
function isOnlyGuess({ text, verdict }: Heard): boolean {
  return verdict.danger?.evidence === '' && worksThereAlready(text)
}

/** Who came to a town at home, of an offer abroad, has not left the country. */
function isStillHome({ turn, places }: Heard): boolean {
  return countryOfOffer(turn) !== null && places.length > 0 && places.every(({ country }) => country === 'ID')
}

/** The office where the offer leads to, and the ministry at home; where none is known there, who looks after Indonesians abroad. */
export function contactsThere(turn: Turn, country: string | null = countryOfOffer(turn)): readonly Contact[] {
  const there = country === null ? [] : contactsFor(turn.desk.contacts, { country, situation: 'danger' }, 1)
  const ids = ['kemlu-pwni', 'kp2mi-call-center'].filter(id => there.every(known => known.id !== id))
  return [...there, ...contactsNamed(ids, turn.desk.contacts)].slice(0, 2)
}
