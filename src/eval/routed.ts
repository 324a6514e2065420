import { type Route, route } from '../bot/route.ts'
import { kindOf, readCorpus } from '../fit/corpus.ts'
import { loadSmallTalk } from '../guidance/answer/small-talk.ts'
import type { Answer } from '../guidance/types.ts'
import { knownDanger } from '../offers/danger/danger-kind.ts'
import { isRisky } from '../offers/risk.ts'
import type { Verdict } from '../offers/types.ts'
import { CONTENT, OFFERS } from './folders.ts'
import type { Knowing } from './knowing.ts'
import { QUESTION_SETS, readQuestions } from './questions.ts'
import { shareWords } from './wilson.ts'

/** How the bot takes a text that is written to it, with no chat before it. */
export function createRouting({ check, answer }: Knowing): (text: string) => {
  readonly way: Route
  readonly verdict: Verdict
} {
  const smallTalk = loadSmallTalk(CONTENT)
  return text => {
    const verdict = check({ parts: [{ kind: 'text', text }] })
    let looked: Answer | undefined
    const once = () => {
      looked ??= answer(text, null, [], knownDanger(verdict.danger))
      return looked
    }
    const said = { text, forwarded: false, verdict, answer: once, smallTalk: smallTalk(text) !== null }
    return { way: route(said), verdict }
  }
}

/**
 * Whether questions are answered and offers judged when the bot has to tell them apart itself. The rules have seen the
 * offers, so their share is a lower bound; the questions they have not.
 * @returns lines in Markdown
 */
export function routedLines(knowing: Knowing): string[] {
  const routing = createRouting(knowing)
  const asked = QUESTION_SETS.flatMap(set => readQuestions(set).filter(row => !row.out_of_scope)).map(
    ({ question }) => routing(question).way,
  )
  const judged = readCorpus(OFFERS)
    .filter(message => ['scam', 'suspicious', 'other_scam'].includes(kindOf(message)))
    .map(({ text }) => routing(text))
    .filter(({ verdict }) => isRisky(verdict))
  const share = (ways: readonly Route[]) =>
    shareWords(asked.filter(way => ways.includes(way)).length, asked.length)
  return [
    `- questions within the subject, answered: ${share(['question'])}; with contacts, as from somebody in danger: ${share(['danger'])}; taken for an offer: ${share(['offer', 'described'])}; asked which of both it is: ${share(['unsure'])}`,
    `- scams and dubious offers that the rules warn of, taken for a question: ${shareWords(judged.filter(({ way }) => way === 'question').length, judged.length)}`,
  ]
}
