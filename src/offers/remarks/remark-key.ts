import { isCamp } from '../card/steps.ts'
import { isAbroad } from '../place/workplace.ts'
import { isRisky } from '../risk.ts'
import type { Verdict } from '../types.ts'
import type { Remark } from './remarks.ts'

/** Sentences that hold for work abroad alone have another for work at home. */
const ABROAD_ONLY: readonly Remark[] = [
  'permission',
  'brings_child',
  'pregnant',
  'language',
  'way_home',
  'way_out',
  'age_asked',
  'papers_needed',
  'no_passport',
  'own_costs',
  'hasty',
  'when_leave',
  'family',
  'pay_normal',
  'other_way',
  'goes_there',
]
/** Of an offer that is warned of these are answered otherwise: to stay, not what to bring; that what others say fits. */
const BY_RISK: readonly Remark[] = ['when_leave', 'called_scam']

/** The key of the sentence that answers a remark on an offer (`content/locales/…/remark.ftl`). Pure. */
export function remarkKey(remark: Remark, verdict: Verdict): string {
  const key = `remark-${remark.replaceAll('_', '-')}`
  if (remark === 'what_to_ask') return `${key}${offerKind(verdict)}`
  if (remark === 'what_to_bring') return isAbroad(verdict) ? bringKey(verdict) : `${key}-local`
  if (remark === 'free') return isCamp(verdict) ? `${key}-camp` : key
  if (BY_RISK.includes(remark) && isRisky(verdict)) return `${key}-risky`
  return ABROAD_ONLY.includes(remark) && !isAbroad(verdict) ? `${key}-local` : key
}

/** Nobody who is warned of an offer abroad packs for it. */
function bringKey(verdict: Verdict): string {
  return isRisky(verdict) ? 'remark-when-leave-risky' : 'remark-what-to-bring'
}

/** What there is to ask differs: nobody who is warned of a scam compound asks it anything, and no placement company has a part in work at home or on a visa of one's own. */
function offerKind(verdict: Verdict): string {
  if (isCamp(verdict)) return '-camp'
  return isAbroad(verdict) && !verdict.setting ? '' : '-local'
}
