import { cautionFor, sourceLines } from '../../guidance/answer-text.ts'
import { exampleIn } from '../../guidance/example-in.ts'

import { inShort } from '../../guidance/told-again.ts'
import type { Passage } from '../../guidance/types.ts'
import { inLanguage } from '../../language.ts'
import type { QuizItem } from '../../learning/types.ts'
import type { Turn } from '../turn.ts'
import { readingButton } from './ask.ts'
import type { Heard } from './heard.ts'
import { asksExample, asksSource } from './of-the-answer.ts'
import { asksPlainer } from './plain-questions.ts'

/** After an answer: where it is from, an example of it, or the same in easier words. The answer stays the one that is gone on from. */
export function asksOfAnswer({ turn, text, memory }: Heard): boolean {
  if (turn.forwarded || memory.lastAnswer !== 'answered' || (memory.danger && !memory.danger.aside))
    return false
  const passage = turn.desk.knowledge.passages.get(memory.questions.at(-1)?.facts[0] ?? '')
  if (!passage) return false
  if (asksSource(text)) saySources(turn, passage)
  else if (asksExample(text)) sayExample(turn, passage)
  else if (asksPlainer(text)) sayPlainer(turn, passage)
  else return false
  return true
}

function saySources(turn: Turn, passage: Passage): void {
  const { words } = turn.desk
  const say = (...said: Parameters<typeof words.say>) => words.say(...said)
  const lines = sourceLines(passage, turn.language, say)
  turn.say(
    [inLanguage(passage.title, turn.language), ...lines, ...cautionFor([passage], turn.language, say)].join(
      '\n',
    ),
  )
}

function sayPlainer(turn: Turn, passage: Passage): void {
  const said = inShort(passage, turn.language)
  const key = passage.easy ? 'guidance-easier' : 'guidance-in-short'
  const from = cautionFor([passage], turn.language, turn.desk.words.say)
  turn.say([turn.words(key), said, ...from, turn.words('guidance-which-word')].join('\n\n'))
}

/** What the passage itself gives, else a message of the quiz that rests on it, else what can be read beside. */
function sayExample(turn: Turn, passage: Passage): void {
  const { desk, language } = turn
  const own = exampleIn(inLanguage(passage.text, language))
  const item = desk.quiz.content.items.find(({ fact, answer }) => fact === passage.fact && answer === 'scam')
  if (item) return turn.say(asExample(turn, item))
  if (own) return turn.say(`${turn.words('guidance-example')}\n${own}`)
  const near = [...desk.knowledge.passages.values()].filter(
    other => other.article === passage.article && other.fact !== passage.fact,
  )
  const buttons = near.slice(0, MOST_NEAR).flatMap(({ fact }) => readingButton(turn, fact) ?? [])
  turn.say({
    text: turn.words(buttons.length > 0 ? 'guidance-no-example-near' : 'guidance-no-example'),
    buttons: [...buttons.map(button => [button]), [turn.button(turn.words('topics-button'), 'topics')]],
  })
}

const MOST_NEAR = 3

function asExample(turn: Turn, { text, why }: QuizItem): string {
  return turn.words('guidance-example-message', {
    message: inLanguage(text, turn.language),
    why: inLanguage(why, turn.language),
  })
}
