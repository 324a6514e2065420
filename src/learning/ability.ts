import type { Level } from './types.ts'

/** Where a new player starts, on the scale of the levels: between plain and middling. */
export const FIRST_ABILITY = 1.5
/** Past these the estimate says nothing: there are no items to measure it with. */
const RANGE = { least: 0.5, most: 3.5 } as const
/** How much one answer moves the estimate, in levels. A round is short, so it moves quickly. */
const STEP = 1.2
/** One level is worth so many logits: who is one level above an item knows it about six times in seven. */
const STEEPNESS = 1.8

/**
 * How likely a player is to judge an item rightly, guessing included (two answers: never under a half).
 * @param ability in levels
 */
export function chanceOf(ability: number, level: Level): number {
  return 0.5 + 0.5 / (1 + Math.exp(-STEEPNESS * (ability - level)))
}

/**
 * Elo's rule: the estimate moves by what was unexpected about the answer.
 * @param ability in levels
 * @returns the new estimate, within 0.5 to 3.5
 */
export function afterAnswer(ability: number, level: Level, right: boolean): number {
  const surprise = (right ? 1 : 0) - chanceOf(ability, level)
  return Math.min(RANGE.most, Math.max(RANGE.least, ability + STEP * surprise))
}
