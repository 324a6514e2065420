import { createGuidance } from '../guidance/answer.ts'
import { type Compose, createCompose } from '../guidance/compose.ts'
import { loadKnowledge } from '../guidance/load.ts'
import type { Answer } from '../guidance/types.ts'
import type { Model } from '../llm/model.ts'
import { loadWords } from '../words.ts'

/** The guidance as the evaluation asks it. */
export interface Knowing {
  readonly answer: (question: string) => Answer
  readonly composeWith: (model: Model) => Compose
}

/** @param contentDir path of the content folder */
export function openKnowledge(contentDir: string): Knowing {
  const knowledge = loadKnowledge(contentDir)
  const words = loadWords(contentDir)
  const guidance = createGuidance(knowledge, words, { danger: () => null })
  return {
    answer: question => guidance(question, null, []),
    composeWith: model => createCompose(model, knowledge, words),
  }
}
