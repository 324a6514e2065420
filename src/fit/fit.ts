import { join } from 'node:path'
import type { PackedModel } from '../offers/model/model-file.ts'
import { KINDS, packTextModel, type TextModelHead } from '../offers/model/text-model.ts'
import { readCorpus } from './corpus.ts'
import { DANGER_LABELS, fitDangerModel, readDangerKinds, withDanger } from './danger-kinds.ts'
import { toFiles } from './known-features.ts'
import { atTemperature, fitOn, predictLeftOut, type Read, readAll, type TellProgress } from './left-out.ts'
import { fitTemperature, fitThresholds } from './thresholds.ts'

/** What `fit` finds. */
export interface FittedModels {
  readonly text: TextModelHead
  /** The files of both models. */
  readonly files: PackedModel
}

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
): Promise<FittedModels> {
  const reads = readAll(readCorpus(folder), contentDir)
  const labelled = withDanger(reads, readDangerKinds(join(folder, DANGER_LABELS)))
  const { head, files } = await fitTextModel(reads, tell)
  return { text: head, files: { ...files, ...fitDangerModel(labelled) } }
}

/** Its calibration and thresholds are chosen on predictions for authors left out. */
async function fitTextModel(
  reads: readonly Read[],
  tell?: TellProgress,
): Promise<{ readonly head: TextModelHead; readonly files: PackedModel }> {
  const leftOut = await predictLeftOut(reads, tell)
  const temperature = fitTemperature(reads, leftOut)
  const thresholds = fitThresholds(
    reads,
    leftOut.map(shares => atTemperature(shares, temperature)),
  )
  const { layers, learned } = toFiles(fitOn(reads))

  const fittedOn: Record<string, number> = {}
  for (const { message } of reads) fittedOn[message.author] = (fittedOn[message.author] ?? 0) + 1
  const head = { kinds: [...KINDS], ...layers, temperature, thresholds, fittedOn }
  return { head, files: packTextModel(head, learned) }
}
