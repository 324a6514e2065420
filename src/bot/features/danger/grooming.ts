import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { speaksForChild } from '../../../offers/danger/speaks-for-child.ts'
import { tellsOwnChildhood } from '../../../offers/danger/told-age.ts'
import { groomingIn, isUneasy } from '../../../offers/told/child-groomed.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'
import { withBriefs } from './brief-contacts.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 30

/** "Om suka minta dipijitin", "aku risih": a child tells it in pieces, so what was not understood before is read with it. */
export function answersGrooming({ turn, text, memory, verdict }: Heard): boolean {
  if (memory.danger || memory.cardLast || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  if (namesSender(verdict.entities)) return false
  const before = memory.lastAnswer === 'refused' ? memory.lastAsked?.question : undefined
  const whole = before === undefined ? text : `${before}, ${text}`
  const told = groomingIn(whole)
  if (told === null) return false
  speakLike(turn, text, memory.spoken)
  const whose = speaksForChild(whole) ? 'others' : 'own'
  const kinds =
    told === 'near'
      ? dangerOf('sexual_violence', 'ID')
      : { ...dangerOf('minor', 'ID'), also: told === 'child-near' ? (['sexual_violence'] as const) : [] }
  sayDanger(turn, { ...kinds, whose })
  return true
}

const MOST_OF_A_HINT = 8
const LISTENERS = ['sapa-129', 'healing119']

/** "Aku risih", "aku msh smp", and nothing that is known beside it: nobody is sent away before they said what it is. */
export function hearsUneasy(heard: Heard): boolean {
  const { turn, text, memory, verdict, way } = heard
  if (memory.danger || memory.cardLast || turn.forwarded || verdict.danger) return false
  if (wordsIn(text) > MOST_OF_A_HINT || (way !== 'question' && way !== 'unsure' && way !== 'small_talk'))
    return false
  const afterRefusal = memory.lastAnswer === 'refused' && tellsOwnChildhood(text)
  if (!isUneasy(text) && !afterRefusal) return false
  if (way === 'question' && heard.answer().kind === 'answer' && heard.answer().confidence > 0.5) return false
  speakLike(turn, text, memory.spoken)
  turn.say({
    ...withBriefs(turn, [turn.words('uneasy-heard')], contactsNamed(LISTENERS, turn.desk.contacts)),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
