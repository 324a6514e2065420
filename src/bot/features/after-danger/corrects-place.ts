import { wordsIn } from '../../route.ts'
import { sayAnswer } from '../ask/ask.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MEANT =
  /^\W*(?:(?:eh|ehh|oh|ups|sorry|maaf|salah|kak|min|no|wait|bukan)\W+){0,3}(?:maksudku|maksud saya|maksud aku|maksudnya|maksud gw|maksudne|i mean|i meant)(?!\p{L})/iu
/** "Bukan Korea", "not Korea": what is taken back. */
const NOT_THAT = /(?:,?\s+(?:bukan|bkn|dudu|sanes|not|instead of)\s+(?:yang |yg |ke |di |the )?)/iu
const MOST_WORDS = 9

/** "Eh maksudku Taiwan, bukan Korea", after an answer: the same question of the other country. */
export function correctsPlace({ turn, text, memory, verdict }: Heard): boolean {
  if (turn.forwarded || memory.danger || memory.lastAnswer !== 'answered' || verdict.danger) return false
  const asked = memory.questions.at(-1)
  if (!asked || wordsIn(text) > MOST_WORDS || !MEANT.test(text)) return false
  const [meant = ''] = text.replace(MEANT, '').split(NOT_THAT)
  const place = verdict.entities.destinations.find(({ span }) =>
    meant.includes(text.slice(span.start, span.end)),
  )
  if (!place) return false
  speakLike(turn, text, memory.spoken)
  const question = turn.words('guidance-meant', { place: text.slice(place.span.start, place.span.end) })
  sayAnswer(turn, question, turn.desk.answer(question, turn.language, memory.questions))
  return true
}
