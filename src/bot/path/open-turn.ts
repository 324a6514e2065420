import type { Api } from 'grammy'
import type { Message, Update, UserFromGetMe } from 'grammy/types'
import type { Language } from '../../language.ts'
import type { Part } from '../../offers/types.ts'
import type { Transaction } from '../../store/open.ts'
import type { Desk } from '../desk.ts'
import { filesOf } from '../files.ts'
import { Turn } from '../turn.ts'

/** @returns null for updates that nobody speaks in: channel posts, bots, service notices without a sender */
export async function openTurn(
  trx: Transaction,
  updates: readonly Update[],
  { desk, api, me }: { desk: Desk; api: Api; me: UserFromGetMe },
): Promise<Turn | null> {
  const isPointer = (text: string) => desk.smallTalk(text) === 'pointer'
  const first = updates.find(update => !isPointer(update.message?.text ?? '')) ?? updates[0]
  if (!first) return null
  const turn = new Turn(first, api, me)
  const person = turn.from
  const chat = turn.chat
  if (!person || person.is_bot || !chat) return null
  const ref = trx.vault.personRef(person.id)
  const chosen = await desk.languageOf(trx, ref)
  const messages = updates.flatMap(update => update.message ?? [])
  if (turn.isPrivate)
    for (const { message_id: id, date } of messages) desk.recent.note(ref, id, 'person', date * 1000)
  const material = messages.filter(message => message === first.message || !isPointer(message.text ?? ''))
  const forwarded = messages.some(message => message.forward_origin !== undefined)
  return Object.assign(turn, {
    desk,
    trx,
    role: turn.isPrivate && !forwarded ? await desk.roleOf(trx, ref, person.id) : null,
    ref,
    personId: person.id,
    toChat: chat.id,
    chosen,
    language: chosen ?? spokenIn(turn, desk) ?? desk.defaultLanguage,
    parts: material.flatMap(partOf),
    files: messages.flatMap(filesOf),
    caseMessageId: first.message?.message_id ?? 0,
    forwarded,
    important: false,
    replies: [],
    removals: [],
    afterwards: [],
    afterSent: null,
    press: null,
    toast: null,
  } satisfies Partial<Turn>)
}

/** What was written before in a private chat; in a group others may have written it. */
function spokenIn(turn: Turn, desk: Desk): Language | undefined {
  return turn.isPrivate && turn.chat ? desk.memory.of(turn.chat.id).spoken : undefined
}

function partOf(message: Message): Part[] {
  if (message.text?.trim()) return [{ kind: 'text', text: message.text }]
  return message.caption?.trim() ? [{ kind: 'caption', text: message.caption }] : []
}
