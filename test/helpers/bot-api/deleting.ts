import { z } from 'zod'
import { openChat } from './posting.ts'
import { badRequest } from './refusal.ts'
import type { Call, Telegram } from './telegram.ts'

const MOST = 100
const YOUNG_SECONDS = 48 * 60 * 60

/**
 * Deletes messages, all or none: those that are not there are passed over; in a group a bot that is no administrator
 * has only its own; none is older than 48 hours. https://core.telegram.org/bots/api#deletemessages
 * @throws Refusal in Telegram's words
 */
export function deleteMessages(telegram: Telegram, { given }: Call): true {
  const chat = openChat(telegram, given.chat_id)
  const ids = z.array(z.number().int()).parse(given.message_ids)
  if (ids.length === 0) throw badRequest('message identifiers are not specified')
  if (ids.length > MOST) throw badRequest('too many messages to delete')
  if (new Set(ids).size < ids.length) throw badRequest('message identifiers are repeated')
  const found = ids.flatMap(id => chat.find(id) ?? [])
  for (const { date, from } of found) {
    const own = from.id === telegram.bot.id
    if (Date.now() / 1000 - date > YOUNG_SECONDS || (chat.info.type !== 'private' && !own))
      throw badRequest("message can't be deleted")
  }
  for (const { message_id: id } of found) chat.remove(id)
  return true
}
