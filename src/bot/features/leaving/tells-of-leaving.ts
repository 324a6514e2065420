import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { goesBySea, plansToLeave, tellsOfLeaving, tellsWhenLeaving } from '../../../offers/danger/leaving.ts'
import { tellsOfOthersOnly } from '../../../offers/danger/whose-danger.ts'
import { isOtherCountry } from '../../../offers/place/named-places.ts'
import { toldPlace } from '../../../offers/place/told-place.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { DestinationMention } from '../../../offers/types.ts'
import type { ChatMemory } from '../../memory.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { BEFORE_LEAVING, sayLeavingFor } from './leaving-for.ts'

const MOST_WORDS = 20
const MOST_OF_WHEN = 10

/**
 * Keeps that they are about to leave, for a danger they may tell of next: what an advert says of it is not theirs. It
 * answers nothing.
 */
export function keepsLeaving({ turn, memory, text, verdict, places }: Heard): false {
  if (turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const arrived = memory.leaving != null && verdict.situations.includes('abroad')
  const leaves = !isAbroad(memory) && tellsOfLeaving(text, verdict) && !ADVERTISES.test(spokenWords(text))
  if (arrived || leaves)
    turn.desk.memory.change(turn.toChat, {
      leaving: arrived ? null : goesBySea(text) ? 'boat' : 'else',
      leavingTo: arrived ? null : (onlyAbroad(places) ?? memory.leavingTo ?? null),
      ...(arrived ? { leavingAsked: null } : {}),
    })
  return false
}

/** Who said that they are abroad leaves no home; the way back is nobody's to be warned of. */
function isAbroad({ stands }: ChatMemory): boolean {
  return stands != null && isOtherCountry(stands.country)
}

function onlyAbroad(places: readonly DestinationMention[]): string | null {
  const [only, ...others] = new Set(places.map(({ country }) => country).filter(code => code !== 'ID'))
  return others.length > 0 ? null : (only ?? null)
}

const ADVERTISES = saying(
  '(?:loker|lowongan|gaji|dicari|dibutuhkan|minat|syarat|ditanggung|hiring|salary|vacancy|wa|hub|hubungi)',
)

/**
 * "Jumat mau diterbangkan", "aku sudah di bandara", with nothing before it: no offer, and perhaps no danger. Says how to turn
 * back for whoever is afraid, and asks; what is told next is told by somebody who has not left.
 */
export function answersLeaving(heard: Heard): boolean {
  const { turn, memory, text, verdict, way, earlier } = heard
  if (memory.danger || earlier || turn.forwarded || verdict.danger) return false
  if (memory.leaving && wordsIn(text) <= MOST_OF_WHEN && tellsWhenLeaving(text) && !plansToLeave(text)) {
    const key = memory.leaving === 'boat' ? 'danger-still-boat' : 'danger-still-departing'
    turn.important = true
    turn.say(withBriefs(turn, [turn.words(key)], contactsNamed(BEFORE_LEAVING, turn.desk.contacts)))
    return true
  }
  const leaves = plansToLeave(text) || tellsOfLeaving(text, verdict)
  if (!leaves || wordsIn(text) > MOST_WORDS || looksLikeQuestion(text)) return false
  if (way !== 'question' && way !== 'unsure') return false
  if (toldPlace(text, { destinations: heard.places })) return false
  turn.desk.memory.change(turn.toChat, { leavingAsked: [text.trim()] })
  // Whoever has days left and tells of no doubt is not sent to the police.
  if (plansToLeave(text) && !heard.places.some(({ hotspot }) => hotspot)) {
    turn.say({
      text: turn.words('leaving-planned'),
      buttons: [[turn.button(turn.words('start-help'), 'help')]],
    })
    return true
  }
  const to = turn.desk.destination(onlyAbroad(heard.places) ?? '')
  if (to) {
    sayLeavingFor(heard, to, [text])
    return true
  }
  turn.important = true
  const whose = tellsOfOthersOnly(text) ? '-other' : ''
  const told = contactsNamed(BEFORE_LEAVING, turn.desk.contacts)
  turn.say({
    ...withBriefs(turn, [turn.words(`leaving-heard${whose}`)], told, [turn.words(`leaving-ask${whose}`)]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
