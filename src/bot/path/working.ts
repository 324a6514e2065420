import type { Outgoing } from './outgoing.ts'

/** Shows "typing…" at the top of the chat for some seconds, while something slow is under way. */
export function working(chatId: number): Outgoing {
  return { method: 'sendChatAction', payload: { chat_id: chatId, action: 'typing' } }
}
