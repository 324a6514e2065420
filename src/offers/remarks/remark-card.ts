import { inLanguage, type Language } from '../../language.ts'
import type { Args } from '../../words.ts'
import { type CardWords, headline, reasonLine, shownReasons, stepLines } from '../card/card.ts'
import { stepsAgainst, stepsOf, withContacts } from '../card/steps.ts'
import { IN_A_ROOM } from '../card/verify-step.ts'
import { isRisky } from '../risk.ts'
import type { Reason, Situation, Verdict } from '../types.ts'
import { remarkKey } from './remark-key.ts'
import { stepsAbout } from './remark-steps.ts'
import { warns } from './remark-weight.ts'
import type { Remark } from './remarks.ts'

/** Answering more at once answers nothing. */
const MOST_SAID = 2

/** What a graver word of the same remark says already, or what is told better: one answer is enough. */
function isSaidBy(remark: Remark, { remarks, situations }: Pick<Brought, 'remarks' | 'situations'>): boolean {
  if (remark === 'fined' || remark === 'pressed') return remarks.includes('forfeit')
  if (remark === 'sent') return situations.length > 0
  return remark === 'government' || (remark === 'doubts' && remarks.includes('disagrees'))
}

type Say = (key: string, args?: Args) => string

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
  const answered = remarks.filter(remark => !isSaidBy(remark, { remarks, situations })).slice(0, MOST_SAID)
  if (answered.length + situations.length + reasons.length === 0) return null
  // What somebody has done already needs steps, not a warning of it.
  const told = situations.length > 0 || answered.some(warns) ? [] : reasons.slice(0, MOST_SAID)
  const say = (key: string, args = {}) => words.say(language, key, args)
  if (answered.includes('mistake')) return say('remark-mistake')
  // Nothing speaks against the offer, so there is nothing to report.
  if (answered[0] === 'declined' && situations.length + reasons.length === 0 && !isRisky(verdict))
    return [say('remark-declined-calm'), ...verdictStays(verdict, say)].join('\n\n')
  const about = answered.flatMap(remark => stepsAbout(remark, verdict))
  const standing = standingSteps(situations, verdict)
  const room = reasons.some(({ signal }) => signal === IN_A_ROOM) ? ['step-no-room'] : []
  const against = stepsAgainst(verdict)
  // Who stands at the gate needs whom to walk up to, before whom to call.
  const keys = answered.includes('at_airport') ? about : [...room, ...standing, ...(against ?? about)]
  if (keys.length === 0) keys.push('step-stop')
  const steps = withContacts(keys, verdict, words.contacts)
  return [
    ...(situations.length > 0 && !answered.includes('at_airport')
      ? [say(situations.includes('vanished') ? 'remark-vanished' : 'remark-noted')]
      : []),
    ...answered.map(remark => say(remarkKey(remark, verdict))),
    ...(answered.includes('disagrees') ? foremostReason(verdict, language, say) : []),
    ...(told.length > 0
      ? [
          [say('remark-sign'), ...told.map((reason, i) => reasonLine(reason, i + 1, language, words))].join(
            '\n',
          ),
        ]
      : []),
    `${say('card-do-now')}\n${stepLines(steps, language, words)}`,
    ...verdictStays(verdict, say),
  ].join('\n\n')
}

/** Who does not believe the verdict is told what it rests on, in a line. */
function foremostReason(verdict: Verdict, language: Language, say: Say): string[] {
  const [reason] = isRisky(verdict) ? shownReasons(verdict) : []
  return reason ? [say('remark-rests-on', { why: inLanguage(reason.why, language) })] : []
}

/** What who follows a warned offer needs to hear beside a step. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'step-departing': ['step-turn-back'],
  'step-abroad': ['step-arrived'],
  'step-paid': ['step-vanished', 'step-police'],
  'step-pictures': ['step-police'],
}

function standingSteps(situations: readonly Situation[], verdict: Verdict): string[] {
  const keys = stepsOf(situations, verdict)
  // Whoever has paid once is asked again, also where the advert shows no sign.
  if (!isRisky(verdict)) return keys.flatMap(key => (key === 'step-paid' ? [key, 'step-vanished'] : [key]))
  return keys.flatMap(key => [key, ...(BESIDE[key] ?? [])])
}

/** That the verdict on an offer stays; nothing where there was none. Pure. */
export function verdictStays(verdict: Verdict, say: Say): string[] {
  if (verdict.bare || verdict.outcome === 'not_an_offer') return []
  return [say('card-stays', { verdict: headline(verdict, say).replace('\n', '. ') })]
}
