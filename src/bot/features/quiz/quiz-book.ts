import { randomBytes } from 'node:crypto'
import { FIRST_ABILITY } from '../../../learning/ability.ts'
import { newPlayer, type Play, type Player, type Round } from '../../../learning/round.ts'

/** The rounds and players of the quiz, in memory only: nothing of it is ever stored (P-01). */
export interface QuizBook {
  /** Who plays in this chat; somebody new when nothing is remembered. */
  readonly player: (chatId: number) => Player
  /** The round being played, if it is this one. */
  readonly play: (chatId: number, roundId: string) => Play | null
  /** The round last played, over or not. */
  readonly current: (chatId: number) => Play | null
  readonly keep: (chatId: number, play: Play) => void
  readonly forget: (chatId: number) => void
  /** A name for a new round, short enough for a button. */
  readonly newId: () => string
}

const MOST_CHATS = 20_000
/** A round may wait for its player over a working day, in milliseconds. */
const KEEP_MS = 12 * 60 * 60 * 1000

/** @param now clock, epoch milliseconds */
export function createQuizBook(now: () => number): QuizBook {
  const chats = new Map<number, { player: Player; round: Round; at: number }>()
  const find = (chatId: number) => {
    const found = chats.get(chatId)
    if (found && now() - found.at <= KEEP_MS) return found
    chats.delete(chatId)
    return undefined
  }
  return {
    player: chatId => find(chatId)?.player ?? newPlayer(FIRST_ABILITY),
    play(chatId, roundId) {
      const found = find(chatId)
      return found?.round.id === roundId ? { player: found.player, round: found.round } : null
    },
    current(chatId) {
      const found = find(chatId)
      return found ? { player: found.player, round: found.round } : null
    },
    keep(chatId, { player, round }) {
      chats.delete(chatId)
      chats.set(chatId, { player, round, at: now() })
      const oldest = chats.keys().next().value
      if (chats.size > MOST_CHATS && oldest !== undefined) chats.delete(oldest)
    },
    forget: chatId => void chats.delete(chatId),
    newId: () => randomBytes(6).toString('base64url'),
  }
}
