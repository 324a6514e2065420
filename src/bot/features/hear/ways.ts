import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { doneCard } from '../../../offers/card/done-already.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { asDescribed } from '../../../offers/described.ts'
import { firstAbroad } from '../../../offers/place/named-places.ts'
import { isRisky } from '../../../offers/risk.ts'
import type { Verdict } from '../../../offers/types.ts'
import type { Button } from '../../reply.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { readingButton, sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { sayDanger } from '../danger/danger.ts'
import { sayHelpAtWork, tellsOfWork } from '../danger/help-at-work.ts'
import { countryPointedTo } from '../leaving/country-asked.ts'
import { judge } from '../offer/check.ts'
import { joinButtons } from '../offer/join.ts'
import { sayIListen } from '../told/tells-of-feelings.ts'
import type { Heard } from './heard.ts'

/** "gaji art singapura" is nobody's offer. */
const FEWEST_OF_AN_OFFER = 6
/** More than these nobody in danger looks through. */
const MOST_READING = 2

/** Answers a message by itself, in the room it belongs to. */
export function sayByWay(heard: Heard): Promise<void> | void {
  const { turn, offer, messageId, text, verdict } = heard
  switch (heard.way) {
    case 'danger':
      return helpInDanger(heard)
    case 'small_talk':
      return saySmallTalk(heard)
    case 'question':
      return sayAnswer(turn, text, heard.answer(), offerButton(heard))
    case 'offer':
      return judge(turn, offer, messageId, verdict)
    case 'described':
      return judge(turn, offer, messageId, asDescribed(verdict) ?? verdict)
    case 'done':
      return sayDone(heard)
    case 'unsure':
      return askWhich(heard)
  }
}

function saySmallTalk({ turn, smallTalk, text: said }: Heard): void {
  if (smallTalk === 'tears') return sayIListen(turn)
  const text = turn.words(asksForPromise(said, smallTalk) ? 'small-pointer-unsure' : `small-${smallTalk}`)
  if (smallTalk !== 'leaving') return turn.say(text)
  turn.say({ text, buttons: [[turn.button(turn.words('start-help'), 'help')]] })
}

const PROMISE = /(?<!\p{L})(?:aman|amankah|safe)(?!\p{L})/iu

/** "Aman ga kak", of nothing that was sent. */
function asksForPromise(text: string, smallTalk: Heard['smallTalk']): boolean {
  return smallTalk === 'pointer' && PROMISE.test(text)
}

/** "Can they arrest me?" is asked once help is at hand: what is known of it is a press away. */
function helpInDanger({ turn, memory, text, verdict, answer }: Heard): void {
  const asked = memory.danger && looksLikeQuestion(text) ? answer().facts : []
  const reading = asked.slice(0, MOST_READING).flatMap(fact => readingButton(turn, fact) ?? [])
  const found = verdict.danger ?? dangerOf('unclear')
  const country = found.country ?? (turn.forwarded ? null : countryPointedTo(turn, text))
  sayDanger(turn, { ...found, country }, reading)
}

/**
 * What to do now for who has paid, or sent papers or a code.
 * @param verdict with what they did
 * @param lead the sentence above the steps
 */
export function sayDone(heard: Heard, verdict: Verdict = heard.verdict, lead?: string): void {
  const { turn } = heard
  const id = heard.keep()
  const paidTold = verdict.situations.includes('paid')
  turn.desk.memory.change(turn.toChat, { paidTold, lastAnswer: null })
  const report = turn.button(turn.words('button-report'), 'report', id)
  const help = turn.button(turn.words('button-help'), 'help')
  turn.say({
    text: doneCard(verdict, turn.language, turn.desk, lead),
    buttons: [[report, help], ...joinButtons(turn, id)],
  })
}

function askWhich(heard: Heard): void {
  const { turn, messageId, text, memory } = heard
  const id = heard.keep()
  const choice = [
    [turn.button(turn.words('button-as-offer'), 'offer', id)],
    [turn.button(turn.words('button-as-question'), 'question', id)],
    ...joinButtons(turn, id),
  ]
  if (!turn.forwarded && tellsOfWork(text)) {
    const there = firstAbroad(heard.places)?.country ?? null
    return sayHelpAtWork(turn, text, messageId, choice, there)
  }
  if (!turn.forwarded) turn.desk.memory.change(turn.toChat, { unsureOf: text.trim() })
  if (!memory.askedWhich || turn.forwarded) {
    turn.desk.memory.change(turn.toChat, { askedWhich: true })
    return turn.say({ text: turn.words('unsure-ask'), replyTo: messageId, buttons: choice })
  }
  // They may write a language that we do not know, and need somebody all the same.
  const people = contactsNamed(WHO_LISTENS, turn.desk.contacts)
  const help = [turn.button(turn.words('start-help'), 'help')]
  turn.say({
    ...withBriefs(turn, [turn.words('unsure-again')], people),
    replyTo: messageId,
    buttons: [...choice, help],
  })
}

const WHO_LISTENS: readonly string[] = ['kp2mi-call-center']

/** Words that sound like a scam were taken for a question about one: whoever did paste an offer has it judged. */
function offerButton(heard: Heard): Button[][] {
  const { turn, offer, verdict } = heard
  const words = offer.parts.reduce((sum, { text }) => sum + wordsIn(text), 0)
  if (!isRisky(verdict) || words < FEWEST_OF_AN_OFFER) return []
  return [[turn.button(turn.words('button-as-offer'), 'offer', heard.keep())]]
}
