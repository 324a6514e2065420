import type { Language } from '../../language.ts'
import { asksLikeScam } from '../told/another-scam.ts'
import type { Situation, Verdict } from '../types.ts'
import { type CardWords, stepLines } from './card.ts'
import { stepsOf, withContacts } from './steps.ts'

/** What cannot be taken back by deciding otherwise. */
const DONE: readonly Situation[] = ['paid', 'documents', 'code']
/** Longer messages tell of an offer as well, which is then judged. */
const MOST_WORDS = 15

/**
 * Whether somebody tells in few words that they have paid, or sent papers or a code, and nothing of the offer: "uang DP
 * nya udah aku kirim kemarin". Their own words are no offer to be judged. Pure.
 */
export function tellsOnlyOfDone(text: string, verdict: Verdict): boolean {
  const { phones, links, handles, emails, destinations } = verdict.entities
  return (
    verdict.about !== 'job_offer' &&
    verdict.described === null &&
    !asksLikeScam(text, verdict) &&
    verdict.situations.some(situation => DONE.includes(situation)) &&
    [phones, links, handles, emails].every(found => found.length === 0) &&
    // Where the work was to be is told with what was paid for it: "transfer ke sponsor hongkong".
    (destinations.length === 0 || verdict.situations.includes('paid')) &&
    text.trim().split(/\s+/).length <= MOST_WORDS
  )
}

/**
 * What to do now for who has paid, or sent papers or a code; contacts come from reviewed content only (H-06).
 * @param lead the sentence above the steps
 */
export function doneCard(
  verdict: Verdict,
  language: Language,
  words: CardWords,
  lead = 'done-title',
): string {
  const done = verdict.situations.filter(situation => situation === 'vanished' || DONE.includes(situation))
  // Once they are gone there is nobody left to refuse money to, and the police can look for them.
  const last = done.includes('vanished') ? 'step-police' : 'step-stop'
  const steps = withContacts([...stepsOf(done, verdict), last], verdict, words.contacts)
  return [
    words.say(language, lead),
    stepLines(steps, language, words),
    words.say(language, 'done-offer'),
  ].join('\n\n')
}
