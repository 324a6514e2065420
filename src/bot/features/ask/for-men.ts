import { dangerContacts } from '../../../guidance/contacts/danger-contacts.ts'
import { knownDanger } from '../../../offers/danger/danger-kind.ts'
import type { AnsweredDanger } from '../../memory.ts'
import { wordsIn } from '../../route.ts'
import type { Turn } from '../../turn.ts'
import type { Following } from '../after-danger/following.ts'
import { MOST_OF_A_REMARK } from '../after-danger/stays-with.ts'
import { firstOf } from '../after-danger/topic-contacts.ts'
import { withBriefs } from '../danger/brief-contacts.ts'
import { sayAnswer } from './ask.ts'

/** "Kalo aku cowok?": that help is meant for boys and men too, and one contact of it. @returns whether it was that */
export function answersForMen(turn: Turn, danger: AnsweredDanger, following: Following): boolean {
  const { text, found, answer } = following
  if (knownDanger(found) !== null || wordsIn(text) > MOST_OF_A_REMARK) return false
  if (answer().about !== 'for-men') return false
  const told = firstOf(dangerContacts(danger, turn.desk.contacts))
  sayAnswer(turn, text, answer(), [], said =>
    withBriefs(turn, [said, turn.words('danger-still-contact')], told),
  )
  return true
}
