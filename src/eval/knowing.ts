import { readConfig } from '../config.ts'
import { type Compose, createCompose } from '../guidance/answer/compose.ts'
import type { Knowledge } from '../guidance/knowledge.ts'
import type { AnswerQuestion } from '../guidance/types.ts'
import type { Model } from '../llm/model.ts'
import type { CheckOffer } from '../offers/types.ts'
import { openRooms } from '../rooms.ts'
import { loadWords } from '../words.ts'

/** The guidance as people meet it: danger first, then scope, then the passages; with a model, its words. */
export interface Knowing {
  readonly knowledge: Knowledge
  readonly answer: AnswerQuestion
  readonly check: CheckOffer
  readonly composeWith: (model: Model) => Compose
}

/** Opens the very rooms the bot has, with the default settings. @param contentDir path of the content folder */
export async function openKnowing(contentDir: string): Promise<Knowing> {
  const settings = readConfig({}, null)
  if (!settings.ok) throw new Error('the default settings are wrong')
  const words = loadWords(contentDir)
  const { knowledge, answer, check } = await openRooms(settings.config, contentDir, words)
  return { knowledge, answer, check, composeWith: model => createCompose(model, knowledge, words) }
}
