import { afterAnswer } from './ability.ts'
import { chooseItem, planAnswers } from './choose.ts'
import type { QuizAnswer, QuizItem, Random } from './types.ts'

/** Items in a round played alone. */
export const ROUND_LENGTH = 5

/** What is remembered of a player between rounds: nothing that names anyone. */
export interface Player {
  /** On the scale of the levels. */
  readonly ability: number
  /** Ids of the items seen since the pool last began anew, oldest first. */
  readonly seen: readonly string[]
  /** Right answers in a row, over rounds, and the most there ever were. */
  readonly streak: number
  readonly bestStreak: number
}

/** One answered item of a round. */
export interface Answered {
  readonly item: QuizItem
  readonly right: boolean
}

/** A round being played. */
export interface Round {
  readonly id: string
  readonly plan: readonly QuizAnswer[]
  readonly answered: readonly Answered[]
  /** The item that waits for an answer, or null when its answer was given. */
  readonly open: QuizItem | null
  /** Its score card was drawn already. */
  readonly shared?: boolean
}

/** A round and its player, always changed together. */
export interface Play {
  readonly player: Player
  readonly round: Round
}

/** Somebody who never played. */
export function newPlayer(ability: number): Player {
  return { ability, seen: [], streak: 0, bestStreak: 0 }
}

/** A new round with its first item open. @param id short, for the data of buttons */
export function startRound(pool: readonly QuizItem[], player: Player, id: string, random: Random): Play {
  const plan = planAnswers(Math.min(ROUND_LENGTH, pool.length), random)
  return openNext(pool, { player, round: { id, plan, answered: [], open: null } }, random)
}

/**
 * Opens the next item, if the one before it is answered and the round is not over; else gives the same play back.
 */
export function openNext(pool: readonly QuizItem[], play: Play, random: Random): Play {
  const { player, round } = play
  const wanted = round.plan[round.answered.length]
  if (round.open || !wanted) return play
  const inRound = round.answered.map(({ item }) => item)
  const item = chooseItem(
    pool,
    { ability: player.ability, seen: player.seen, round: inRound, wanted },
    random,
  )
  const anew = player.seen.includes(item.id)
  const seen = anew ? [...inRound.map(({ id }) => id), item.id] : [...player.seen, item.id]
  return { player: { ...player, seen }, round: { ...round, open: item } }
}

/**
 * Takes an answer to the open item.
 * @returns null when that item is not the open one: answered already, or of another round
 */
export function answerItem(play: Play, itemId: string, answer: QuizAnswer): Play | null {
  const { player, round } = play
  const item = round.open
  if (!item || item.id !== itemId) return null
  const right = item.answer === answer
  const streak = right ? player.streak + 1 : 0
  return {
    player: {
      ...player,
      ability: afterAnswer(player.ability, item.level, right),
      streak,
      bestStreak: Math.max(player.bestStreak, streak),
    },
    round: { ...round, answered: [...round.answered, { item, right }], open: null },
  }
}

/** Whether every item of the round is answered. */
export function isOver(round: Round): boolean {
  return round.open === null && round.answered.length >= round.plan.length
}

/** Right answers so far. */
export function scoreOf(round: Round): number {
  return round.answered.filter(({ right }) => right).length
}

/**
 * What is worth reading after a round: the items judged wrongly first, then the hardest scam that was recognised.
 * @param most how many at most
 */
export function worthReading(round: Round, most: number): QuizItem[] {
  const wrong = round.answered.filter(({ right }) => !right).map(({ item }) => item)
  const best = round.answered
    .map(({ item }) => item)
    .filter(item => item.answer === 'scam')
    .sort((a, b) => b.level - a.level)
  return [...new Set([...wrong, ...best.slice(0, 1)])].slice(0, most)
}

/** The sign shown on the score card: of a scam missed, else of the hardest scam seen. */
export function signLearnt(round: Round): QuizItem | null {
  const scams = round.answered.filter(({ item }) => item.answer === 'scam')
  const byLevel = [...scams].sort((a, b) => Number(a.right) - Number(b.right) || b.item.level - a.item.level)
  return byLevel[0]?.item ?? null
}
