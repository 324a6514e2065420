import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { hasReturned } from '../../../offers/danger/came-home.ts'
import { tellsOfPastHarm } from '../../../offers/danger/is-over.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
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
  if (turn.forwarded || !standsAlone(heard) || verdict.outcome === 'likely_scam') return false
  if (!isOfTheirReturn(heard) && (verdict.danger || !tellsOfPastHarm(text))) return false
  speakLike(turn, text)
  turn.say({
    ...withBriefs(turn, [turn.words('past-harm')], contactsNamed(FOR_WHO_TELLS, turn.desk.contacts), [
      turn.words('past-harm-go-on'),
    ]),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

/** What is told of one who was said to have come home, and no rule finds: "katanya sering dimarahin di sana". */
function isOfTheirReturn({ text, memory, verdict: { danger } }: Heard): boolean {
  if (danger?.evidence !== '' || danger.kind !== 'unclear' || danger.circumstances.length > 0) return false
  return hasReturned(memory.unsureOf ?? '') && THERE.test(spokenWords(text))
}

const THERE = saying('(?:sana|disana|dsana|kono|there|dulu|waktu itu|majikannya)')
