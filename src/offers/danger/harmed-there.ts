import { saying, spokenWords } from '../text/said.ts'
import { DANGER_KINDS, type DangerKind } from '../types.ts'
import { BEATS } from './beaten-at-home.ts'
import { type KindsOfDanger, MOST_BESIDE } from './danger-kind.ts'
import { DONE_TO } from './whose-danger.ts'

/** What is done to somebody now; who says beside it that they can bear no more needs to get away from it first. */
const DONE_TO_THEM: readonly DangerKind[] = ['trapped', 'violence', 'sexual_violence']
/** The model must see them so surely, together; who tells of nothing but a debt has next to none of it. */
const SURE_OF_HARM = 0.8
const IS_HARMED = saying(`${DONE_TO}|${BEATS}`)
const OF_DEATH = saying(
  '(?:mati|modar|maot|hidup|urip|hirup|bunuh|gantung|racun|obat|pil|tali|silet|die|dead|live|alive|suicide|kill|lompat|loncat|terjun)',
)

/**
 * Who is beaten or locked in and "can bear no more" names nothing to die with: what is done to them is answered, with
 * those who listen beside. Pure.
 * @param shares of the danger model, in the order of DANGER_KINDS
 */
export function asHarmedThere(kinds: KindsOfDanger, shares: Float64Array, text: string): KindsOfDanger {
  if (kinds.kind !== 'self_harm') return kinds
  const words = spokenWords(text)
  const share = (kind: DangerKind) => shares[DANGER_KINDS.indexOf(kind)] ?? 0
  const all = DONE_TO_THEM.reduce((sum, kind) => sum + share(kind), 0)
  const [done] = DONE_TO_THEM.toSorted((a, b) => share(b) - share(a))
  if (done === undefined || all <= SURE_OF_HARM || !IS_HARMED.test(words) || OF_DEATH.test(words))
    return kinds
  const others = kinds.also.filter(kind => kind !== done)
  return { kind: done, also: ['self_harm' as const, ...others].slice(0, MOST_BESIDE) }
}
