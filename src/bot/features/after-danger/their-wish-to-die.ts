import { circumstancesIn } from '../../../offers/danger/circumstances.ts'
import { dangerOf, MOST_BESIDE } from '../../../offers/danger/danger-kind.ts'
import { tellsTheyMayDie } from '../../../offers/danger/whose-danger.ts'
import type { AnsweredDanger } from '../../memory.ts'
import type { Turn } from '../../turn.ts'
import { sayDanger } from '../danger/danger.ts'
import { wantsToDie } from './despair.ts'

/**
 * Who is held or hurt, and says to whoever writes for them that they want to die: that comes first now, with those who can
 * go there and those who listen. @returns whether it was that
 */
export function answersTheirWishToDie(turn: Turn, danger: AnsweredDanger, text: string): boolean {
  if (wantsToDie(danger) || danger.whose === 'own' || !tellsTheyMayDie(text)) return false
  const others = [danger.kind, ...danger.also].filter(kind => kind !== 'self_harm' && kind !== 'unclear')
  sayDanger(turn, {
    ...dangerOf('self_harm', danger.country, danger.places),
    also: others.slice(0, MOST_BESIDE),
    circumstances: circumstancesIn(text, true, danger.atSea),
    whose: 'others',
  })
  return true
}
