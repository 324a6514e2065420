import { NOT_YET } from '../text/function-words.ts'
import type { Case } from '../types.ts'

const LICENCE = /(?<![\p{L}\p{N}])(?:sip2mi|sip3mi|sipptki|sippmi|siuppak|p3mi|pptkis)(?![\p{L}\p{N}])/giu
/** Just before it: there is none, or one is still to come. */
const NONE = new RegExp(`(?<!\\p{L})(?:${NOT_YET}|tanpa|tnp|bukan|no|without)\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu')
/** Just after it: it is asked for, or still to come. */
const ASKED =
  /^(?:nya)?\s*(?:\?|(?:ga|gak|gk|nggak|ngga|enggak|tidak|apa|kah|nyusul|menyusul|belum|blm|masih|lagi|sedang|diurus)(?!\p{L}))/iu
const NEAR = 40

/**
 * Where an offer says that it has a placement licence; null where it names none, or says that there is none. Pure.
 * @returns the words that claim it, and the part they stand in
 */
export function claimedLicence({ parts }: Case): { readonly evidence: string; readonly part: number } | null {
  for (const [part, { text }] of parts.entries()) {
    for (const { 0: evidence, index } of text.matchAll(LICENCE)) {
      const before = text.slice(Math.max(0, index - NEAR), index)
      const after = text.slice(index + evidence.length, index + evidence.length + NEAR)
      if (!NONE.test(before) && !ASKED.test(after)) return { evidence, part }
    }
  }
  return null
}
