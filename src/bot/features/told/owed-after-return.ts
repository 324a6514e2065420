import { inLanguage } from '../../../language.ts'
import { hasReturned } from '../../../offers/danger/came-home.ts'
import { owedByEmployer } from '../../../offers/told/unpaid-at-home.ts'
import { wordsIn } from '../../route.ts'
import { sayAnswer } from '../ask/ask.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MOST_WORDS = 20
const OWED_AT_HOME_AGAIN = 'what-home-owed'

/** "Bibi pulang dari Saudi, gajinya 2 tahun ga dibayar", in one message or two: who is home again complains at home, to no embassy. */
export function answersOwedAfterReturn({ turn, text, memory, verdict }: Heard): boolean {
  if (memory.danger || turn.forwarded || verdict.danger || wordsIn(text) > MOST_WORDS) return false
  if (!hasReturned(text) && !hasReturned(memory.unsureOf ?? '')) return false
  if (owedByEmployer(text, false) !== 'wages') return false
  const { desk } = turn
  const passage = desk.knowledge.passages.get(OWED_AT_HOME_AGAIN)
  if (!passage) return false
  speakLike(turn, text, memory.spoken)
  const answer = desk.passage(OWED_AT_HOME_AGAIN, turn.language)
  if (!answer) return false
  sayAnswer(turn, inLanguage(passage.title, turn.language), answer)
  return true
}
