import { GRAVITY } from '../../../offers/risk.ts'
import type { Case, Verdict } from '../../../offers/types.ts'
import type { JudgedCase } from '../../cases.ts'
import { Composer } from '../../path/composer.ts'
import { onPress } from '../../press.ts'
import type { Button } from '../../reply.ts'
import type { Turn } from '../../turn.ts'
import { sayDanger } from '../danger/danger.ts'
import { judge, withCase } from './check.ts'

/** Most texts in one case: what an album and a talk about it have. */
const MOST_PARTS = 12

/** "Add to the earlier check": what came later and what was judged before become one case, judged again. */
export function join(): Composer<Turn> {
  const feature = new Composer<Turn>()
  feature.use(
    onPress('join', (turn, [id = '', before = '']) =>
      withCase(turn, id, later => {
        const earlier = turn.desk.cases.find(before)
        if (!earlier) return turn.say(turn.words('case-gone'))
        return judgeTogether(turn, earlier, later)
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
  const parts = [...earlier.parts, ...added].slice(-MOST_PARTS)
  return { parts, ...(earlier.cut || later.cut ? { cut: true } : {}) }
}

/**
 * What was named a scam stays one, whatever is added to it, and an offer stays an offer: an honest advert or a number
 * beside it speaks for itself alone. Pure.
 */
export function neverLower(offer: Case, whole: Verdict, alone: readonly JudgedCase[]): Verdict {
  if (whole.danger) return whole
  const worst = alone.reduce<JudgedCase | null>(
    (most, one) => (most && gravity(most) >= gravity(one) ? most : one),
    null,
  )
  if (!worst || gravity(worst) < GRAVITY.suspicious) return whole
  if (GRAVITY[whole.outcome] < gravity(worst) || !keepsMatter(whole, worst.verdict))
    return overlaid(offer, whole, worst)
  return whole
}

function gravity({ verdict }: JudgedCase): number {
  return GRAVITY[verdict.outcome]
}

function keepsMatter(whole: Verdict, { about }: Verdict): boolean {
  return about !== 'job_offer' || whole.about === 'job_offer'
}

function overlaid(offer: Case, whole: Verdict, { offer: of, verdict }: JudgedCase): Verdict {
  const { outcome, about, score, reasons, signals } = verdict
  const partOf = (part: number) =>
    Math.max(
      0,
      offer.parts.findIndex(({ text }) => text === of.parts[part]?.text),
    )
  const told = new Set(signals.map(({ id }) => id))
  return {
    ...whole,
    outcome: GRAVITY[whole.outcome] > GRAVITY[outcome] ? whole.outcome : outcome,
    about,
    score: Math.max(whole.score, score),
    described: null,
    reasons: reasons.map(reason => ({ ...reason, part: partOf(reason.part) })),
    signals: [
      ...signals.map(signal => ({ ...signal, span: { ...signal.span, part: partOf(signal.span.part) } })),
      ...whole.signals.filter(({ id }) => !told.has(id)),
    ],
  }
}

function judgeTogether(turn: Turn, earlier: JudgedCase, later: JudgedCase): Promise<void> | void {
  const { desk } = turn
  const offer = together(earlier.offer, later.offer)
  const verdict = neverLower(offer, desk.check(offer), [earlier, later])
  if (verdict.danger) return sayDanger(turn, verdict.danger)
  const under = turn.callbackQuery?.message?.reply_to_message?.message_id ?? turn.msgId ?? 0
  return judge(turn, offer, under, verdict)
}
