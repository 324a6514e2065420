import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inLanguage } from '../../../language.ts'
import { type Round, scoreOf, signLearnt } from '../../../learning/round.ts'
import { drawScoreCard } from '../../../learning/score-card.ts'
import { type Reply, toCalls } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { gradeOf } from './quiz-words.ts'

/**
 * Draws the score card of a round after the turn and sends it; when it cannot be drawn, the score goes out as text.
 * There is no name on it, and its file is deleted once it is delivered.
 */
export function sendCard(turn: Turn, round: Round): void {
  const { desk, toChat, language, me } = turn
  const words = turn.words.bind(turn)
  const item = signLearnt(round)
  const score = { score: scoreOf(round), total: round.plan.length }
  const link = `t.me/${me.username}?start=kuis`
  const caption = item
    ? words('quiz-card-caption', { ...score, link, quote: inLanguage(item.sign, language) })
    : words('quiz-card-caption-plain', { ...score, link })
  const svg = drawScoreCard({
    title: words('quiz-card-title'),
    results: round.answered.map(({ right }) => right),
    outOf: words('quiz-card-of', { total: score.total }),
    praise: words(`quiz-card-praise-${gradeOf(round)}`),
    learnt: words('quiz-card-learnt'),
    sign: item ? inLanguage(item.sign, language) : '',
    why: item ? firstSentence(inLanguage(item.why, language)) : '',
    dare: words('quiz-card-dare'),
    address: `@${me.username}`,
  })
  turn.afterwards.push(async () => {
    let reply: Reply
    try {
      const path = join(desk.outFolder, `${randomUUID()}.png`)
      await writeFile(path, await desk.quiz.render(svg), { mode: 0o600 })
      reply = { text: caption, photo: { path, name: `cekdulu-${score.score}-${score.total}.png` } }
    } catch (error) {
      desk.fault(error, 'quiz-card')
      reply = { text: `${words('quiz-card-failed')}\n\n${caption}` }
    }
    await desk.sendLater(toChat, toCalls(reply, toChat))
  })
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.!?])\s/)[0] ?? text
}
