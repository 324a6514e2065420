import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { readingButton } from '../ask/ask.ts'

/** Help, where a message of this kind may have cost the player something. */
export function helpRow(turn: Turn, type: string): Button[][] {
  const help = turn.desk.quiz.content.types.get(type)?.help ?? false
  return help ? [[turn.button(turn.words('button-help'), 'help')]] : []
}

/** The facts to read, each once; none for those without one. */
export function readingRows(turn: Turn, facts: readonly (string | undefined)[]): Button[][] {
  return [...new Set(facts)].flatMap(fact => {
    const button = fact ? readingButton(turn, fact) : null
    return button ? [[button]] : []
  })
}

/** Where an item has no fact of its own, the topic of its kind. */
export function topicRows(turn: Turn, types: readonly string[]): Button[][] {
  const topics = new Set(types.flatMap(type => turn.desk.quiz.content.types.get(type)?.topic ?? []))
  return [...topics].flatMap(id => {
    const topic = turn.desk.knowledge.topics.find(known => known.id === id)
    return topic ? [[turn.button(`📖 ${topic.title[turn.language] ?? topic.title.id}`, 'topic', id)]] : []
  })
}
