import type { Language } from '../language.ts'
import type { Args } from '../words.ts'
import { remarkKey, warns } from './after-remark.ts'
import { type CardWords, headline, reasonLine, stepLines } from './card.ts'
import { isRisky } from './risk.ts'
import { isAbroad, isCamp, stepsOf, verifyKey, withContacts } from './steps.ts'
import type { Reason, Remark, Situation, Verdict } from './types.ts'

/** Answering more at once answers nothing. */
const MOST_SAID = 2

/** What a remark brings. */
export interface Brought {
  readonly remarks: readonly Remark[]
  /** Where the person stands, as the remark says. */
  readonly situations: readonly Situation[]
  /** Warning signs in it that were not known before. */
  readonly reasons: readonly Reason[]
}

/**
 * The answer to a remark on an offer: a sentence on what was said, the steps that it changes, and that the verdict
 * stays. Pure.
 * @param verdict on the offer, with what the remark adds
 * @returns null where nothing in the remark is known to be answered
 */
export function remarkCard(
  { remarks, situations, reasons }: Brought,
  verdict: Verdict,
  language: Language,
  words: CardWords,
): string | null {
  const answered = remarks.filter(remark => remark !== 'government').slice(0, MOST_SAID)
  if (answered.length + situations.length + reasons.length === 0) return null
  // What somebody has done already needs steps, not a warning of it.
  const told = situations.length > 0 || answered.some(warns) ? [] : reasons.slice(0, MOST_SAID)
  const say = (key: string, args = {}) => words.say(language, key, args)
  if (answered.includes('mistake')) return say('remark-mistake')
  const keys = [
    ...standingSteps(situations, verdict),
    ...answered.flatMap(remark => stepsAbout(remark, verdict)),
  ]
  if (keys.length === 0) keys.push('step-stop')
  const steps = withContacts(keys, verdict, words.contacts)
  return [
    ...(situations.length > 0
      ? [say(situations.includes('vanished') ? 'remark-vanished' : 'remark-noted')]
      : []),
    ...answered.map(remark => say(keyOf(remark, verdict))),
    ...told.map((reason, i) => `${say('remark-sign')}\n${reasonLine(reason, i + 1, language, words)}`),
    `${say('card-do-now')}\n${stepLines(steps, language, words)}`,
    ...verdictStays(verdict, say),
  ].join('\n\n')
}

/** Sentences that hold for work abroad alone have another for work at home. */
const ABROAD_ONLY: readonly Remark[] = ['permission', 'brings_child', 'pregnant', 'language', 'way_home']

function keyOf(remark: Remark, verdict: Verdict): string {
  const key = remarkKey(remark)
  return ABROAD_ONLY.includes(remark) && !isAbroad(verdict) ? `${key}-local` : key
}

function standingSteps(situations: readonly Situation[], verdict: Verdict): string[] {
  const keys = stepsOf(situations, verdict)
  if (!isRisky(verdict)) return keys
  return keys.flatMap(key => (key === 'step-departing' ? [key, 'step-turn-back'] : [key]))
}

function stepsAbout(remark: Remark, verdict: Verdict): readonly string[] {
  switch (remark) {
    case 'threatened':
    case 'knows_home':
      return ['step-police', 'step-stop']
    case 'lured':
      return ['step-meet', 'step-stop']
    case 'meets':
      return ['step-meet', verifyKey(verdict)]
    case 'made_to_go':
      return ['step-forced', 'step-ask']
    case 'held_first':
      return ['step-ask', 'step-leave-word']
    case 'ill_reputed':
    case 'shifty':
    case 'shown':
    case 'too_good':
    case 'waits':
    case 'terms':
      return [isCamp(verdict) ? 'step-camp' : verifyKey(verdict)]
    case 'evades':
      return ['step-stop', 'step-ask']
    case 'money_back':
      return ['step-paid', 'step-vanished']
    case 'reported_it':
      return ['step-vanished']
    case 'got_back':
      return ['step-keep-and-report']
    case 'refusing':
      return ['step-refuse']
    case 'quits':
    case 'underway':
    case 'doubts':
      return ['step-ask']
    case 'untold':
      return ['step-leave-word', 'step-ask']
    case 'funds':
      return ['step-stop']
    case 'papers_worry':
      return ['step-documents']
    case 'pressed':
    case 'fined':
      return ['step-stop', 'step-ask']
    case 'papers_asked':
    case 'money_asked':
      return ['step-stop']
    case 'authority':
    case 'signed':
    case 'vouched':
    case 'afraid':
      return ['step-ask']
    case 'pregnant':
    case 'permission':
    case 'brings_child':
    case 'language':
    case 'way_home':
    case 'pay_terms':
      return isRisky(verdict) ? ['step-stop', 'step-ask'] : ['step-ask']
    case 'goes_anyway':
      return ['step-departing', 'step-leave-word']
    case 'genuine':
      return isCamp(verdict) ? ['step-camp', 'step-ask'] : [verifyKey(verdict)]
    case 'free':
      return ['step-no-pay']
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

/** That the verdict on an offer stays; nothing where there was none. Pure. */
export function verdictStays(verdict: Verdict, say: (key: string, args?: Args) => string): string[] {
  if (verdict.bare || verdict.outcome === 'not_an_offer') return []
  return [say('card-stays', { verdict: headline(verdict, say).replace('\n', '. ') })]
}
