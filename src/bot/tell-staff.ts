import { settings } from '../reports/people.ts'
import { type Duty, may } from '../reports/staff/roles.ts'
import type { PersonRef } from '../reports/types.ts'
import type { Args } from '../words.ts'
import type { Desk } from './desk.ts'
import { type Button, type Reply, toCalls } from './reply.ts'

/** What a member of staff is told unasked, in their language and with buttons of their own. */
export type StaffNotice = (
  words: (key: string, args?: Args) => string,
  button: (label: string, action: string, ...args: string[]) => Button,
) => Reply

/**
 * Tells a member of staff about something of theirs. Chats of staff are in memory only: those of `STAFF_IDS` are always
 * known, others once they have written since the start.
 * @param duty they must still have it
 * @returns whether there was anybody to tell
 */
export async function tellStaff(
  desk: Desk,
  { ref, duty }: { readonly ref: PersonRef; readonly duty: Duty },
  notice: StaffNotice,
): Promise<boolean> {
  const { store, words, buttons } = desk
  const chat = desk.staffChats.get(ref)
  if (chat === undefined || !may(await desk.roleOf(store, ref, chat), duty)) return false
  const language = (await settings(store, ref)).language ?? desk.defaultLanguage
  const reply = notice(
    (key, args) => words.say(language, key, args),
    (label, action, ...args) => ({ label, data: buttons.make(chat, action, ...args) }),
  )
  await desk.sendLater(chat, toCalls(reply, chat))
  return true
}
