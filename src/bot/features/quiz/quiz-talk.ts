import { scoreOf } from '../../../learning/round.ts'
import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import type { Heard } from '../hear/heard.ts'
import { sayExplained } from './quiz.ts'
import { isOfQuiz } from './quiz-spoken.ts'

const WHY = wordSet(
  'kenapa knp kenapakah mengapa ngapa napa alasan alasannya jelasin jelaskan why explain how',
)
const ENDS = wordSet('stop berhenti udahan sudahan udahin selesai cukup quit exit enough done finish')
const SCORE = wordSet('skor skorku skornya score poin point points nilai nilaiku hasil hasilku')
const BESIDE = wordSet(
  "eh lah loh lho oh kan emang memang yang penipuan asli bener berapa brp my sekarang gitu begitu gt itu ini bisa kok sih ya kak min dong coba bang lagi apa aja kuis kuisnya main mainnya dulu aku mau udah sudah deh ah is that this it it's so please the answer quiz i i'm am again want to me can you one was come",
)
const MOST_WORDS = 5

/** What few words want of a quiz: why the last answer is right, how many were right, or no more of it; null where anything else. Pure. */
export function wishOfQuiz(text: string): 'why' | 'end' | 'score' | null {
  const said = wordsOf(text)
  if (said.length > MOST_WORDS) return null
  const [ends, scores] = [ENDS, SCORE].map(of => said.some(word => of.has(word)))
  const why = said.some(word => WHY.has(word)) || /(?<!\p{L})kok\s+bisa(?!\p{L})/iu.test(text)
  if ([why, ends, scores].filter(Boolean).length !== 1) return null
  if (!said.every(word => [WHY, ENDS, SCORE, BESIDE].some(of => of.has(word)))) return null
  return why ? 'why' : ends ? 'end' : 'score'
}

/** "Kenapa gitu" in a quiz explains the last answer again, "udahan" ends it; /kuis goes on where it was left. */
export function talksOfQuiz(heard: Heard): boolean {
  const { turn, text } = heard
  const wish = isOfQuiz(heard) ? wishOfQuiz(text) : null
  const round = wish ? turn.desk.quiz.book.current(turn.toChat)?.round : undefined
  if (!round) return false
  const total = round.answered.length
  if (wish === 'end') {
    turn.desk.memory.change(turn.toChat, { quizAsked: false })
    const key = total > 0 ? 'quiz-ended-score' : 'quiz-ended'
    turn.say(turn.words(key, { score: scoreOf(round), total }))
  } else if (wish === 'score') turn.say(turn.words('quiz-score', { score: scoreOf(round), total }))
  else if (total === 0) turn.say(turn.words('quiz-why-later'))
  else sayExplained(turn, round)
  return true
}
