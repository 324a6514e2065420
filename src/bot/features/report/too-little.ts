import type { Verdict } from '../../../offers/types.ts'
import { namesSomeone } from './recall.ts'
import { wordsThatTell } from './report-wish.ts'

/** "penipuan kerja" says nothing that staff could act on. */
const FEWEST_OF_A_REPORT = 3
/** Nor does "penipuan loker korea". */
export const FEWEST_THAT_TELL = 2

/** "ok" or a stray number is no report; a number to reach somebody, or a company, is. Pure. */
export function isTooLittle(text: string, verdict: Verdict): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  const tellsLittle = words.length < FEWEST_OF_A_REPORT || wordsThatTell(text).length < FEWEST_THAT_TELL
  return tellsLittle && !namesSomeone(verdict) && !verdict.bare
}
