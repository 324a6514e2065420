import type { Message, Update } from 'grammy/types'

/** An update waiting in the inbox, as far as gathering cares. */
export interface Waiting {
  readonly chatRef: string
  readonly payload: unknown
  /** When it was taken, epoch milliseconds. */
  readonly takenAt: number
}

/** Updates answered together: one case, or a single update of any other kind. */
export type Group<T extends Waiting> = readonly [T, ...T[]]

/** Which waiting updates may be answered now, and when to look again for the rest. */
export interface Gathered<T extends Waiting> {
  readonly ready: readonly Group<T>[]
  /** Epoch milliseconds, null when nothing is held back. */
  readonly lookAgainAt: number | null
}

/**
 * How long a chat must be quiet before what was forwarded is judged, in milliseconds. Forwards in a row and the
 * pictures of an album arrive as separate updates within a fraction of it; a verdict may take 2 s (issue aims).
 */
export const QUIET_MS = 700

/**
 * Turns a burst into one case: forwards in a row, albums, a picture and the words "ini bener ga?" beside it. Typed
 * text that stands by itself is not held back. Pure.
 * @param waiting updates in order of arrival
 * @param isPointer whether a text only points at something ("cek ini dong")
 * @param now epoch milliseconds
 */
export function gather<T extends Waiting>(
  waiting: readonly T[],
  isPointer: (text: string) => boolean,
  now: number,
): Gathered<T> {
  const ready: Group<T>[] = []
  let lookAgainAt: number | null = null
  for (const chat of Map.groupBy(waiting, update => update.chatRef).values()) {
    const groups = groupsOf(chat, isPointer)
    for (const group of groups) {
      const last = group[group.length - 1] ?? group[0]
      const isLast = group === groups[groups.length - 1]
      const quietAt = last.takenAt + QUIET_MS
      if (isLast && isMaterial(messageOf(last) ?? messageOf(group[0]), isPointer) && quietAt > now) {
        lookAgainAt = Math.min(lookAgainAt ?? quietAt, quietAt)
      } else ready.push(group)
    }
  }
  return { ready, lookAgainAt }
}

function groupsOf<T extends Waiting>(chat: readonly T[], isPointer: (text: string) => boolean): Group<T>[] {
  const groups: [T, ...T[]][] = []
  for (const update of chat) {
    const open = groups[groups.length - 1]
    if (open && belongs(messageOf(open[open.length - 1] ?? open[0]), messageOf(update), isPointer))
      open.push(update)
    else groups.push([update])
  }
  return groups
}

/** Whether a message goes on with the case that the one before it is part of. */
function belongs(
  before: Message | undefined,
  message: Message | undefined,
  isPointer: (text: string) => boolean,
): boolean {
  return isMaterial(before, isPointer) && isMaterial(message, isPointer)
}

/** Something to judge, or words that only point at it. A command never is. */
function isMaterial(message: Message | undefined, isPointer: (text: string) => boolean): boolean {
  if (!message) return false
  const isFile = Boolean(message.photo ?? message.document ?? message.voice)
  return message.forward_origin !== undefined || isFile || isPointer(message.text ?? '')
}

function messageOf(waiting: Waiting): Message | undefined {
  return (waiting.payload as Update | null)?.message
}
