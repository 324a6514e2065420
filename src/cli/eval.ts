import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateBare } from '../eval/bare.ts'
import { capturedAnswers } from '../eval/captured-answers.ts'
import { evaluateGuidance } from '../eval/guidance.ts'
import { evaluateInjections } from '../eval/injections.ts'
import { openKnowing } from '../eval/knowing.ts'
import { evaluateOffers } from '../eval/offers.ts'
import { evenly, questionsAsked } from '../eval/questions-asked.ts'
import { routedLines } from '../eval/routed.ts'
import { evaluateModel, type JudgedOffer } from '../eval/with-model.ts'
import type { Model } from '../llm/model.ts'
import { createLog } from '../log.ts'
import { type Io, UsageError, writeLine } from './io.ts'
import { openModelFiles } from './model-files.ts'
import { needTestData } from './test-data.ts'

const REPORT = join(import.meta.dirname, '../../docs/evaluation.md')
const PROMPTS = join(import.meta.dirname, '../../prompts')
/** Of each kind of message; of the questions, which are few, all are asked unless a number is given. */
const USUAL_SAMPLE = 40
/** Of each set of questions that a captured model answers in seventeen ways. */
const CAPTURED_SAMPLE = 30

/** What `eval` can be told. */
export interface EvalOptions {
  /** Ask the configured model too. */
  readonly model?: boolean
  /** Write every request to a model here instead of sending it. */
  readonly requests?: string
  /** Score the replies found here. */
  readonly responses?: string
  /** How many messages of each kind and questions of each set a model is asked about; `all` for every one. */
  readonly sample?: string
}

/**
 * `eval`: measures quality offline, prints the report and writes it to docs/evaluation.md. With a model, what it adds
 * is printed below, and not written there: the published figures are those that anybody gets again.
 * @returns exit code
 * @throws UsageError when the test data is missing, `--model` has no model to ask, a folder cannot be used, or the sample
 * is no number
 */
export async function evaluate(io: Io, options: EvalOptions): Promise<number> {
  const sample = sampleSize(io, options.sample)
  needTestData(io, ['offers', 'offers-unseen', 'questions', 'bare', 'injections.jsonl'])
  const files = options.requests || options.responses ? openModelFiles(io, options, PROMPTS) : null
  const model = files ? null : await configuredModel(io, options)
  io.err.write(`${io.say('eval-working')}\n`)
  const knowing = await openKnowing(io.contentDir)
  const tell = (key: string) => (done: number, total: number) =>
    void io.err.write(`${io.say(key, { done, total })}\n`)
  const offers = await evaluateOffers({ learned: tell('fit-progress'), chosen: tell('eval-judged') })
  io.err.write(`${io.say('eval-questions')}\n`)
  const report = [
    '# Evaluation',
    '',
    'Written by `npm run eval`; the command gives these figures again.',
    '',
    offers.report,
    '',
    '### Injections',
    '',
    ...(await evaluateInjections()),
    '',
    '### Numbers, links, handles, accounts and companies sent alone',
    '',
    ...(await evaluateBare()),
    '',
    evaluateGuidance(),
    '',
    '### Questions and offers, told apart by the bot',
    '',
    ...routedLines(knowing),
    '',
    '### Answers by a captured model',
    '',
    ...(await capturedAnswers(questionsAsked(knowing.answer, CAPTURED_SAMPLE), knowing)),
    '',
  ].join('\n')
  writeFileSync(REPORT, report)
  await writeLine(io.out, report)
  const modelFor = files?.modelFor ?? (model ? () => model : null)
  if (!modelFor) return 0
  const withModel = await evaluateModel(ofEachKind(offers.judged, sample ?? USUAL_SAMPLE), modelFor, sample)
  // Without replies there is nothing to score.
  if (!files || options.responses) await writeLine(io.out, withModel)
  files?.tell()
  return 0
}

/** The configured model, or null without one to ask. */
async function configuredModel(io: Io, options: EvalOptions): Promise<Model | null> {
  if (!options.model) return null
  if (!io.config.model) throw new UsageError(io.say('eval-no-model'))
  const { createModel } = await import('../llm/client.ts')
  return createModel(io.config.model, {
    log: createLog(io.config.logLevel ?? 'error'),
    now: Date.now,
    promptsDir: PROMPTS,
  })
}

/** How many of each kind, or undefined where nothing was said. */
function sampleSize(io: Io, written: string | undefined): number | undefined {
  if (written === undefined) return undefined
  if (written === 'all') return Number.POSITIVE_INFINITY
  const size = Number(written)
  if (!Number.isInteger(size) || size < 1) throw new UsageError(io.say('eval-bad-sample'))
  return size
}

/** So that every author is in it; the same messages each time. */
function ofEachKind(judged: readonly JudgedOffer[], most: number): JudgedOffer[] {
  return [...Map.groupBy(judged, ({ kind }) => kind).values()].flatMap(of => evenly(of, most))
}
