import type { Message, Update } from 'grammy/types'

/** That a message was forwarded matters; by whom it was written is nobody's business (I-04). */
const SOMEBODY = { type: 'hidden_user', sender_user_name: '', date: 0 } as const

/** The update without a trace of who wrote what was forwarded or quoted in it; nothing else is changed. */
export function withoutOrigin(update: Update): Update {
  const { message, callback_query: query } = update
  if (message) return { ...update, message: nameless(message) }
  // A message too old for Telegram to show has no content (`date` 0).
  if (query?.message && query.message.date !== 0)
    return { ...update, callback_query: { ...query, message: nameless(query.message as Message) } }
  return update
}

function nameless<M extends Message>(message: M): M {
  const { external_reply, forward_origin, reply_to_message: quoted, ...rest } = message
  return {
    ...rest,
    ...(forward_origin ? { forward_origin: SOMEBODY } : {}),
    ...(quoted ? { reply_to_message: nameless(quoted as Message) } : {}),
  } as M
}
