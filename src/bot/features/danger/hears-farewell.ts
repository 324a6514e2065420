import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { saysSoftFarewell } from '../../../offers/told/soft-farewell.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayDanger } from './danger.ts'

/** Who takes leave in a joking voice is asked to talk, and given those who listen; no means are named. */
export function hearsFarewell({ turn, text, memory, verdict, earlier }: Heard): boolean {
  if (turn.forwarded || memory.danger || earlier || verdict.danger || !saysSoftFarewell(text)) return false
  speakLike(turn, text, SPEAKS_ENGLISH.test(text) ? 'en' : memory.spoken)
  sayDanger(turn, { ...dangerOf('self_harm'), hinted: true, whose: 'own' })
  return true
}

/** Words of it that no Indonesian sentence has. */
const SPEAKS_ENGLISH = /(?<!\p{L})(?:i|everyone|nobody|no one|they|without me|off)(?!\p{L})/iu
