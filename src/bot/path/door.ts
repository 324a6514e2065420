import type { Turn } from '../turn.ts'
import { Composer } from './composer.ts'

/**
 * In groups the bot speaks only when spoken to: a `/cek`, a mention, or an answer to one of its own messages (T-08).
 * A mention is cut out of the text, so that it is not taken for part of the offer.
 */
export function onlyWhenAddressed(): Composer<Turn> {
  const door = new Composer<Turn>()
  door.use((turn, next) => {
    if (turn.isPrivate || turn.callbackQuery) return next()
    const message = turn.message
    if (!message) return undefined
    const text = message.text ?? message.caption ?? ''
    const mention = `@${turn.me.username}`.toLowerCase()
    const mentioned = text.toLowerCase().includes(mention)
    const answered = message.reply_to_message?.from?.id === turn.me.id
    const asked = /^\/(cek|check)(\s|$)/i.test(text)
    return mentioned || answered || asked ? next() : undefined
  })
  return door
}

/** Messages of one person in a minute before the bot asks to slow down; nobody types that fast. */
const MOST_PER_MINUTE = 120
const MINUTE_MS = 60_000
const MOST_PEOPLE = 50_000

/**
 * One person cannot keep the bot busy (T-09); but a message that shows danger always gets through.
 * @param perMinute messages of one person in a minute
 */
export function slowDown(perMinute: number = MOST_PER_MINUTE): Composer<Turn> {
  const counts = new Map<number, { since: number; n: number }>()
  const door = new Composer<Turn>()
  door.on('message', (turn, next) => {
    const now = turn.desk.now()
    const count = counts.get(turn.personId)
    const current = count && now - count.since < MINUTE_MS ? count : { since: now, n: 0 }
    current.n += 1
    counts.delete(turn.personId)
    counts.set(turn.personId, current)
    const oldest = counts.keys().next().value
    if (counts.size > MOST_PEOPLE && oldest !== undefined) counts.delete(oldest)
    if (current.n <= perMinute) return next()
    const text = turn.msg.text ?? turn.msg.caption ?? ''
    if (
      /^\/(bantuan|help|tolong)\b/.test(text) ||
      turn.desk.check({ parts: [{ kind: 'text', text }] }).danger
    )
      return next()
    if (current.n === perMinute + 1) turn.say(turn.words('too-many'))
    return undefined
  })
  return door
}
