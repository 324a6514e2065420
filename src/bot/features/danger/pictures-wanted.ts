import { contactsNamed } from '../../../guidance/contacts/contact-lines.ts'
import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { tellsOwnChildhood } from '../../../offers/danger/told-age.ts'
import {
  arePressedByPictures,
  hasSentBarePictures,
  isToSendBarePictures,
  tellsOfSending,
  wantsBarePictures,
} from '../../../offers/remarks/pictures-sent.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { withBriefs } from './brief-contacts.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 15

/**
 * "Udah kirim 1", "kalo ga dia share", after pictures with little on were asked for: of a child that has sent one, and of who
 * is pressed for more, it is no offer any longer. What was wanted is kept for what is told next.
 */
export function answersPicturesWanted(heard: Heard): boolean {
  const { turn, text, memory, earlier, aside } = heard
  const { lastCase = '', picturesWanted, childWrites } = memory
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const judged = earlier ?? aside
  const offer = judged?.offer.parts.map(part => part.text).join('\n') ?? ''
  const known = picturesWanted?.of === lastCase || wantsBarePictures(offer)
  if (!known && wantsBarePictures(text))
    turn.desk.memory.change(turn.toChat, { picturesWanted: { of: lastCase, text } })
  const told = hasSentBarePictures(text) && !judged
  if (!known && !told) return !judged && saysNotToSend(heard)
  const child = childWrites || judged?.verdict.situations.includes('minor') || tellsOwnChildhood(text)
  // What a grown-up sent after an offer is answered beside its verdict.
  const sent = told || ((child || !judged) && tellsOfSending(text))
  if (!sent && !arePressedByPictures(text)) return false
  speakLike(turn, text, memory.offerIn)
  sayDanger(turn, {
    ...dangerOf(child ? 'minor' : 'sexual_violence', 'ID'),
    also: child ? ['sexual_violence'] : [],
    circumstances: ['pictures'],
    whose: 'own',
  })
  return true
}

const WHOM_TO_ASK = ['sapa-129']

/** Who is to send them is told not to, also where nothing in it was taken for an offer. @returns whether it was that */
function saysNotToSend({ turn, text, memory, verdict, way }: Heard): boolean {
  if (!isToSendBarePictures(text) || verdict.danger || verdict.outcome !== 'not_an_offer') return false
  if (way !== 'question' && way !== 'unsure') return false
  speakLike(turn, text, memory.spoken)
  turn.say({
    ...withBriefs(turn, [turn.words('step-no-pictures')], contactsNamed(WHOM_TO_ASK, turn.desk.contacts)),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
