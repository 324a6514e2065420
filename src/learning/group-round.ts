import { chooseItem, planAnswers } from './choose.ts'
import type { QuizAnswer, QuizItem, Random } from './types.ts'

/** Items in a round of a group: short, because others want to talk. */
const GROUP_LENGTH = 3
/** Groups are mixed, so their items are middling. */
const GROUP_ABILITY = 2

/** How many gave which answer. */
export type Tally = Readonly<Record<QuizAnswer, number>>

/** A round in a group: one item at a time, one answer per member. */
export interface GroupRound {
  readonly id: string
  readonly items: readonly QuizItem[]
  /** Index of the item being asked or explained. */
  readonly place: number
  /** Whether answers are still taken. */
  readonly open: boolean
  /** Answers to this item by a member's keyed hash; emptied with each item. */
  readonly answers: ReadonlyMap<string, QuizAnswer>
  /** Over the items explained so far. */
  readonly total: { readonly right: number; readonly answers: number }
}

/**
 * A new round with its first item open.
 * @param seen ids of the items this group has had, oldest first
 */
export function startGroupRound(
  pool: readonly QuizItem[],
  seen: readonly string[],
  id: string,
  random: Random,
): GroupRound {
  const items: QuizItem[] = []
  for (const wanted of planAnswers(Math.min(GROUP_LENGTH, pool.length), random)) {
    const gone = [...seen, ...items.map(item => item.id)]
    items.push(chooseItem(pool, { ability: GROUP_ABILITY, seen: gone, round: items, wanted }, random))
  }
  return { id, items, place: 0, open: true, answers: new Map(), total: { right: 0, answers: 0 } }
}

/** The item being asked or explained. @throws RangeError for a round without items */
export function currentItem(round: GroupRound): QuizItem {
  const item = round.items[round.place]
  if (!item) throw new RangeError('a round has items')
  return item
}

/** Takes a member's answer. @returns null when they answered already, or answers are closed */
export function takeAnswer(round: GroupRound, member: string, answer: QuizAnswer): GroupRound | null {
  if (!round.open || round.answers.has(member)) return null
  return { ...round, answers: new Map(round.answers).set(member, answer) }
}

/** How the members answered this item. */
export function tallyOf(round: GroupRound): Tally {
  const answers = [...round.answers.values()]
  const scam = answers.filter(answer => answer === 'scam').length
  return { scam, honest: answers.length - scam }
}

/** Closes the item and counts it. @returns null when it was closed already */
export function closeItem(round: GroupRound): GroupRound | null {
  if (!round.open) return null
  const tally = tallyOf(round)
  return {
    ...round,
    open: false,
    total: {
      right: round.total.right + tally[currentItem(round).answer],
      answers: round.total.answers + round.answers.size,
    },
  }
}

/** Whether the item explained was the last one. */
export function isLast(round: GroupRound): boolean {
  return round.place >= round.items.length - 1
}

/** Opens the next item. @returns null when this one is still open, or was the last */
export function nextItem(round: GroupRound): GroupRound | null {
  if (round.open || isLast(round)) return null
  return { ...round, place: round.place + 1, open: true, answers: new Map() }
}
