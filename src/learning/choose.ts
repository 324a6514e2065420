import type { QuizAnswer, QuizItem, Random } from './types.ts'

/** How many items have honest answers in a round of five, with their weights: two in five on average. */
const HONEST_OF_FIVE = [
  { honest: 1, weight: 1 },
  { honest: 2, weight: 2 },
  { honest: 3, weight: 1 },
] as const
/** A type that was in the round already counts as so many levels further away. */
const SAME_TYPE = 1.5
/** Levels by which chance may prefer another item, so that two players do not get the same round. */
const SPREAD = 0.7

/**
 * The right answers of a round, in order: mixed, and never all the same, so that "always scam" loses.
 * @param length items in the round
 */
export function planAnswers(length: number, random: Random): QuizAnswer[] {
  const draw = random() * HONEST_OF_FIVE.reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  const picked = HONEST_OF_FIVE.find(({ weight }) => {
    passed += weight
    return draw < passed
  })
  const share = (picked?.honest ?? 2) / 5
  const honest = Math.min(length - 1, Math.max(1, Math.round(share * length)))
  const answers: QuizAnswer[] = Array.from({ length }, (_, i) => (i < honest ? 'honest' : 'scam'))
  for (let i = answers.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [answers[i], answers[j]]
    if (a && b) [answers[i], answers[j]] = [b, a]
  }
  return answers
}

/**
 * The next item: not seen yet, of a level near the player's ability, of a kind not yet in the round. Once all have
 * been seen the pool begins anew.
 * @param items the whole pool, not empty
 * @param state.seen ids of what this player has seen, oldest first
 * @param state.round items of this round so far
 * @param state.wanted the answer planned for this place; another is taken when none of it is left unseen
 * @throws RangeError when the pool is empty
 */
export function chooseItem(
  items: readonly QuizItem[],
  state: {
    readonly ability: number
    readonly seen: readonly string[]
    readonly round: readonly QuizItem[]
    readonly wanted: QuizAnswer
  },
  random: Random,
): QuizItem {
  const candidates = candidatesOf(items, state)
  const cost = (item: QuizItem) =>
    Math.abs(item.level - state.ability) +
    SAME_TYPE * state.round.filter(({ type }) => type === item.type).length +
    SPREAD * random()
  const [best] = candidates
    .map(item => ({ item, cost: cost(item) }))
    .sort((one, other) => one.cost - other.cost)
  if (!best) throw new RangeError('the quiz has no items')
  return best.item
}

function candidatesOf(
  items: readonly QuizItem[],
  { seen, round, wanted }: Parameters<typeof chooseItem>[1],
): readonly QuizItem[] {
  const gone = new Set(seen)
  const here = new Set(round.map(item => item.id))
  const unseen = items.filter(item => !gone.has(item.id) && !here.has(item.id))
  const again = items.filter(item => !here.has(item.id))
  const pool = unseen.length > 0 ? unseen : again.length > 0 ? again : items
  const planned = pool.filter(item => item.answer === wanted)
  return planned.length > 0 ? planned : pool
}
