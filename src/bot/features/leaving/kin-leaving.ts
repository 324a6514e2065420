import { contactsFor, contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { isCamp } from '../../../offers/card/steps.ts'
import { dangerOf, knownDanger } from '../../../offers/danger/danger-kind.ts'
import { isPromisedAndLeaves } from '../../../offers/danger/leaves-tonight.ts'
import { isAboard } from '../../../offers/danger/leaving.ts'
import { tellsOfTheirChild } from '../../../offers/danger/told-age.ts'
import { tellsOfTheirLeaving } from '../../../offers/danger/whose-danger.ts'
import { firstAbroad } from '../../../offers/place/named-places.ts'
import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { Verdict } from '../../../offers/types.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { asksOfRules } from '../../talk/of-rules-or-work.ts'
import type { Turn } from '../../turn.ts'
import { isSure } from '../after-danger/end-danger.ts'
import { sayInDanger } from '../after-danger/still-here.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { countryOfOffer } from '../offer/offer-place.ts'
import { isForElseThanWork } from './child-goes.ts'
import { isNoPlaceForWork } from './leaving-for.ts'

const MOST_WORDS = 15

/**
 * "Temenku mau berangkat besok, gimana nyegahnya", after an offer that would hold them or of work where nobody is placed:
 * it is they who can still turn back, and what is told next is told of them.
 */
export function answersKinLeaving(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside, verdict } = heard
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  if (isPromisedAndLeaves(text) && !knownDanger(verdict.danger)) return sayTheyLeave(heard, null)
  if (!tellsOfTheirLeaving(text) || asksWhetherAllowed(heard)) return false
  const judged = earlier ?? aside
  const to =
    goesWhereNoneIsPlaced(heard) ?? (judged && mayHold(judged.verdict) ? countryOfOffer(turn) : undefined)
  if (to === undefined || verdict.danger) return false
  return sayTheyLeave(heard, to)
}

/** "Istri mau ke Saudi jadi PRT, boleh ga?", of no day and with nothing judged before: the rule is asked for, and is known. */
function asksWhetherAllowed({ text, earlier, aside, answer }: Heard): boolean {
  if (earlier || aside || !asksOfRules(text) || SOON.test(spokenWords(text))) return false
  if (tellsOfTheirChild(text)) return false
  return isSure(answer())
}

const SOON = saying(
  '(?:besok|sesuk|isuk|lusa|nanti|malam|sore|subuh|hari ini|minggu ini|(?:jam|tanggal|tgl) \\d+|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bandara|pelabuhan|airport|tiket|tiketnya|ticket|nekat|maksa|ngotot)',
)

function sayTheyLeave({ turn, text, memory, named }: Heard, to: string | null): true {
  speakLike(turn, text, memory.offerIn)
  const leavingTo = to ?? firstAbroad(named)?.country ?? null
  turn.desk.memory.change(turn.toChat, { leavingTo })
  sayDanger(turn, { ...dangerOf('unclear', 'ID'), departing: true, whose: 'others' })
  return true
}

/** The country that they are about to go to, where its camps or its status say that nobody should go for work. */
function goesWhereNoneIsPlaced({ turn, text, named, denied }: Heard): string | undefined {
  const [one, ...others] = new Set(named.map(({ country }) => country).filter(country => country !== 'ID'))
  const to = others.length > 0 ? undefined : turn.desk.destination(one ?? '')
  const goesForElse = to && isForElseThanWork(text)
  return to && !goesForElse && to.code !== denied && isNoPlaceForWork(to) ? to.code : undefined
}

function mayHold(verdict: Verdict): boolean {
  return isCamp(verdict) || (verdict.outcome === 'likely_scam' && verdict.about === 'job_offer')
}

/**
 * "Dia udah di pesawat", of a friend who was about to leave: nobody turns them back at home any more, and who meets them
 * after landing still can. Where they go is what was told before.
 */
export function answersKinAboard({ turn, memory, text, verdict, places }: Heard): boolean {
  const { danger, leavingTo = null } = memory
  if (!danger?.departing || danger.whose !== 'others' || turn.forwarded || verdict.danger) return false
  if (wordsIn(text) > MOST_WORDS || looksLikeQuestion(text) || speaksOfSelf(text) || !isAboard(text))
    return false
  const named = firstAbroad(places)?.country
  const country = named ?? leavingTo
  const gone = { ...danger, departing: false, country, places: [] }
  const below = country === null ? [turn.words('danger-other-aboard-where')] : []
  sayInDanger(turn, gone, 'danger-other-aboard', contactsThere(turn, country), below)
  return true
}

function contactsThere({ desk: { contacts } }: Turn, country: string | null) {
  const there = country === null ? [] : contactsFor(contacts, { country, situation: 'danger' }, 1)
  return [...new Set([...there, ...contactsNamed(['kemlu-pwni', 'kp2mi-call-center'], contacts)])].slice(0, 2)
}
