import { draftSchema } from '../guidance/answer/compose.ts'
import type { Draft } from '../guidance/answer/guard.ts'
import type { Asked, Model, Question } from '../llm/model.ts'

/** What passed between us and a model: whether it was asked, and the draft it wrote, before any guard. */
export interface Heard {
  readonly model: Model
  readonly asked: () => boolean
  readonly draft: () => Draft | null
}

/** A model whose drafts of answers are listened to; nothing is changed on the way. */
export function hear(model: Model): Heard {
  let asked = false
  let draft: Draft | null = null
  return {
    model: {
      async ask<T>(question: Question<T>): Promise<Asked<T>> {
        asked = true
        const answer = await model.ask(question)
        draft = answer.ok ? (draftSchema.safeParse(answer.value).data ?? null) : null
        return answer
      },
    },
    asked: () => asked,
    draft: () => draft,
  }
}

/** A model that always says the same, whatever it is asked: what an attacker would have it say, or a good answer. */
export function modelThatSays(value: unknown): Model {
  return {
    async ask<T>({ schema }: Question<T>): Promise<Asked<T>> {
      const parsed = schema.safeParse(value)
      return parsed.success
        ? { ok: true, value: parsed.data, version: 'fixed' }
        : { ok: false, why: 'bad_output' }
    },
  }
}
