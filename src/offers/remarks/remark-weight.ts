import type { Verdict } from '../types.ts'
import type { Remark } from './remarks.ts'

/** Remarks that tell of a warning sign by themselves. */
const WARNING: readonly Remark[] = [
  'threatened',
  'forfeit',
  'fined',
  'lured',
  'held_first',
  'evades',
  'ill_reputed',
  'shifty',
  'money_asked',
  'sum',
  'bad_terms',
  'no_passport',
  'nightlife',
  'false_age',
  'hasty',
]

/** What is said of themselves, asked, or told of an honest offer as well: their wording alone raises nothing. */
const CALM: readonly Remark[] = [
  'called_scam',
  'pay_terms',
  'pay_normal',
  'own_costs',
  'when_leave',
  'money_if',
  'contract',
  'papers_needed',
  'age_asked',
  'family',
  'untold',
  'how_check',
  'what_to_ask',
  'other_way',
  'papers_bond',
  'take_back',
  'asks_help',
  'trusted',
  'others_asked',
  'asks_offer',
  'compare',
  'missed',
  'needs_work',
  'afraid',
  'at_airport',
  'airport_abroad',
  'officer_asks',
  'kin_debt',
  'recovery',
  'balance',
  'line_busy',
  'no_proof',
  'goes_there',
  'what_to_bring',
  'fears_police',
  'corrected',
  'disagrees',
  'haggles',
  'middlemen',
]

/** Whether a remark tells of a warning sign, such as a meeting at night or a licence that was revoked. Pure. */
export function warns(remark: Remark): boolean {
  return WARNING.includes(remark)
}

/** Whether only what raises nothing by its wording was said. Pure. */
export function isCalm({ remarks = [] }: Verdict): boolean {
  return remarks.some(remark => CALM.includes(remark)) && !remarks.some(warns)
}
