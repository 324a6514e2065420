import { contactBrief } from '../guidance/contact-lines.ts'
import type { Language } from '../language.ts'
import type { CardWords } from './card.ts'
import { stepsFor } from './steps.ts'
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
    [phones, links, handles, emails, destinations].every(found => found.length === 0) &&
    text.trim().split(/\s+/).length <= MOST_WORDS
  )
}

/** What to do now for who has paid, or sent papers or a code; contacts come from reviewed content only (H-06). */
export function doneCard({ situations, ...verdict }: Verdict, language: Language, words: CardWords): string {
  const done = situations.filter(situation => DONE.includes(situation))
  const steps = stepsFor(
    { ...verdict, situations: done, outcome: 'suspicious', about: 'job_offer' },
    words.contacts,
  )
    .filter(({ key }) => key === 'step-stop' || done.some(situation => key === `step-${situation}`))
    .map(({ key, contact }, i) => {
      const call = contact ? `\n   ${contactBrief(contact, language, words.say)}` : ''
      return `${i + 1}. ${words.say(language, key)}${call}`
    })
  return [words.say(language, 'done-title'), steps.join('\n'), words.say(language, 'done-offer')].join('\n\n')
}
