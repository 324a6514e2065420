import type { PersonRef } from '../../reports/types.ts'
import type { Send } from './outgoing.ts'

/**
 * Numbers of the messages of private chats that can still be deleted (H-04). In memory only, under the reference of the
 * chat: to write them down would keep who talked with the bot and when, before any consent (P-01). So a restart
 * forgets them, and then a person clears the chat by hand.
 */
export interface RecentMessages {
  /** A message stands in the chat. @param at when it was sent, epoch milliseconds */
  readonly note: (chat: PersonRef, id: number, by: Author, at: number) => void
  /** Gives the numbers, oldest first, and forgets them. @param whose the bot's alone, or the person's too */
  readonly take: (chat: PersonRef, whose: 'bot' | 'all') => readonly number[]
}

type Author = 'bot' | 'person'

/**
 * A bot deletes what is younger than 48 hours, its own messages and in private chats also the person's
 * (https://core.telegram.org/bots/api#deletemessage); a little less, for the call takes a moment.
 */
export const DELETABLE_HOURS = 48
const KEEP_MS = DELETABLE_HOURS * 60 * 60 * 1000 - 10 * 60 * 1000
const MOST_CHATS = 5_000
const MOST_IN_CHAT = 100

/** Whether Telegram lets a bot delete a message sent then; both in epoch milliseconds. */
export function isDeletable(sentAt: number, now: number): boolean {
  return now - sentAt < KEEP_MS
}

/** @param now clock, epoch milliseconds */
export function createRecentMessages(now: () => number): RecentMessages {
  const chats = new Map<PersonRef, Map<number, { by: Author; at: number }>>()
  const young = (at: number) => isDeletable(at, now())

  /** Chats stand in the order in which something was last said: those past their time are in front. */
  function forgetOld(): void {
    for (const [chat, messages] of chats) {
      const newest = [...messages.values()].at(-1)
      if (chats.size <= MOST_CHATS && newest && young(newest.at)) return
      chats.delete(chat)
    }
  }

  return {
    note(chat, id, by, at) {
      if (!young(at)) return
      const messages = chats.get(chat) ?? new Map()
      chats.delete(chat)
      chats.set(chat, messages)
      // An edited message keeps the time at which it was sent.
      if (!messages.has(id)) messages.set(id, { by, at })
      for (const [old, message] of messages) {
        if (messages.size <= MOST_IN_CHAT && young(message.at)) break
        messages.delete(old)
      }
      forgetOld()
    },
    take(chat, whose) {
      const messages = chats.get(chat) ?? new Map()
      const wanted = [...messages].filter(([, { by, at }]) => young(at) && (whose === 'all' || by === 'bot'))
      for (const [id] of wanted) messages.delete(id)
      if (messages.size === 0) chats.delete(chat)
      return wanted.map(([id]) => id)
    },
  }
}

/** Sends, and notes what now stands in a private chat: its id is that of the person, above zero. */
export function noting(
  send: Send,
  recent: RecentMessages,
  refOf: (chatId: number) => PersonRef,
  now: () => number,
): Send {
  return async call => {
    const result = await send(call)
    const chatId = Number(call.payload.chat_id)
    if (result.ok && result.messageId !== null && chatId > 0)
      recent.note(refOf(chatId), result.messageId, 'bot', now())
    return result
  }
}
