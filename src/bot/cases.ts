import type { Language } from '../language.ts'
import type { Case, Verdict } from '../offers/types.ts'
import type { Recalled } from '../reports/memory.ts'
import { createMac } from '../store/mac.ts'

/** A case that was judged, as long as its buttons may still be pressed. */
export interface JudgedCase {
  readonly offer: Case
  readonly verdict: Verdict
  /** What other people's reports say about it. */
  readonly recalled?: readonly Recalled[]
  /** It was reported already: the report's receipt. */
  readonly receipt?: string
  /** The language its verdict was said in, which its buttons keep. */
  readonly language?: Language
}

/** The cases judged lately. In memory only: before consent nothing a person sent is stored (P-01). */
export interface CaseBook {
  /** The name of the case that started with this message; the same each time, so a replay changes nothing. */
  readonly idOf: (chatId: number, messageId: number) => string
  readonly keep: (id: string, judged: JudgedCase) => void
  readonly find: (id: string) => JudgedCase | undefined
}

/** Of base64url, 72 bits. */
const ID_LETTERS = 12
const MOST_CASES = 5_000
/** How long a button under a verdict works without the message being at hand, in milliseconds. */
const KEEP_MS = 12 * 60 * 60 * 1000

/**
 * @param key secret of 32 bytes, so that a case id tells nothing of the chat
 * @param now clock, epoch milliseconds
 */
export function createCaseBook(key: Buffer, now: () => number): CaseBook {
  const mac = createMac(key)
  const cases = new Map<string, JudgedCase & { at: number }>()
  return {
    idOf: (chatId, messageId) => mac(`case|${chatId}|${messageId}`, 'base64url').slice(0, ID_LETTERS),
    keep(id, judged) {
      cases.delete(id)
      cases.set(id, { ...judged, at: now() })
      if (cases.size > MOST_CASES) cases.delete(cases.keys().next().value ?? '')
    },
    find(id) {
      const found = cases.get(id)
      if (!found) return undefined
      if (now() - found.at <= KEEP_MS) return found
      cases.delete(id)
      return undefined
    },
  }
}
