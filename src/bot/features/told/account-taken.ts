import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { type AccountLoss, accountLoss } from '../../../offers/told/account-taken.ts'
import { readingButton } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { namesSender } from '../offer/own-message.ts'

/** Who can still stop it, or takes the report, by what was lost. */
const WHO_HELPS: Readonly<Record<AccountLoss, readonly string[]>> = {
  emptied: ['iasc-ojk', 'polri-110'],
  bank_number: ['iasc-ojk'],
  taken_over: ['polri-110', 'komdigi'],
}
const TO_READ = 'online-2fa'

/**
 * "Saldo tinggal 12 ribu padahal kemarin 4 juta", "WA saya dipakai orang pinjam uang", "nomor bank berapa": what to do in
 * the first minutes, after any verdict and without one; their own words are no message to be judged.
 */
export function answersAccountTaken(heard: Heard): boolean {
  const { turn, text, memory } = heard
  if (turn.forwarded || memory.danger) return false
  const loss = accountLoss(text)
  if (loss === null || isOtherMatter(heard)) return false
  speakLike(turn, text)
  turn.important = true
  if (loss === 'emptied') turn.desk.memory.change(turn.toChat, { paidTold: true, lastAnswer: null })
  const contacts = contactsNamed(WHO_HELPS[loss], turn.desk.contacts)
  const below = loss === 'emptied' ? [turn.words('account-recovery')] : []
  const reading = loss === 'taken_over' ? readingButton(turn, TO_READ) : null
  turn.say({
    ...withBriefs(turn, [turn.words(`account-${loss}`)], contacts, below),
    buttons: [...(reading ? [[reading]] : []), [turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

/** Somebody is in danger by a rule, or names who could have sent a message. */
function isOtherMatter({ verdict }: Heard): boolean {
  const { danger, entities } = verdict
  return (danger !== null && !danger.guessed) || namesSender(entities)
}
