import { Composer } from 'grammy'
import type { Case } from '../../offers/types.ts'
import { onPress } from '../press.ts'
import type { Button } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { judge, withCase } from './check.ts'
import { sayDanger } from './danger.ts'

/** Most texts in one case: what an album and a talk about it have. */
const MOST_PARTS = 12

/** "Add to the earlier check": what came later and what was judged before become one case, judged again. */
export function join(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('join', (turn, [id = '', before = '']) =>
      withCase(turn, id, ({ offer }) => {
        const earlier = turn.desk.cases.find(before)
        if (!earlier) return turn.say(turn.words('case-gone'))
        judgeTogether(turn, together(earlier.offer, offer))
      }),
    ),
  )
  return feature
}

/**
 * The button that adds a new case to the one judged before it in the chat, within the chat's short memory.
 * @param id of the new case
 */
export function joinButtons(turn: Turn, id: string): Button[][] {
  const before = turn.desk.memory.of(turn.toChat).lastCase
  if (!before || before === id || !turn.desk.cases.find(before)) return []
  return [[turn.button(turn.words('button-join'), 'join', id, before)]]
}

/** Both, the earlier one first; a text that stands in both is kept once. Pure. */
export function together(earlier: Case, later: Case): Case {
  const seen = new Set(earlier.parts.map(({ text }) => text))
  const added = later.parts.filter(({ text }) => !seen.has(text))
  return { parts: [...earlier.parts, ...added].slice(-MOST_PARTS) }
}

function judgeTogether(turn: Turn, offer: Case): void {
  const { desk } = turn
  const verdict = desk.check(offer)
  if (verdict.danger) return sayDanger(turn, verdict.danger)
  const under = turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.msgId ?? 0
  judge(turn, offer, under, verdict)
}
