import { asChild } from '../../../offers/danger/child-in-danger.ts'
import { tellsOfChild } from '../../../offers/danger/told-age.ts'
import type { DangerKind } from '../../../offers/types.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'

/** What is done to somebody: of a child it is danger, however calmly it was asked. */
const DONE_TO_A_CHILD: readonly DangerKind[] = [
  'sexual_violence',
  'violence',
  'trapped',
  'self_harm',
  'minor',
]

/** "Umur 15", right after a question that sounded of harm and was answered as one: who asked is a child in danger. */
export function answersAgeTold({ turn, memory, text, earlier }: Heard): boolean {
  const [asked] = memory.questions.slice(-1)
  if (memory.danger || earlier || turn.forwarded || !asked || memory.lastAnswer == null) return false
  if (!tellsOfChild(text)) return false
  const { danger } = turn.desk.check({ parts: [{ kind: 'text', text: asked.question }] })
  if (!danger || !DONE_TO_A_CHILD.includes(danger.kind)) return false
  const { guessed: _, ...told } = danger
  sayDanger(turn, { ...told, ...asChild(danger) })
  return true
}
