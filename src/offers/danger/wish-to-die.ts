import { REPORTED } from '../grounds.ts'
import { NOT } from '../text/function-words.ts'
import { saying, spokenWords } from '../text/said.ts'
import type { Understanding } from '../understand.ts'
import { DIES, WANTS_TO_DIE } from './whose-danger.ts'

const DENIED = new RegExp(
  saying(`(?:${NOT}|bukan|jangan|dont|no) ~1 (?:${WANTS_TO_DIE}|${DIES})`).source,
  'g',
)
/** Life is what they want no more; and the same in fewer letters. */
const NO_LIFE = `(?:${NOT}|males|malas|capek|bosan) ~2 (?:mau|pengen|pengin|pingin|ingin|gelem|hayang|want|wanna) ~1 (?:hidup|idup|urip|hirup|live|alive)|(?:capek|cape|lelah|bosan|muak|tired of) (?:hidup|idup|urip|hirup|living)`
const IN_SHORT =
  '(?:pgn|pngn|pgin|pgen|kpgn|pingen|serasa|rasane|mo|better off|wish i (?:was|were)) (?:mau |pengen )?(?:mati|bunuh diri|gantung diri|dead)|(?:gantung|bunuh) diri (?:aja|saja|ae|wae|bae)'
const WISH = saying(`${WANTS_TO_DIE}|${DIES}|${NO_LIFE}|${IN_SHORT}`)
/** Said of who writes, and of now: then the text model need not hear it beside all else that is told. */
const OWN_WISH = saying(`(?:aku|saya|sy|ak|gw|gue|gua|abdi|kulo|i|i.m|im) ~1 (?:${WANTS_TO_DIE}|${NO_LIFE})`)
const NOT_NOW = saying(
  'dulu|dl|pernah|sempat|sempet|hampir|nyaris|lalu|ago|once|used to|(?:wk){2,9}w?|(?:ha){2,9}h?|lol|rank|skripsi|tugas|puisi|lagu|song|film|survei|kuesioner',
)

/**
 * What share of danger the text model must see at least in any other: next to none, but of 59 stories, jokes and surveys of
 * `test/fixtures/offers` that have such words 49 have less.
 */
const LEAST_SHARE = 0.008

/**
 * Whether somebody says in so many words that they, or somebody of theirs, want to die: that counts in a message of any
 * length, whatever else it tells. A rule must have found it too, since rules know songs, films and dead phones. Pure.
 * @param danger share of danger by the text model
 */
export function tellsWishToDie({ reading, signals, dangers }: Understanding, danger: number): boolean {
  if (!dangers.some(({ rule }) => rule.kind === 'self_harm' && rule.plain)) return false
  if (signals.some(({ rule }) => REPORTED.has(rule.id))) return false
  const words = spokenWords(reading.text).replaceAll(DENIED, ' ')
  if (danger < LEAST_SHARE && (!OWN_WISH.test(words) || NOT_NOW.test(words))) return false
  return WISH.test(words)
}
