import { contactsFor, contactsNamed } from '../../guidance/contact-lines.ts'
import { dangerOf } from '../../offers/danger-kind.ts'
import { circumstancesOfKin, dangerOfKin, tellsOfKinThere } from '../../offers/kin-there.ts'
import { verdictStays } from '../../offers/remark-card.ts'
import { wordsIn } from '../route.ts'
import type { Turn } from '../turn.ts'
import { withBriefs } from './brief-contacts.ts'
import { cardReply } from './check.ts'
import { sayDanger } from './danger.ts'
import type { Heard } from './heard.ts'
import { countryOfOffer } from './offer-place.ts'

const MOST_WORDS = 15

/**
 * "My brother is there already", after an offer: whom to reach where it leads to, and what to ask him. What is told of him
 * then, that nobody reaches him or that his phone was taken, is danger, whatever it would be of an offer.
 */
export function answersKinThere(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside, verdict } = heard
  const judged = earlier ?? aside
  const { lastCase = '' } = memory
  if (!judged || memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const there = tellsOfKinThere(text)
  if (!there && memory.kinThere !== lastCase) return false
  // What a rule finds is answered as any danger, which asks whether it happens there.
  if (verdict.danger && there) return false
  if (turn.chosen === null) turn.language = turn.desk.languageIn(text) ?? memory.offerIn ?? turn.language
  const kind = dangerOfKin(text)
  if (kind) {
    const country = countryOfOffer(turn)
    sayDanger(turn, { ...dangerOf(kind, country), circumstances: circumstancesOfKin(kind), whose: 'others' })
    return true
  }
  if (!there) return false
  turn.desk.memory.change(turn.toChat, { kinThere: lastCase, cardLast: turn.language, lastAnswer: null })
  turn.important = true
  const stays = verdictStays(judged.verdict, (key, args) => turn.words(key, args))
  const said = withBriefs(turn, [turn.words('kin-there')], contactsThere(turn), [
    turn.words('kin-there-ask'),
    ...stays,
  ])
  turn.say({ ...said, buttons: cardReply(turn, lastCase, judged).buttons ?? [] })
  return true
}

/** The office where the offer leads to, and the ministry at home; where none is known there, who looks after Indonesians abroad. */
function contactsThere(turn: Turn) {
  const country = countryOfOffer(turn)
  const there = country === null ? [] : contactsFor(turn.desk.contacts, { country, situation: 'danger' }, 1)
  const ids = ['kemlu-pwni', 'kp2mi-call-center'].filter(id => there.every(known => known.id !== id))
  return [...there, ...contactsNamed(ids, turn.desk.contacts)].slice(0, 2)
}
