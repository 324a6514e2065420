import type { Language } from '../language.ts'
import { type CardWords, stepLines } from './card.ts'
import { stepsFor, stepsOf } from './steps.ts'
import type { Situation, Verdict } from './types.ts'

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
    verdict.situations.some(situation => DONE.includes(situation)) &&
    [phones, links, handles, emails].every(found => found.length === 0) &&
    // Where the work was to be is told with what was paid for it: "transfer ke sponsor hongkong".
    (destinations.length === 0 || verdict.situations.includes('paid')) &&
    text.trim().split(/\s+/).length <= MOST_WORDS
  )
}

/** What to do now for who has paid, or sent papers or a code; contacts come from reviewed content only (H-06). */
export function doneCard({ situations, ...verdict }: Verdict, language: Language, words: CardWords): string {
  const done = situations.filter(situation => situation === 'vanished' || DONE.includes(situation))
  const told = ['step-stop', ...stepsOf(done, verdict)]
  const steps = stepsFor(
    { ...verdict, situations: done, outcome: 'suspicious', about: 'job_offer' },
    words.contacts,
  ).filter(({ key }) => told.includes(key))
  return [
    words.say(language, 'done-title'),
    stepLines(steps, language, words),
    words.say(language, 'done-offer'),
  ].join('\n\n')
}
