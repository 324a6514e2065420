import { Context } from 'grammy'
import type { Language } from '../language.ts'
import type { Part } from '../offers/types.ts'
import { type Duty, may, type Role } from '../reports/staff/roles.ts'
import type { PersonRef } from '../reports/types.ts'
import type { Transaction } from '../store/open.ts'
import type { Args } from '../words.ts'
import type { Press } from './buttons.ts'
import type { Desk } from './desk.ts'
import type { FileRef } from './files.ts'
import type { Button, Reply } from './reply.ts'

/** Something to do once the turn is durably recorded: slow work such as the model or an export. */
export type Afterwards = () => Promise<void>

/**
 * One update being answered. Handlers say what to say; nothing is sent before the whole turn is recorded.
 */
export class Turn extends Context {
  declare readonly desk: Desk
  declare readonly trx: Transaction
  declare readonly ref: PersonRef
  declare readonly personId: number
  declare readonly toChat: number
  /** The person's role on the staff; null for everyone else, in groups, and for words that were forwarded (T-06). */
  declare readonly role: Role | null
  /** The language the person chose, or null. */
  declare chosen: Language | null
  declare language: Language
  /** What was forwarded together, as text; empty when there is none to read. */
  declare readonly parts: readonly Part[]
  /** Pictures, documents and voice messages that were sent along; not downloaded yet. */
  declare readonly files: readonly FileRef[]
  /** The message that the case began with, to answer under. */
  declare readonly caseMessageId: number
  /** Whether any of it was forwarded: somebody else's words. */
  declare readonly forwarded: boolean
  /** What the person reads must arrive even if we crash while sending: help for people in danger. */
  declare important: boolean
  declare readonly replies: Reply[]
  /** Messages of this chat to delete. */
  declare readonly removals: number[]
  declare readonly afterwards: Afterwards[]
  /** Runs once the last reply was sent, with its message id: to put a better card in its place. */
  declare afterSent: ((messageId: number) => Promise<void>) | null
  /** The pressed button, once it is known to be this person's. */
  declare press: Press | null
  /** What a pressed button answers at the top of the screen. */
  declare toast: string | null

  /** Says something in this chat. */
  say(reply: Reply | string): void {
    this.replies.push(typeof reply === 'string' ? { text: reply } : reply)
  }

  /** Deletes messages of this chat. @param ids their numbers */
  remove(ids: readonly number[]): void {
    this.removals.push(...ids)
  }

  /** A sentence in the person's language. */
  words(key: string, args?: Args): string {
    return this.desk.words.say(this.language, key, args)
  }

  /** A button for this person only. */
  button(label: string, action: string, ...args: string[]): Button {
    return { label, data: this.desk.buttons.make(this.personId, action, ...args) }
  }

  get isPrivate(): boolean {
    return this.chat?.type === 'private'
  }

  get isStaff(): boolean {
    return this.role !== null
  }

  /** Whether this person's role allows that. */
  may(duty: Duty): boolean {
    return may(this.role, duty)
  }
}
