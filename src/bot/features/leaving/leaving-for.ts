import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { inLanguage } from '../../../language.ts'
import { tellsOfChild } from '../../../offers/danger/told-age.ts'
import { tellsOfOthersOnly } from '../../../offers/danger/whose-danger.ts'
import { asDescribed } from '../../../offers/described.ts'
import type { Destination } from '../../../offers/place/destinations.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { Case } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { asksWhatNow, withoutAddress } from '../ask/plain-words.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { judge } from '../offer/check.ts'
import { sayChildLeaving } from './child-goes.ts'
import { saysOnlyCountry } from './country-alone.ts'

const MOST_WORDS = 15
const MOST_TOLD = 6
/** Who can stop a journey, and who knows whether it is a lawful one. */
export const BEFORE_LEAVING = ['polri-110', 'kp2mi-call-center']
const CHECKS = ['kp2mi-call-center']

/**
 * What is told after "besok terbang", when they were asked where to, what work and who arranges it: "ke kamboja", "jadi
 * admin", "agennya bu Ningsih". It is one story: the country decides what to do before they go aboard, and the rest is
 * judged together as soon as something speaks against it.
 */
export async function goesOnLeaving(heard: Heard): Promise<boolean> {
  const { turn, memory, text } = heard
  const asked = memory.leavingAsked
  if (!asked || turn.forwarded || memory.danger || heard.earlier || wordsIn(text) > MOST_WORDS) return false
  if (asksWhatNow(withoutAddress(text))) {
    turn.important = true
    const told = contactsNamed(BEFORE_LEAVING, turn.desk.contacts)
    turn.say(withBriefs(turn, [turn.words('danger-still-departing')], told))
    return true
  }
  if (looksLikeQuestion(text) || heard.verdict.danger || heard.smallTalk !== null) return false
  const told = [...asked, text.trim()].slice(-MOST_TOLD)
  const [place, ...others] = heard.places.filter(({ country }) => country !== 'ID')
  const to = place && others.length === 0 ? turn.desk.destination(place.country) : undefined
  const country = to?.code ?? memory.leavingTo ?? null
  turn.desk.memory.change(turn.toChat, { leavingAsked: told, leavingTo: country })
  if (country !== null && (memory.childWrites || tellsOfChild(text))) {
    sayChildLeaving(heard)
    return true
  }
  const [home] = heard.places
  if (home && !place && saysOnlyCountry(text, home.span.start, home.span.end)) {
    turn.say(turn.words('leaving-for-home'))
    return true
  }
  if (place && to && saysOnlyCountry(text, place.span.start, place.span.end)) {
    sayLeavingFor(heard, to, told)
    return true
  }
  if (await judgesStory(heard, { parts: [{ kind: 'text', text: told.join(', ') }] })) return true
  if (!to) return false
  sayLeavingFor(heard, to, told)
  return true
}

async function judgesStory({ turn, messageId }: Heard, story: Case): Promise<boolean> {
  const whole = turn.desk.check(story)
  if (whole.danger && !whole.danger.guessed) {
    sayDanger(turn, whole.danger)
    return true
  }
  const verdict = asDescribed(whole) ?? whole
  if (!isRisky(verdict)) return false
  // How somebody words their own story says nothing of the offer, where a sign does.
  const named = verdict.reasons.filter(({ signal }) => signal !== 'wording')
  const reasons = named.length > 0 ? named : verdict.reasons
  await judge(turn, story, messageId, { ...verdict, reasons, danger: null })
  return true
}

/** Of a country that is known for scam compounds nobody need be sure that it is not official. Pure. */
export function isNoPlaceForWork({ hotspots, status }: Destination): boolean {
  return hotspots.length > 0 || status === 'not_official' || status === 'suspended'
}

/** Where nobody is placed officially they are asked not to go aboard; elsewhere what must be in their hands first. */
export function sayLeavingFor({ turn }: Heard, to: Destination, told: readonly string[]): void {
  const { desk, language } = turn
  const stop = isNoPlaceForWork(to)
  const whose = tellsOfOthersOnly(told.join(', ')) ? '-other' : ''
  const there = contactsNamed(to.contacts, desk.contacts).filter(({ countries }) =>
    countries.includes(to.code),
  )
  const contacts = [
    ...contactsNamed(stop ? BEFORE_LEAVING : CHECKS, desk.contacts),
    ...(there.length > 0 ? there : contactsNamed(['kemlu-pwni'], desk.contacts)).slice(0, 1),
  ]
  turn.important = true
  turn.say({
    ...withBriefs(
      turn,
      [
        `${to.flag} ${inLanguage(to.name, language)}\n${turn.words(`country-${to.status.replaceAll('_', '-')}`)}`,
        turn.words(whose ? 'leaving-heard-other' : stop ? 'leaving-for-stop' : 'leaving-for-check'),
      ],
      contacts,
      [turn.words(`leaving-ask-more${whose}`)],
    ),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
}
