import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { speaksOfSelf } from '../../../offers/place/told-place.ts'
import { saying, spokenWords } from '../../../offers/text/said.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import { sayAnswer } from '../ask/ask.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { isOfPictures } from './of-pictures.ts'
import { firstOf } from './topic-contacts.ts'

const OF_LAW = saying(
  '(?:pidana|dipidana|pasal|pasalnya|hukuman|hukumannya|dihukum|dipenjara|uu|undang undang|law|crime|punished|punishment|illegal|prison|jail)',
)
const INTIMATE_PICTURES = 'law-tpks-14'
const MOST_WORDS = 14

/** "Itu bisa dipidana ga, pasal apa", of pictures that are spread: what the law says of whoever spreads them. @returns whether it was that */
export function answersLawOfPictures(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (!isOfPictures(danger) || !danger.circumstances.includes('pictures')) return false
  if (wordsIn(text) > MOST_WORDS || speaksOfSelf(text) || !looksLikeQuestion(text)) return false
  const answer = OF_LAW.test(spokenWords(text)) ? turn.desk.passage(INTIMATE_PICTURES, turn.language) : null
  if (!answer) return false
  const told = firstOf(dangerContacts(danger, turn.desk.contacts))
  sayAnswer(turn, text, answer, [], said =>
    withBriefs(turn, [said, turn.words('danger-still-contact')], told),
  )
  return true
}
