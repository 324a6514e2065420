import { randomBytes } from 'node:crypto'
import { type GroupRound, startGroupRound } from '../../../learning/group-round.ts'
import type { QuizItem, Random } from '../../../learning/types.ts'
import { createMac } from '../../../store/mac.ts'

/** A round as it runs in a group. */
export interface Running {
  readonly round: GroupRound
  /** Keys the hashes of its members; thrown away with the round. */
  readonly key: Buffer
  /** Whoever started it, as `memberOf` tells members. */
  readonly starter: string
  /** The message that asks the current item, once it is sent. */
  readonly messageId: number | null
}

/** What a group that wants to play may do now. */
export type Leave =
  | { readonly kind: 'go' | 'running' }
  /** The last round is only just over. */
  | { readonly kind: 'pause'; readonly ms: number }

/** The rounds of groups, in memory only: at most one at a time in each, with a pause between. */
export interface GroupRounds {
  readonly mayStart: (chatId: number) => Leave
  /** Puts a new round in place of whatever was there. */
  readonly start: (chatId: number, starterId: number, pool: readonly QuizItem[], random: Random) => Running
  /** The round, if it is this one and not over. */
  readonly find: (chatId: number, roundId: string) => Running | null
  readonly keep: (chatId: number, running: Running) => void
  readonly end: (chatId: number) => void
  /** Does something once the time to answer is over; a later call, the end or a new round takes it back. */
  readonly whenTimeIsUp: (chatId: number, work: () => void) => void
}

/** Runs something later. @returns takes it back */
export type After = (ms: number, work: () => void) => () => void

/** How long members may answer before the solution is shown, in milliseconds. */
export const ANSWER_MS = 30_000
/** Between two rounds of a group, so that it can talk about other things. */
export const PAUSE_MS = 60_000
/** A round that nobody goes on with is over; its buttons live as long. */
export const IDLE_MS = 10 * 60 * 1000

const MOST_GROUPS = 5_000

interface Group {
  readonly running: Running | null
  /** Ids of the items this group has had, oldest first. */
  readonly seen: readonly string[]
  /** When anything last happened, epoch milliseconds. */
  readonly at: number
  readonly cancel: () => void
}

const NOTHING: Group = { running: null, seen: [], at: 0, cancel: () => {} }

/**
 * @param now clock, epoch milliseconds
 * @param after how to wait; a test waits otherwise
 */
export function createGroupRounds(now: () => number, after: After = later): GroupRounds {
  const groups = new Map<number, Group>()
  const of = (chatId: number) => groups.get(chatId) ?? NOTHING
  const put = (chatId: number, group: Omit<Group, 'at'>) => {
    groups.delete(chatId)
    groups.set(chatId, { ...group, at: now() })
    const oldest = groups.keys().next().value
    if (groups.size <= MOST_GROUPS || oldest === undefined) return
    of(oldest).cancel()
    groups.delete(oldest)
  }
  const runningIn = (chatId: number) => {
    const { running, at } = of(chatId)
    return running && now() - at <= IDLE_MS ? running : null
  }

  return {
    mayStart(chatId) {
      const running = runningIn(chatId)
      const ms = of(chatId).at + PAUSE_MS - now()
      // A round whose starter has left after an answer does not keep the others waiting for long.
      if (running && (running.round.open || ms > 0)) return { kind: 'running' }
      return !of(chatId).running && ms > 0 ? { kind: 'pause', ms } : { kind: 'go' }
    },
    start(chatId, starterId, pool, random) {
      const { seen, cancel } = of(chatId)
      cancel()
      const key = randomBytes(32)
      const round = startGroupRound(pool, seen, randomBytes(6).toString('base64url'), random)
      const running = { round, key, starter: memberOf(key, starterId), messageId: null }
      const ids = round.items.map(item => item.id)
      const anew = ids.some(id => seen.includes(id))
      put(chatId, { running, seen: anew ? ids : [...seen, ...ids], cancel: NOTHING.cancel })
      return running
    },
    find(chatId, roundId) {
      const running = runningIn(chatId)
      return running?.round.id === roundId ? running : null
    },
    keep: (chatId, running) => put(chatId, { ...of(chatId), running }),
    end(chatId) {
      const { seen, cancel } = of(chatId)
      cancel()
      put(chatId, { running: null, seen, cancel: NOTHING.cancel })
    },
    whenTimeIsUp(chatId, work) {
      const group = of(chatId)
      group.cancel()
      groups.set(chatId, { ...group, cancel: after(ANSWER_MS, work) })
    },
  }
}

/** A member as a round knows them: the same each time, and nothing to anybody without the round's key. */
export function memberOf(key: Buffer, personId: number): string {
  return createMac(key)(`${personId}`, 'base64url')
}

const later: After = (ms, work) => {
  // A waiting answer must not keep the process from ending.
  const timer = setTimeout(work, ms).unref()
  return () => clearTimeout(timer)
}
