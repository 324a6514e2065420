import { asksForForeigners } from '../../../offers/place/foreign-help.ts'
import { whosePlaces } from '../../../offers/place/whose-place.ts'
import { isRisky } from '../../../offers/risk.ts'
import { namesContact } from '../../../offers/text/names-contact.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import { wordsIn } from '../../route.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MOST_WORDS = 40
const OF_WORK = saying(
  '(?:job|jobs|work|working|employer|salary|vacancy|hired|recruiter|recruited|agent|agency|offer|offers|offered|position|kerja|bekerja|kerjaan|pekerjaan|gaji|lowongan|loker|ditawari|ditawarin|tawaran|majikan)',
)

/**
 * "I am Filipino, got offered a job in Batam, is this a scam?": what is known is of Indonesians who go abroad, which is
 * said, with what a foreigner can do; the offer itself is checked as anybody's.
 */
export function answersForeignWorker({ turn, text, memory, verdict, named }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (isRisky(verdict) || namesContact(verdict.entities) || !OF_WORK.test(spokenWords(text))) return false
  const { foreign } = whosePlaces(text, null, named)
  if (!foreign || !named.some(({ country }) => country === 'ID')) return false
  speakLike(turn, text, memory.spoken)
  turn.desk.memory.change(turn.toChat, { cardLast: null, lastAnswer: null })
  turn.say({
    text: turn.words('foreign-worker'),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}

/** "Who can help Filipinos?", "contact of the Philippine embassy": every office we know helps Indonesians, which is said. */
export function answersForForeigners({ turn, text, verdict: { danger } }: Heard): boolean {
  const isTold = danger !== null && (danger.evidence !== '' || danger.circumstances.length > 0)
  if (turn.forwarded || isTold || !asksForForeigners(text)) return false
  speakLike(turn, text)
  turn.say({
    text: turn.words('foreign-help'),
    buttons: [[turn.button(turn.words('start-help'), 'help')]],
  })
  return true
}
