import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayNotJudged, standsAlone } from './not-judged.ts'

/**
 * A message of a service that wants nothing is no offer and no fraud: what matters is that a code stays with who got it, and
 * that nothing is paid or opened that somebody asks for later.
 */
export function answersNotice(heard: Heard): boolean {
  const { turn, text, verdict } = heard
  if (!standsAlone(heard) || verdict.danger || verdict.notice === undefined) return false
  speakLike(turn, text)
  sayNotJudged(heard, verdict.notice === 'code' ? 'code-notice' : 'errand-notice')
  return true
}
