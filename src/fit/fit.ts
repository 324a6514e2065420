import { join } from 'node:path'
import type { DangerModel } from '../offers/danger/danger-model.ts'
import { KINDS, type TextModel } from '../offers/model/text-model.ts'
import { readCorpus } from './corpus.ts'
import { DANGER_LABELS, fitDangerModel, readDangerKinds, withDanger } from './danger-kinds.ts'
import { atTemperature, fitOn, predictLeftOut, type Read, readAll, type TellProgress } from './left-out.ts'
import { fitTemperature, fitThresholds } from './thresholds.ts'
import { wholeWeights } from './whole-weights.ts'

/**
 * Fits the text model and the danger model on every message below a folder. Reproducible: the same messages, labels and
 * rules give the same bytes.
 * @param folder holds the labelled messages as `*.jsonl`, and what kinds of danger they tell of
 * @param tell see `predictLeftOut`
 */
export async function fitModels(
  folder: string,
  contentDir: string,
  tell?: TellProgress,
): Promise<{ readonly text: TextModel; readonly danger: DangerModel }> {
  const reads = readAll(readCorpus(folder), contentDir)
  const labelled = withDanger(reads, readDangerKinds(join(folder, DANGER_LABELS)))
  return { text: await fitTextModel(reads, tell), danger: fitDangerModel(labelled) }
}

/** Its calibration and thresholds are chosen on predictions for authors left out. */
async function fitTextModel(reads: readonly Read[], tell?: TellProgress): Promise<TextModel> {
  const leftOut = await predictLeftOut(reads, tell)
  const temperature = fitTemperature(reads, leftOut)
  const thresholds = fitThresholds(
    reads,
    leftOut.map(shares => atTemperature(shares, temperature)),
  )
  const { weights, bias } = fitOn(reads)

  const fittedOn: Record<string, number> = {}
  for (const { message } of reads) fittedOn[message.author] = (fittedOn[message.author] ?? 0) + 1
  return { kinds: [...KINDS], bias: [...bias], temperature, thresholds, fittedOn, ...wholeWeights(weights) }
}
