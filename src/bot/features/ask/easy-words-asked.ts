import { isRisky } from '../../../offers/risk.ts'
import type { Heard } from '../hear/heard.ts'
import { sayAnswer } from './ask.ts'
import { inEasyWords } from './asks-of-answer.ts'

/** "GCM itu apa, bahasa gampang dong", "what is the GCM in simple words": how it is to be said, at the end. */
const WORDING =
  /[\s,.;?!-]+(?:(?:tolong|coba|jelasin|jelaskan|pakai|pake|pk|dengan|dgn|pas|in|using|with|explain) ){0,3}(?:(?:bahasa|bhs|kata2|kata-kata|kata|versi) (?:yang |yg )?(?:paling )?(?:gampang|mudah|sederhana|simpel|anak smp|anak sd|bocah)|(?:simple|easy|plain|simpler|easier) (?:words|terms|language|english))(?: (?:dong|donk|ya|yah|kak|min|aja|saja|please|pls))*\W*$/iu
const LONGEST = 200

/** A question that says how it is to be answered is answered in those easier words, as when they are asked for after it. */
export function answersInEasyWords({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || (memory.danger && !memory.danger.aside) || verdict.danger || isRisky(verdict))
    return false
  const question = withoutWording(text)
  if (question === null) return false
  const answer = turn.desk.answer(question, turn.chosen, memory.questions)
  const passage = turn.desk.knowledge.passages.get(answer.facts[0] ?? '')
  if (answer.kind !== 'answer' || !passage) return false
  sayAnswer(turn, question, { ...answer, text: inEasyWords(turn, passage) })
  return true
}

/** What is asked, without how it is to be said; null where that is not said, or nothing else is. Pure. */
function withoutWording(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST || !WORDING.test(trimmed)) return null
  const question = trimmed.replace(WORDING, '').trim()
  return /\p{L}{3}/u.test(question) ? question : null
}
