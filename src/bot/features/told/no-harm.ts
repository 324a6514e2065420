import { noHarmIn } from '../../../offers/told/no-harm.ts'
import { answersForSchool } from '../ask/for-school.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'
import { sayIListen } from './tells-of-feelings.ts'

/**
 * A story that is to be written, a dream, love that hurts like a knife, a phone that parents keep, a lost cat: each sounds
 * like harm in a word or two, and whoever tells of it is sent to no police.
 */
export function answersNoHarm(heard: Heard): boolean {
  const { turn, text, memory } = heard
  if (turn.forwarded || memory.danger) return false
  const of = noHarmIn(text)
  if (of === null || heard.verdict.danger) return false
  speakLike(turn, text)
  if (of === 'story') return answersForSchool(heard) || saysOfStory(heard)
  if (of === 'heart') sayIListen(turn)
  else turn.say(turn.words(of === 'fun' ? 'small-chat' : 'sorry-to-hear'))
  return true
}

/** The bot writes nobody's story; what it knows of the subject is told where it is asked for. */
function saysOfStory({ turn, way, unknown, answer }: Heard): boolean {
  const isBeside = way === 'question' && (answer().decline ?? 'off_topic') !== 'off_topic'
  if (!unknown || isBeside) return false
  turn.say(turn.words('story-told'))
  return true
}
