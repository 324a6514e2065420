import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateBare } from '../eval/bare.ts'
import { evaluateGuidance } from '../eval/guidance.ts'
import { evaluateInjections } from '../eval/injections.ts'
import { evaluateOffers } from '../eval/offers.ts'
import { evaluateModel, type JudgedOffer } from '../eval/with-model.ts'
import type { Model } from '../llm/model.ts'
import { createLog } from '../log.ts'
import { type Io, UsageError, writeLine } from './io.ts'

const REPORT = join(import.meta.dirname, '../../docs/evaluation.md')
const PROMPTS = join(import.meta.dirname, '../../prompts')
/** Of each kind of message, when a model is asked: a model costs money. */
const USUAL_SAMPLE = 40

/** What `eval` can be told. */
export interface EvalOptions {
  /** Ask the configured model too. */
  readonly model?: boolean
  /** Write every request to a model here instead of sending it. */
  readonly requests?: string
  /** Score the replies found here. */
  readonly responses?: string
  /** How many messages of each kind a model looks at; `all` for every one. */
  readonly sample?: string
}

/**
 * `eval`: measures quality offline, prints the report and writes it to docs/evaluation.md. With a model, what it adds
 * is printed below, and not written there: the published figures are those that anybody gets again.
 * @returns exit code
 * @throws UsageError when `--model` has no model to ask, or the sample is no number
 */
export async function evaluate(io: Io, options: EvalOptions): Promise<number> {
  const modelFor = await chooseModel(io, options)
  const sample = sampleSize(io, options.sample)
  io.err.write(`${io.say('eval-working')}\n`)
  const offers = evaluateOffers()
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
  ].join('\n')
  writeFileSync(REPORT, report)
  await writeLine(io.out, report)
  if (modelFor) await writeLine(io.out, await evaluateModel(ofEachKind(offers.judged, sample), modelFor))
  return 0
}

async function chooseModel(io: Io, options: EvalOptions): Promise<((id: string) => Model) | null> {
  const { requests, responses } = options
  if (requests || responses) {
    const { createOfflineModel } = await import('../llm/offline.ts')
    const model = io.config.model?.model ?? 'gpt-5-mini'
    return createOfflineModel({ promptsDir: PROMPTS, model, requests, responses })
  }
  if (!options.model) return null
  if (!io.config.model) throw new UsageError(io.say('eval-no-model'))
  const { createModel } = await import('../llm/client.ts')
  const model = createModel(io.config.model, {
    log: createLog(io.config.logLevel ?? 'error'),
    now: Date.now,
    promptsDir: PROMPTS,
  })
  return () => model
}

function sampleSize(io: Io, written: string | undefined): number {
  if (written === undefined) return USUAL_SAMPLE
  if (written === 'all') return Number.POSITIVE_INFINITY
  const size = Number(written)
  if (!Number.isInteger(size) || size < 1) throw new UsageError(io.say('eval-bad-sample'))
  return size
}

/** Evenly over the list, so that every author is in it; the same messages each time. */
function ofEachKind(judged: readonly JudgedOffer[], most: number): JudgedOffer[] {
  return [...Map.groupBy(judged, ({ kind }) => kind).values()].flatMap(of =>
    of.length <= most
      ? of
      : Array.from({ length: most }, (_, i) => of[Math.floor((i * of.length) / most)]).filter(
          one => one !== undefined,
        ),
  )
}
