import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/** A message that only carries a code is no offer and no fraud: what matters is that the code stays with who got it. */
export function answersCode(heard: Heard): boolean {
  const { turn, text, verdict } = heard
  if (!standsAlone(heard) || verdict.danger || verdict.code !== true) return false
  speakLike(turn, text)
  sayNotJudged(heard, 'code-notice')
  return true
}
