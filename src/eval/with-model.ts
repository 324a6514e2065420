import type { Model } from '../llm/model.ts'
import { createOpinion } from '../offers/opinion/opinion.ts'
import { GRAVITY, isRisky } from '../offers/risk.ts'
import { loadKnownSigns } from '../offers/rules/known-signs.ts'
import type { Verdict } from '../offers/types.ts'
import { answersWithModel } from './answers-with-model.ts'
import { atOnce } from './at-once.ts'
import { CONTENT } from './folders.ts'
import { openKnowing } from './knowing.ts'
import { questionsAsked } from './questions-asked.ts'
import { shareWords } from './wilson.ts'

/** An offer as the rules judged it without having seen its author. */
export interface JudgedOffer {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly verdict: Verdict
}

/** Requests made at the same time. */
const AT_ONCE = 4

/**
 * What a model adds to the rules: offers looked at again, questions answered from passages. A verdict may only rise and
 * an answer must stand in its passages, so the figures to watch are how many rise rightly and wrongly.
 * @param modelFor the model to ask for the case of that id (`createOfflineModel`, or the configured one)
 * @param mostQuestions of each set; all when undefined
 * @returns a report in Markdown
 */
export async function evaluateModel(
  offers: readonly JudgedOffer[],
  modelFor: (id: string) => Model,
  mostQuestions?: number,
): Promise<string> {
  const signs = loadKnownSigns(CONTENT)
  const knowing = await openKnowing(CONTENT)
  const questions = questionsAsked(knowing.answer, mostQuestions)
  const looked = await atOnce(AT_ONCE, offers, async offer => {
    const opinion = createOpinion(modelFor(`offer-${offer.id}`), { signs })
    const asked = await opinion({ parts: [{ kind: 'text', text: offer.text }] }, offer.verdict, 'id')
    const after = asked.ok ? (asked.verdict ?? offer.verdict) : offer.verdict
    return { offer, answered: asked.ok, after }
  })
  return [
    '## With the model',
    '',
    '### Offers',
    '',
    ...offerLines(looked),
    '',
    '### Questions',
    '',
    ...(await answersWithModel(questions, knowing, modelFor)),
  ].join('\n')
}

interface Looked {
  readonly offer: JudgedOffer
  readonly answered: boolean
  readonly after: Verdict
}

function offerLines(looked: readonly Looked[]): string[] {
  const answered = looked.filter(one => one.answered)
  const lowered = looked.filter(
    ({ offer, after }) => GRAVITY[after.outcome] < GRAVITY[offer.verdict.outcome],
  ).length
  const strange = looked.filter(
    ({ offer, after }) => !after.reasons.every(({ evidence }) => offer.text.includes(evidence)),
  ).length
  const row = (name: string, kinds: readonly string[], hit: (verdict: Verdict) => boolean) => {
    const of = answered.filter(({ offer }) => kinds.includes(offer.kind))
    const before = of.filter(({ offer }) => hit(offer.verdict)).length
    return `| ${name} | ${shareWords(before, of.length)} | ${shareWords(of.filter(({ after }) => hit(after)).length, of.length)} |`
  }
  return [
    `${answered.length} of ${looked.length} offers answered by the model. Verdicts lowered: ${lowered}. Reasons that quote nothing in the message: ${strange}.`,
    '',
    '| measure | rules | with the model |',
    '|---|---|---|',
    row('scam offers caught', ['scam'], isRisky),
    row('scam offers named `likely_scam`', ['scam'], ({ outcome }) => outcome === 'likely_scam'),
    row('honest adverts called `likely_scam`', ['legit'], ({ outcome }) => outcome === 'likely_scam'),
    row('honest adverts flagged', ['legit'], isRisky),
    row('no offer, flagged', ['none'], isRisky),
    row('other scams caught', ['other_scam'], isRisky),
  ]
}
