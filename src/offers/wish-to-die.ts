import { NOT } from './function-words.ts'
import { saying, spokenWords } from './said.ts'
import type { Understanding } from './understand.ts'
import { DIES, WANTS_TO_DIE } from './whose-danger.ts'

const DENIED = new RegExp(
  saying(`(?:${NOT}|bukan|jangan|dont|no) ~1 (?:${WANTS_TO_DIE}|${DIES})`).source,
  'g',
)
const WISH = saying(`${WANTS_TO_DIE}|${DIES}`)
/** Hints that it is read of, or asked in general: rules find the words there as well. */
const REPORTED = new Set(['peringatan', 'berita', 'tanya-sebab'])

/**
 * Whether somebody says in so many words that they, or somebody of theirs, want to die: that counts in a message of any
 * length, whatever else it tells. A rule must have found it too, since rules know songs, films and dead phones. Pure.
 */
export function tellsWishToDie({ reading, signals, dangers }: Understanding): boolean {
  if (!dangers.some(({ rule }) => rule.kind === 'self_harm' && rule.plain)) return false
  if (signals.some(({ rule }) => REPORTED.has(rule.id))) return false
  return WISH.test(spokenWords(reading.text).replaceAll(DENIED, ' '))
}
