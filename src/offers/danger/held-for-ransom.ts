import type { DangerKind } from '../types.ts'
import { isKeptBySpouse } from './beaten-near.ts'
import { type KindsOfDanger, MOST_BESIDE } from './danger-kind.ts'
import { isHeldUnpaid, isKeptForDebt } from './held-unpaid.ts'
import { isKeptByPartner } from './hurt-by-family.ts'
import { tellsOfRansom } from './kin-there.ts'
import { livesAndIsHurt, tellsOfDeath } from './told-death.ts'

/** The model hears these of who is let go for money only: nobody is lost of whom a price is told. */
const LESS_THAN_HELD: readonly DangerKind[] = ['missing', 'debt_bondage', 'unclear']

/**
 * Who lives and is beaten where others died needs help before a doctor; whom others let go for money only is held by them;
 * who is kept in by their own is hurt at home. Pure.
 * @param abroad another country is named: who is kept there needs the Indonesian mission all the same
 */
export function asHeldBy(kinds: KindsOfDanger, text: string, abroad: boolean): KindsOfDanger {
  const unpaid = kinds.kind === 'missing' && (isHeldUnpaid(text) || isKeptForDebt(text))
  if (unpaid || (LESS_THAN_HELD.includes(kinds.kind) && tellsOfRansom(text))) return first('trapped', kinds)
  if (kinds.kind === 'trapped' && (isKeptByPartner(text) || (!abroad && isKeptBySpouse(text))))
    return first('violence', kinds)
  if (kinds.kind === 'medical' && tellsOfDeath(text, false) && livesAndIsHurt(text))
    return first('violence', kinds)
  return kinds
}

function first(kind: DangerKind, kinds: KindsOfDanger): KindsOfDanger {
  const also = [kinds.kind, ...kinds.also].filter(other => other !== kind && other !== 'unclear')
  return { kind, also: also.slice(0, MOST_BESIDE) }
}
