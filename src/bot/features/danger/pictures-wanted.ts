import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { tellsOwnChildhood } from '../../../offers/danger/told-age.ts'
import {
  arePressedByPictures,
  hasSentBarePictures,
  tellsOfSending,
  wantsBarePictures,
} from '../../../offers/remarks/pictures-sent.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayDanger } from './danger.ts'

const MOST_WORDS = 15

/**
 * "Udah kirim 1", "kalo ga dia share", after pictures with little on were asked for: of a child that has sent one, and of who
 * is pressed for more, it is no offer any longer. What was wanted is kept for what is told next.
 */
export function answersPicturesWanted({ turn, text, memory, earlier, aside }: Heard): boolean {
  const { lastCase = '', picturesWanted, childWrites } = memory
  if (memory.danger || turn.forwarded || wordsIn(text) > MOST_WORDS) return false
  const judged = earlier ?? aside
  const offer = judged?.offer.parts.map(part => part.text).join('\n') ?? ''
  const known = picturesWanted?.of === lastCase || wantsBarePictures(offer)
  if (!known && wantsBarePictures(text))
    turn.desk.memory.change(turn.toChat, { picturesWanted: { of: lastCase, text } })
  const told = hasSentBarePictures(text) && !judged
  if (!known && !told) return false
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
