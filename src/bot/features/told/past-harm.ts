import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { tellsOfPastHarm } from '../../../offers/danger/is-over.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { standsAlone } from './not-judged.ts'

/** One who listens, and those who know the wages, debts and recruiters of who came home. */
const FOR_WHO_TELLS = ['healing119', 'kp2mi-call-center']

/**
 * "Dulu aku disekap di sana, sekarang sudah di rumah": thanked for telling it, and told who listens and where to go on. It
 * is asked whether anybody is there yet, since that is how many begin to tell of them.
 */
export function hearsPastHarm(heard: Heard): boolean {
  const { turn, text, verdict } = heard
  if (turn.forwarded || !standsAlone(heard) || !tellsOfPastHarm(text)) return false
  if (verdict.danger || verdict.outcome === 'likely_scam') return false
  speakLike(turn, text)
  turn.say({
    ...withBriefs(turn, [turn.words('past-harm')], contactsNamed(FOR_WHO_TELLS, turn.desk.contacts), [
      turn.words('past-harm-go-on'),
    ]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
