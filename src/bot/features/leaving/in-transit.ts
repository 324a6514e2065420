import { dangerOf } from '../../../offers/danger/danger-kind.ts'
import { isOnTheWay } from '../../../offers/danger/leaving.ts'
import { ownPlace } from '../../../offers/place/told-place.ts'
import { isRisky } from '../../../offers/risk.ts'
import { looksLikeQuestion, wordsIn } from '../../route.ts'
import { sayDanger } from '../danger/danger.ts'
import type { Heard } from '../hear/heard.ts'
import { speakLike } from '../hear/speak-like.ts'

const MOST_WORDS = 15

/**
 * "Aku lagi di bandara Suvarnabhumi", after an offer that is warned of: they have left Indonesia and have not been handed
 * over. The last minutes to turn back are as any danger, with whom to reach in that country.
 */
export function answersInTransit({ turn, text, memory, earlier, aside, places }: Heard): boolean {
  const judged = earlier ?? aside
  if (!judged || !isRisky(judged.verdict) || memory.danger || turn.forwarded) return false
  if (wordsIn(text) > MOST_WORDS || looksLikeQuestion(text) || !isOnTheWay(text)) return false
  const stands = ownPlace(text, { destinations: places })
  if (stands === null || stands.country === null) return false
  speakLike(turn, text, memory.offerIn)
  sayDanger(turn, { ...dangerOf('unclear', stands.country, stands.places), departing: true, whose: 'own' })
  return true
}
