import type { QuizAnswer } from '../../../learning/types.ts'
import { wordSet, wordsOf } from '../../../offers/text/said.ts'
import type { Heard } from '../hear/heard.ts'
import { answerQuiz, sayAnswered } from './quiz.ts'

/** The letter or number is the place of the button. */
const SAYS: Readonly<Record<QuizAnswer, ReadonlySet<string>>> = {
  scam: wordSet(
    'a 1 penipuan penipu nipu tipu tipuan tipu2 ngapusi scam scammer palsu bohong bodong hoax hoaks fake',
  ),
  honest: wordSet('b 2 asli aseli jujur beneran real genuine honest legit'),
}
const NOT = wordSet('bukan ga gak gk nggak ngga tidak tdk ora no not isn aint')
const BESIDE = wordSet(
  "ini itu yang yg iki kuwi jawab jawaban jawabannya jawabanku pilih menurutku menurut saya aku gw kayaknya kayanya kayak pasti jelas sih deh dong kak min ya iya hmm mungkin opsi nomor the answer is i think it its it's this that a an option number choose pick definitely maybe ada tandanya tanda sign of one",
)
const MOST_WORDS = 6

/** What few words answer to "scam or not?": "A", "penipuan", "bukan scam"; null where they say anything else. Pure. */
export function quizAnswerIn(text: string): QuizAnswer | null {
  const said = wordsOf(text)
  if (said.length === 0 || said.length > MOST_WORDS) return null
  // "A scam" is no letter.
  const telling = said.length > 1 ? said.filter(word => word !== 'a') : said
  const [scam, honest] = [SAYS.scam, SAYS.honest].map(of => telling.some(word => of.has(word)))
  const denied = said.some(word => NOT.has(word))
  const known = telling.every(word => [SAYS.scam, SAYS.honest, NOT, BESIDE].some(of => of.has(word)))
  // "Tidak ada tandanya" is the other button itself.
  if (known && !scam && !honest) return denied && /tanda|sign/iu.test(text) ? 'honest' : null
  if (!known || scam === honest) return null
  return (scam === true) !== denied ? 'scam' : 'honest'
}

/** Whether the quiz was the last thing said. */
export function isOfQuiz({ turn, memory }: Heard): boolean {
  const isElsewhere = memory.danger || memory.cardLast || memory.lastAnswer || memory.awaitingReport
  return !turn.forwarded && turn.isPrivate && memory.quizAsked === true && !isElsewhere
}

/** An answer that is typed instead of pressed, while a quiz question was the last thing said. */
export function answersQuizInWords(heard: Heard): boolean {
  const { turn, text } = heard
  if (!isOfQuiz(heard)) return false
  const round = turn.desk.quiz.book.current(turn.toChat)?.round
  const answer = round ? quizAnswerIn(text) : null
  if (!round || answer === null) return false
  if (round.open) answerQuiz(turn, round.id, round.open.id, answer)
  else sayAnswered(turn, round)
  return true
}
