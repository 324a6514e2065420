import { isCamp } from '../card/steps.ts'
import { verifyKey } from '../card/verify-step.ts'
import { isAbroad } from '../place/workplace.ts'
import { isRisky } from '../risk.ts'
import type { Verdict } from '../types.ts'
import type { Remark } from './remarks.ts'

/** The steps that a remark on an offer changes, by their keys. Pure. */
export function stepsAbout(remark: Remark, verdict: Verdict): readonly string[] {
  if (HELPED_BY_DEED.includes(remark)) {
    const done = stepsOfDeed(verdict)
    if (done.length > 0) return done
  }
  const steps = stepsByRemark(remark, verdict)
  // Whoever lends an account is no jobseeker: the bank is to be asked, not the labour office.
  if (lends(verdict)) return steps.map(step => (step === 'step-ask' ? 'step-account' : step))
  // Of who has paid and is asked for more, the bank and the police can still help; nobody need ask whether it is wise.
  const more = MORE_MONEY.includes(remark) && verdict.situations.includes('paid')
  return more ? ['step-vanished', 'step-paid', 'step-police'] : steps
}

/** More money is wanted, before what was promised is given. */
const MORE_MONEY: readonly Remark[] = ['money_asked', 'sum', 'balance', 'pressed']

/** What is asked or felt once something was done is answered with what to do about that. */
const HELPED_BY_DEED: readonly Remark[] = ['asks_help', 'afraid', 'no_proof', 'fears_police']

function stepsOfDeed(verdict: Verdict): readonly string[] {
  const { situations } = verdict
  if (situations.includes('pictures')) return ['step-pictures', 'step-police']
  if (situations.includes('account') || lends(verdict)) return ['step-account', 'step-police']
  if (situations.includes('paid')) return ['step-paid', 'step-police', 'step-vanished']
  return []
}

/** Sign that an account is wanted in somebody's name (`content/signals/schemes.yaml`). */
const MULES = ['buka-rekening']

/** Whether an account is wanted, or used already, for the money of others. */
function lends({ setting, situations, signals }: Verdict): boolean {
  return setting === 'lends' || situations.includes('account') || signals.some(({ id }) => MULES.includes(id))
}

function stepsByRemark(remark: Remark, verdict: Verdict): readonly string[] {
  switch (remark) {
    case 'threatened':
    case 'knows_home':
      return ['step-police', 'step-stop']
    case 'lured':
      return ['step-meet', 'step-stop']
    case 'meets':
      return meetKeys(verdict)
    case 'made_to_go':
    case 'kin_debt':
      return ['step-forced', 'step-ask']
    case 'held_first':
    case 'bad_terms':
    case 'way_out':
    case 'harsh':
    case 'advance':
      return ['step-ask', 'step-leave-word']
    case 'ill_reputed':
    case 'called_scam':
    case 'shifty':
    case 'nightlife':
    case 'shown':
    case 'sealed':
    case 'promised':
    case 'how_check':
    case 'what_to_ask':
    case 'others_asked':
    case 'asks_offer':
    case 'too_good':
    case 'waits':
    case 'terms':
    case 'corrected':
    case 'middlemen':
      return [isCamp(verdict) ? 'step-camp' : verifyKey(verdict)]
    case 'stalls':
      return verdict.situations.includes('paid')
        ? ['step-paid', 'step-police', 'step-vanished']
        : [stopKey(verdict), 'step-ask']
    case 'balance':
    case 'baited':
      return [stopKey(verdict), verifyKey(verdict)]
    case 'at_airport':
    case 'officer_asks':
      return ['step-at-airport', 'step-ask']
    case 'airport_abroad':
      return ['step-airport-abroad']
    case 'recovery':
    case 'money_back':
      return ['step-paid', 'step-vanished']
    case 'reported_it':
      return ['step-vanished']
    case 'got_back':
      return ['step-keep-and-report']
    case 'refusing':
      return ['step-refuse']
    case 'false_age':
    case 'quits':
    case 'underway':
    case 'doubts':
    case 'line_busy':
    case 'haggles':
      return ['step-ask']
    case 'no_proof':
      return ['step-keep-and-report', 'step-ask']
    case 'goes_there':
      return isAbroad(verdict) ? ['step-departing', 'step-leave-word'] : meetKeys(verdict)
    case 'what_to_bring':
      return isAbroad(verdict) && isRisky(verdict) ? ['step-stop', 'step-ask'] : [verifyKey(verdict)]
    case 'untold':
      return ['step-leave-word', 'step-ask']
    case 'papers_bond':
      return ['step-keep-papers', 'step-ask']
    case 'take_back':
      return ['step-originals']
    case 'papers_worry':
      return ['step-documents']
    case 'pressed':
    case 'forfeit':
    case 'fined':
    case 'pays_later':
    case 'no_passport':
    case 'hasty':
    case 'evades':
    case 'money_asked':
    case 'sum':
      return [stopKey(verdict), 'step-ask']
    case 'funds':
    case 'papers_asked':
      return ['step-stop']
    case 'sent':
      return ['step-paid', 'step-documents']
    case 'authority':
    case 'signed':
    case 'trusted':
    case 'afraid':
      return ['step-ask']
    case 'vouched':
      return [...(isCamp(verdict) ? ['step-camp-call'] : []), 'step-ask']
    case 'pregnant':
    case 'permission':
    case 'brings_child':
    case 'language':
    case 'way_home':
    case 'money_if':
    case 'own_costs':
    case 'contract':
    case 'papers_needed':
    case 'age_asked':
    case 'family':
    case 'missed':
    case 'pay_normal':
    case 'pay_terms':
      return isRisky(verdict) ? ['step-stop', 'step-ask'] : ['step-ask']
    case 'when_leave':
      return isCamp(verdict)
        ? ['step-camp', 'step-ask']
        : [isRisky(verdict) ? 'step-stop' : verifyKey(verdict), 'step-ask']
    case 'compare':
    case 'other_way':
      return isAbroad(verdict) ? ['step-official-jobs'] : [verifyKey(verdict)]
    case 'goes_anyway':
      return ['step-departing', 'step-leave-word']
    case 'fears_police':
      return ['step-police', 'step-keep-and-report']
    case 'genuine':
    case 'disagrees':
      return isCamp(verdict) ? ['step-camp', 'step-ask'] : [verifyKey(verdict)]
    case 'free':
      return isCamp(verdict) ? ['step-camp', 'step-ask'] : ['step-no-pay']
    case 'asks_help':
      return [...(isCamp(verdict) ? ['step-camp-call'] : []), 'step-ask', 'step-police']
    case 'needs_work':
      return ['step-official-jobs']
    case 'declined':
      return ['step-keep-and-report']
    default:
      return []
  }
}

/** How to meet who is named nowhere; a likely swindler is met nowhere. */
function meetKeys(verdict: Verdict): string[] {
  const verify = verifyKey(verdict)
  return verify === 'step-no-meeting' ? [verify, 'step-police'] : ['step-meet', verify]
}

/** Who has paid is asked for more: nothing is to follow what is gone. */
function stopKey({ situations }: Verdict): string {
  return situations.includes('paid') ? 'step-vanished' : 'step-stop'
}
